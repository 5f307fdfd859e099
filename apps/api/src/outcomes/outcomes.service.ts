import type {
  createOutcomeSchema,
  moveOutcomeSchema,
  Outcome,
  updateOutcomeSchema,
} from '@minutebook/contracts';
import { type Meeting, OutcomeRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveReader, LiveSignals, RealNames, type LiveReading } from '../live/index';
import { lockMeeting, refuseIfCancelled } from '../meetings/index';
import {
  conflict,
  notFound,
  Refusal,
  stale,
  unprocessable,
  updateVersioned,
  type Actor,
} from '../platform/index';
import {
  countChange,
  findOutcome,
  forgetLinks,
  isClerk,
  outcomesItem,
  outcomesOf,
  refuseUnlessOpen,
  savePositions,
  speakerOf,
} from './outcome-records';
import { toOutcome } from './outcome-view';

type NewOutcome = z.output<typeof createOutcomeSchema>;
type Update = z.output<typeof updateOutcomeSchema>;
type Move = z.output<typeof moveOutcomeSchema>;

export interface Entered {
  outcome: Outcome;
  /** False when the line was there already. */
  isNew: boolean;
}

interface Opened {
  meeting: Meeting;
  row: OutcomeRow;
  isByClerk: boolean;
}

/** The lines of the outcomes item: members enter their own, the clerk edits, orders and closes. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveReader,
    private readonly realNames: RealNames,
    private readonly signals: LiveSignals,
  ) {}

  async enter(actor: Actor, meetingId: string, line: NewOutcome): Promise<Entered> {
    const entered = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'live.take-part', meetingId);
      const earlier = await manager.findOneBy(OutcomeRow, { id: line.id });
      if (earlier) return { row: sameLine(earlier, actor, meeting), isNew: false };
      refuseIfCancelled(meeting);
      const reading = await this.live.read(manager, actor.authorityId, meetingId);
      const row = await this.insert(manager, actor, meeting, reading, line);
      await countChange(manager, meeting);
      return { row, isNew: true };
    });
    if (entered.isNew) this.signals.meetingChanged(meetingId);
    return { outcome: toOutcome(entered.row, actor), isNew: entered.isNew };
  }

  /** The writer's own words until the clerk closes the item; the clerk's at any time, and the writer sees who changed them. */
  edit(actor: Actor, outcomeId: string, { version, ...changes }: Update): Promise<Outcome> {
    return this.change(actor, outcomeId, async (manager, { meeting, row }) => {
      if (changes.text !== undefined)
        await this.realNames.refuseRealNames(manager, meeting.id, [changes.text]);
      const isReworded = changes.text !== undefined && changes.text !== row.text;
      const editedBy = row.enteredBy === actor.userId ? null : actor.name;
      const key = { authorityId: row.authorityId, id: row.id, version };
      const written = { ...changes, ...(isReworded ? { editedBy } : {}) };
      if (!(await updateVersioned(manager, OutcomeRow, key, written)))
        throw stale('outcome', toOutcome(row, actor));
    });
  }

  move(actor: Actor, outcomeId: string, { version, position }: Move): Promise<Outcome> {
    return this.change(actor, outcomeId, async (manager, { meeting, row, isByClerk }) => {
      if (!isByClerk) throw notYours();
      const key = { authorityId: row.authorityId, id: row.id, version };
      if (!(await updateVersioned(manager, OutcomeRow, key, {})))
        throw stale('outcome', toOutcome(row, actor));
      const others = (await outcomesOf(manager, row.authorityId, meeting.id)).filter(
        ({ id }) => id !== row.id,
      );
      others.splice(position - 1, 0, row);
      await savePositions(manager, others);
    });
  }

  async remove(actor: Actor, outcomeId: string, version: number): Promise<void> {
    await this.change(actor, outcomeId, async (manager, { meeting, row }) => {
      if (row.version !== version) throw stale('outcome', toOutcome(row, actor));
      await forgetLinks(manager, row);
      await manager.delete(OutcomeRow, { id: row.id, authorityId: row.authorityId });
      await savePositions(manager, await outcomesOf(manager, row.authorityId, meeting.id));
    });
  }

  /** One change of one line, for its writer while the item is open and for the clerk; answers with the line after it. */
  private async change(
    actor: Actor,
    outcomeId: string,
    work: (manager: EntityManager, opened: Opened) => Promise<void>,
  ): Promise<Outcome> {
    const { meetingId } = await findOutcome(this.dataSource.manager, actor, outcomeId);
    const changed = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'live.take-part', meetingId);
      const row = await findOutcome(manager, actor, outcomeId);
      const isByClerk = isClerk(actor, meeting.bodyId);
      if (!isByClerk && row.enteredBy !== actor.userId) throw notYours();
      const { live } = await this.live.read(manager, actor.authorityId, meetingId);
      refuseUnlessOpen(live, isByClerk);
      await work(manager, { meeting, row, isByClerk });
      await countChange(manager, meeting);
      return (await manager.findOneBy(OutcomeRow, { id: outcomeId, authorityId: actor.authorityId })) ?? row;
    });
    this.signals.meetingChanged(meetingId);
    return toOutcome(changed, actor);
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    reading: LiveReading,
    { id, text, themes, helps, participantId }: NewOutcome,
  ): Promise<OutcomeRow> {
    const { authorityId, id: meetingId, bodyId } = meeting;
    const item = outcomesItem(reading);
    if (!item)
      throw unprocessable('no-outcomes-item', 'The agenda of this meeting has no item that takes outcomes.');
    const isByClerk = isClerk(actor, bodyId);
    refuseUnlessOpen(reading.live, isByClerk);
    const speaker = await speakerOf(manager, actor, reading, { participantId, isByClerk });
    await this.realNames.refuseRealNames(manager, meetingId, [text]);
    const position = (await manager.countBy(OutcomeRow, { authorityId, meetingId })) + 1;
    const row = { id, authorityId, meetingId, itemId: item.id, position, text, themes, helps };
    const said = {
      saidBy: speaker.name,
      participantId: speaker.id,
      isPseudonym: speaker.kind === 'young-person',
      enteredBy: actor.userId ?? '',
    };
    await manager.insert(OutcomeRow, { ...row, ...said });
    return manager.findOneByOrFail(OutcomeRow, { id, authorityId });
  }
}

const notYours = (): Refusal =>
  new Refusal(403, 'not-your-line', 'You can change your own lines only. Ask the clerk about the others.');

/** A line that was sent before, as it stands now: it may have been edited since. */
function sameLine(row: OutcomeRow, { userId, authorityId }: Actor, meeting: Meeting): OutcomeRow {
  if (row.authorityId !== authorityId) throw notFound('outcome');
  if (row.meetingId !== meeting.id || row.enteredBy !== userId)
    throw conflict('outcome-id-taken', 'Another line has this id already. Enter it again under a new one.');
  return row;
}
