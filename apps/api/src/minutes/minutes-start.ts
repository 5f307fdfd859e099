import { randomUUID } from 'node:crypto';
import type { Minutes, startMinutesSchema } from '@minutebook/contracts';
import {
  MinuteEntryRow,
  MinuteNumberRow,
  MinutesRow,
  type Body,
  type Meeting,
} from '@minutebook/data-access';
import {
  allotNumbers,
  defaultNumberingPolicy,
  draftBlocks,
  numberLabel,
  numberRange,
  seriesOf,
  type DraftingContext,
  type MinuteNumber,
  type NumberingPolicy,
  type SettingItem,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveReader, type LiveReading } from '../live/index';
import { CouncilRulesReader, lockMeeting } from '../meetings/index';
import { wordingInForce } from '../minute-book/index';
import { AuditLog, Clock, conflict, type Actor } from '../platform/index';
import { storeOf } from './entry-view';
import { draftingContext, hasMinutes } from './first-draft';
import { MinutesReader } from './minutes-reader';
import { lastOrdinal, leaveOutBefore, lockNumbers } from './number-book';

type Start = z.output<typeof startMinutesSchema>;
interface Beginning {
  meeting: Meeting;
  body: Body;
  reading: LiveReading;
  policy: NumberingPolicy;
}
const hasBegun: readonly Meeting['state'][] = ['in-session', 'adjourned', 'closed'];

/** Beginning the minutes of a meeting: numbers, entries, and a first draft from the console's log. */
@Injectable()
export class MinutesStart {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveReader,
    private readonly rules: CouncilRulesReader,
    private readonly reader: MinutesReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async startMinutes(actor: Actor, meetingId: string, start: Start): Promise<Minutes> {
    const rules = await this.rules.read(actor.authorityId);
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'minutes.edit', meetingId);
      await refuseUnlessTheirTime(manager, meeting);
      const body = await lockNumbers(manager, meeting);
      const reading = await this.live.read(manager, actor.authorityId, meetingId);
      const policy = rules.policy('numbering', body.id, meeting.heldOn) ?? defaultNumberingPolicy;
      const wording = wordingInForce(rules, body, meeting.heldOn);
      const context = await draftingContext(manager, meeting, reading, wording);
      const beginning = { meeting, body, reading, policy };
      const entries = await this.writeEntries(manager, beginning, start);
      await this.writeBlocks(manager, actor, context, entries);
      await this.audit.record(manager, actor, {
        action: 'minutes.begun',
        entity: 'minutes',
        entityId: entries[0]?.minutesId ?? meeting.id,
        bodyId: body.id,
        meetingId,
        summary: `Minutes begun, ${describe(entries)}.`,
      });
    });
    return this.reader.read(actor, meetingId);
  }

  private async writeEntries(
    manager: EntityManager,
    { meeting, reading, policy }: Beginning,
    start: Start,
  ): Promise<MinuteEntryRow[]> {
    const { authorityId, bodyId, id: meetingId } = meeting;
    const { id: minutesId } = await manager.save(MinutesRow, { authorityId, bodyId, meetingId });
    // an item withdrawn before publication was never on the agenda; one withdrawn since keeps its place and says so
    const items = reading.setting.items.filter(({ number }) => number !== null);
    const numbers = await this.allot(manager, meeting, policy, items, start);
    const rows = items.map((item, index) =>
      manager.create(MinuteEntryRow, {
        ...entryOf(item),
        authorityId,
        minutesId,
        position: index + 1,
        number: numbers[index]?.label ?? '',
      }),
    );
    const entries = await manager.save(rows);
    await manager.insert(
      MinuteNumberRow,
      entries.flatMap(({ id: entryId }, index) => {
        const number = numbers[index];
        return number ? [{ ...number, authorityId, bodyId, entryId }] : [];
      }),
    );
    return entries;
  }

  private async allot(
    manager: EntityManager,
    meeting: Meeting,
    policy: NumberingPolicy,
    items: readonly SettingItem[],
    { firstNumber, gapReason }: Start,
  ): Promise<(MinuteNumber | null)[]> {
    const last = await lastOrdinal(manager, meeting, policy);
    const purposes = items.map(({ purpose }) => purpose);
    if (firstNumber === undefined) return allotNumbers(policy, meeting.heldOn, last, purposes);
    const series = seriesOf(policy, meeting.heldOn);
    const label = numberLabel(policy, series, firstNumber);
    if (firstNumber <= last) throw numberUsed(label);
    await leaveOutBefore(manager, meeting, policy, { series, ordinal: firstNumber, label }, gapReason);
    return allotNumbers(policy, meeting.heldOn, firstNumber - 1, purposes);
  }

  private async writeBlocks(
    manager: EntityManager,
    actor: Actor,
    context: DraftingContext,
    entries: readonly MinuteEntryRow[],
  ): Promise<void> {
    const editedAt = this.clock.now();
    for (const isExempt of [false, true]) {
      const ofStore = entries.filter(({ part }) => (part === 'B') === isExempt);
      const blocks = ofStore.flatMap((entry) =>
        draftBlocks(context, entry.itemId ?? '').map((block, index) => ({
          ...block,
          id: randomUUID(),
          authorityId: entry.authorityId,
          entryId: entry.id,
          entryPart: entry.part,
          position: index + 1,
          editedBy: actor.name,
          editedAt,
        })),
      );
      if (blocks.length > 0) await manager.insert(storeOf(isExempt), blocks);
    }
  }
}

async function refuseUnlessTheirTime(manager: EntityManager, meeting: Meeting): Promise<void> {
  if (!hasBegun.includes(meeting.state))
    throw conflict(
      'meeting-not-begun',
      'This meeting has not begun. Open it in the console; its minutes begin from what is recorded there.',
    );
  if (await hasMinutes(manager, meeting))
    throw conflict('minutes-begun', 'The minutes of this meeting have been begun already. Open them.');
}

const entryOf = ({ id, part, purpose, number, title, exemptParagraphs }: SettingItem) => ({
  itemId: id,
  part,
  purpose,
  agendaNumber: number,
  title,
  exemptParagraphs,
});

export const numberUsed = (label: string) =>
  conflict(
    'number-used',
    `The number ${label} was given already, or passed over, and a number is never given twice. Take the next one.`,
  );

function describe(entries: readonly MinuteEntryRow[]): string {
  const range = numberRange(entries.map(({ number }) => number));
  const count = entries.length === 1 ? '1 minute' : `${entries.length} minutes`;
  return range === '' ? count : `${count}, ${range}`;
}
