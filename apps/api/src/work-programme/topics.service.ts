import type {
  createProgrammeTopicSchema,
  moveProgrammeTopicSchema,
  updateProgrammeTopicSchema,
  WorkProgramme,
} from '@minutebook/contracts';
import { ProgrammeTopicRow, type WorkProgrammeRow } from '@minutebook/data-access';
import { programmeYear, withMove } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import {
  type Actor,
  AuditLog,
  Clock,
  conflict,
  stale,
  unprocessable,
  updateVersioned,
} from '../platform/index';
import { followMove, putOnAgenda, towards } from './agenda-link';
import { insertTopic } from './new-topic';
import { ProgrammeReader } from './programme-reader';
import { slotMeeting } from './programme-reading';
import { countChange, lockProgramme, lockTopic, placeTopic, slotOf } from './programme-records';
import { wordsOf } from './words';

type Create = z.output<typeof createProgrammeTopicSchema>;
type Update = z.output<typeof updateProgrammeTopicSchema>;
type Move = z.output<typeof moveProgrammeTopicSchema>;

interface Opened {
  programme: WorkProgrammeRow;
  topic: ProgrammeTopicRow;
}

/** Topics of a programme. Whatever a body decides on is a draft until a minuted decision agrees it (P-01). */
@Injectable()
export class TopicsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProgrammeReader,
    private readonly audit: AuditLog,
    private readonly realNames: RealNames,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, programmeId: string, fields: Create): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const programme = await lockProgramme(manager, actor, programmeId);
      await this.realNames.refuseNamesOfBody(manager, programme, wordsOf(fields));
      const now = this.clock.now();
      await insertTopic(manager, actor, { programme, now }, fields);
      return this.finish(manager, actor, programme, 'added', `“${fields.title}” added`);
    });
  }

  edit(actor: Actor, topicId: string, { version, ...changes }: Update): Promise<WorkProgramme> {
    return this.change(actor, topicId, version, async (manager, { programme, topic }) => {
      await this.realNames.refuseNamesOfBody(manager, programme, wordsOf(changes));
      await this.save(manager, actor, topic, changes);
      return `“${changes.title ?? topic.title}” edited`;
    });
  }

  /** To another meeting, to another place at the same one, or to no date. */
  move(actor: Actor, topicId: string, { version, slotId, position, reason }: Move): Promise<WorkProgramme> {
    return this.change(actor, topicId, version, async (manager, { programme, topic }) => {
      const isElsewhere = slotId !== topic.slotId;
      if (isElsewhere && reason === '') throw reasonMissing();
      await this.realNames.refuseNamesOfBody(manager, programme, [reason]);
      const from = await slotOf(manager, programme, topic.slotId);
      const to = await slotOf(manager, programme, slotId);
      const slip = { fromOn: from?.heldOn ?? null, toOn: to?.heldOn ?? null };
      const move = { ...slip, at: this.clock.now().toISOString(), by: actor.name, reason };
      // a topic that nobody has agreed for a date has not slipped from it
      const { adopted } = topic;
      const moves = isElsewhere && adopted ? withMove(topic.moves, move, { slotId, adopted }) : topic.moves;
      await this.save(manager, actor, topic, { slotId, moves });
      await placeTopic(manager, programme, { id: topicId, slotId }, position);
      if (isElsewhere) await this.follow(manager, actor, { programme, topic }, slotId);
      return isElsewhere
        ? `“${topic.title}” moved ${towards(slip.toOn)}: ${reason}`
        : `“${topic.title}” put in another place`;
    });
  }

  /** Takes a draft away; what was agreed waits, marked, for the decision that removes it. */
  remove(actor: Actor, topicId: string, version: number): Promise<WorkProgramme> {
    return this.change(actor, topicId, version, async (manager, { topic }) => {
      const { id, authorityId, adopted, title } = topic;
      if (adopted === null) await manager.delete(ProgrammeTopicRow, { id, authorityId });
      else await this.save(manager, actor, topic, { isRemoved: true });
      return adopted === null ? `draft “${title}” taken away` : `“${title}” to be removed`;
    });
  }

  /** Back to how it was agreed. */
  undo(actor: Actor, topicId: string, version: number): Promise<WorkProgramme> {
    return this.change(actor, topicId, version, async (manager, { programme, topic }) => {
      const { adopted } = topic;
      if (adopted === null)
        throw conflict('never-agreed', 'This topic is new and was never agreed. Remove it instead.');
      const { moves, ...agreed } = adopted;
      const before = { ...agreed, moves: topic.moves.slice(0, moves), isRemoved: false };
      await this.save(manager, actor, topic, before);
      if (adopted.slotId !== topic.slotId) {
        await placeTopic(manager, programme, { id: topicId, slotId: adopted.slotId }, undefined);
        await this.follow(manager, actor, { programme, topic }, adopted.slotId);
      }
      return `“${adopted.title}” put back as agreed`;
    });
  }

  putOnAgenda(actor: Actor, topicId: string, version: number): Promise<WorkProgramme> {
    return this.change(actor, topicId, version, async (manager, { programme, topic }) => {
      const slot = await slotOf(manager, programme, topic.slotId);
      const meeting = slot && (await slotMeeting(manager, programme, slot));
      if (!meeting)
        throw conflict(
          'no-meeting-yet',
          'No meeting is called for this date yet. Call it first, or move the topic to one that is.',
        );
      const { items } = await this.reader.onAgendas(manager, programme);
      const found = items.get(topic.itemId ?? '');
      if (topic.isRemoved) throw conflict('topic-removed', 'This topic is to be removed. Undo that first.');
      if (found?.meeting.id === meeting.id && found.item.withdrawnReason === null)
        throw conflict('on-agenda-already', 'This topic is on the agenda of its meeting already.');
      const { id: itemId } = await putOnAgenda(manager, actor, topic, meeting.id);
      await this.save(manager, actor, topic, { itemId });
      return `“${topic.title}” put on the agenda`;
    });
  }

  private async follow(
    manager: EntityManager,
    actor: Actor,
    { programme, topic }: Opened,
    slotId: string | null,
  ): Promise<void> {
    const slot = await slotOf(manager, programme, slotId);
    const meeting = slot && (await slotMeeting(manager, programme, slot));
    const to = { meetingId: meeting?.id ?? null, words: towards(slot?.heldOn ?? null) };
    await followMove(manager, actor, topic, to);
  }

  /** One change of one topic, on the version that was shown; answers with the programme after it. */
  private async change(
    actor: Actor,
    topicId: string,
    version: number,
    work: (manager: EntityManager, opened: Opened) => Promise<string>,
  ): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const opened = await lockTopic(manager, actor, topicId);
      if (opened.topic.version !== version)
        throw stale('topic', await this.reader.topic(manager, actor, opened.topic));
      const what = await work(manager, opened);
      return this.finish(manager, actor, opened.programme, 'changed', what);
    });
  }

  private async save(
    manager: EntityManager,
    actor: Actor,
    topic: ProgrammeTopicRow,
    changes: Partial<ProgrammeTopicRow>,
  ): Promise<void> {
    const { id, authorityId, version } = topic;
    if (!(await updateVersioned(manager, ProgrammeTopicRow, { id, authorityId, version }, changes as object)))
      throw stale('topic', await this.reader.topic(manager, actor, topic));
  }

  private async finish(
    manager: EntityManager,
    actor: Actor,
    programme: WorkProgrammeRow,
    verb: string,
    what: string,
  ): Promise<WorkProgramme> {
    await countChange(manager, programme);
    await this.audit.record(manager, actor, {
      ...{ action: `work-programme.topic-${verb}`, entity: 'work-programme', entityId: programme.id },
      bodyId: programme.bodyId,
      summary: `Work programme ${programmeYear(programme.year)}: ${what}.`,
    });
    return this.reader.programme(manager, actor, programme.id);
  }
}

function reasonMissing() {
  const message = 'Say why it moves: the programme remembers each move with its reason.';
  return unprocessable('reason-missing', message, [{ path: 'reason', message }]);
}
