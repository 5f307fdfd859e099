import type {
  keepFindingSchema,
  Minutes,
  returnMinutesSchema,
  sendMinutesSchema,
} from '@minutebook/contracts';
import { MinutesRow } from '@minutebook/data-access';
import {
  can,
  canMinutesBecome,
  describeMinutesState,
  type MinutesState,
  type Permission,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { AuditLog, conflict, refuse, stale, type Actor } from '../platform/index';
import { blockIn } from './block-in';
import { MinutesReader } from './minutes-reader';
import { MinutesRecord } from './minutes-record';
import { lineOf, lockMinutes, refuseUnlessWritable, type MinutesInHand } from './minutes-records';

type Send = z.output<typeof sendMinutesSchema>;
type Return = z.output<typeof returnMinutesSchema>;
type Keep = z.output<typeof keepFindingSchema>;

/** Taking a draft to officers and Chair and back, until it is cleared (M-05). */
@Injectable()
export class ClearingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MinutesReader,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly record: MinutesRecord,
  ) {}

  sendMinutes(actor: Actor, minutesId: string, { version, to }: Send): Promise<Minutes> {
    const state = to === 'chair' ? 'with-chair' : 'with-officers';
    return this.change(actor, 'minutes.edit', minutesId, version, async (manager, hand) => {
      await this.become(manager, actor, hand, state, { returnNote: '' });
    });
  }

  /** Back to draft: by whoever has them, or by the clerk who takes them back. */
  returnMinutes(actor: Actor, minutesId: string, { version, note }: Return): Promise<Minutes> {
    return this.change(actor, 'minutes.read', minutesId, version, async (manager, hand) => {
      const { bodyId, state } = hand.minutes;
      const isWriter = can(actor.grants, 'minutes.edit', bodyId);
      const hasThem = state !== 'cleared' && can(actor.grants, 'minutes.clear', bodyId);
      if (!isWriter && !hasThem) throw refuse(actor);
      await this.realNames.refuseRealNames(manager, hand.minutes.meetingId, [note]);
      await this.become(manager, actor, hand, 'draft', { returnNote: note });
    });
  }

  /** Officers pass them on to the Chair; the Chair's clearance is the last. */
  clearMinutes(actor: Actor, minutesId: string, version: number): Promise<Minutes> {
    return this.change(actor, 'minutes.clear', minutesId, version, async (manager, hand) => {
      const { bodyId, state } = hand.minutes;
      if (state === 'with-officers') return this.become(manager, actor, hand, 'with-chair', {});
      // whoever may sign sits on the body: that sets the Chair apart from the officers, who clear as well
      if (!can(actor.grants, 'minutes.sign', bodyId)) throw refuse(actor);
      await this.become(manager, actor, hand, 'cleared', {});
      return this.record.follow(manager, actor, hand);
    });
  }

  /** A passage that the story check found stays, with the reason (C-03). */
  async keepFinding(actor: Actor, minutesId: string, { blockId, words, reason }: Keep): Promise<Minutes> {
    await this.dataSource.transaction(async (manager) => {
      const hand = await lockMinutes(manager, actor, 'minutes.edit', minutesId);
      refuseUnlessWritable(hand.minutes);
      const block = await blockIn(manager, hand.minutes, blockId);
      await this.realNames.refuseRealNames(manager, hand.minutes.meetingId, [reason]);
      const others = hand.minutes.keptFindings.filter(
        (kept) => kept.blockId !== block.id || kept.words !== words,
      );
      const keptFindings = [...others, { blockId: block.id, words, reason, by: actor.name }];
      const { id, authorityId, version } = hand.minutes;
      await manager.update(MinutesRow, { id, authorityId }, { keptFindings, version: version + 1 });
      await this.audit.record(manager, actor, {
        ...lineOf(hand),
        action: 'minutes.passage-kept',
        summary: 'A passage that may point to a young person stays in the minutes, with a reason.',
      });
    });
    return this.reader.reread(actor, minutesId);
  }

  private async change(
    actor: Actor,
    permission: Permission,
    minutesId: string,
    version: number,
    work: (manager: EntityManager, hand: MinutesInHand) => Promise<void>,
  ): Promise<Minutes> {
    await this.dataSource.transaction(async (manager) => {
      const hand = await lockMinutes(manager, actor, permission, minutesId);
      if (hand.minutes.version !== version)
        throw stale('set of minutes', await this.reader.reread(actor, minutesId));
      await work(manager, hand);
    });
    return this.reader.reread(actor, minutesId);
  }

  private async become(
    manager: EntityManager,
    actor: Actor,
    hand: MinutesInHand,
    state: MinutesState,
    more: { returnNote?: string },
  ): Promise<void> {
    const { id, authorityId, version, state: from } = hand.minutes;
    refuseStep(from, state);
    await manager.update(MinutesRow, { id, authorityId }, { ...more, state, version: version + 1 });
    await this.audit.record(manager, actor, {
      ...lineOf(hand),
      action: `minutes.${state}`,
      summary: `Minutes: ${describeMinutesState(from)}, now ${describeMinutesState(state)}.`,
    });
  }
}

/** 409 for a step that the table of states does not have. */
export function refuseStep(from: MinutesState, to: MinutesState): void {
  if (canMinutesBecome(from, to)) return;
  const [now, next] = [describeMinutesState(from), describeMinutesState(to)].map((words) =>
    words.toLowerCase(),
  );
  throw conflict('wrong-state', `These minutes are ${now}, so they cannot become ${next} now.`);
}
