import type { MinuteEntryView, updateMinuteEntrySchema } from '@minutebook/contracts';
import { MinuteEntryRow, MinuteNumberRow } from '@minutebook/data-access';
import {
  defaultNumberingPolicy,
  numberLabel,
  parseNumber,
  seriesOf,
  skippedNumbers,
  type MinuteNumber,
  type NumberingPolicy,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { CouncilRulesReader } from '../meetings/index';
import { AuditLog, stale, unprocessable, type Actor } from '../platform/index';
import { blocksOf, storeOf, toEntryView } from './entry-view';
import { numberUsed } from './minutes-start';
import { lineOf, lockEntry, namedEntry, refuseUnlessWritable, type MinutesInHand } from './minutes-records';
import { gapReasonMissing, lastOrdinal, leaveOut, lockNumbers } from './number-book';

type Update = z.output<typeof updateMinuteEntrySchema>;
type EntryInHand = MinutesInHand & { entry: MinuteEntryRow };

/** Title and number of a minute. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
  ) {}

  async changeEntry(actor: Actor, entryId: string, update: Update): Promise<MinuteEntryView> {
    const rules = await this.rules.read(actor.authorityId);
    return this.dataSource.transaction(async (manager) => {
      const hand = await lockEntry(manager, actor, ['minutes.edit'], entryId);
      const { entry, meeting } = hand;
      refuseUnlessWritable(hand.minutes);
      if (entry.version !== update.version) throw stale('minute', await viewOf(manager, entry));
      const policy = rules.policy('numbering', meeting.bodyId, meeting.heldOn) ?? defaultNumberingPolicy;
      const { title = entry.title, number = entry.number, gapReason = '' } = update;
      await this.realNames.refuseRealNames(manager, meeting.id, [title, gapReason]);
      const before = namedEntry(entry);
      if (number !== entry.number) await renumber(manager, hand, policy, number, gapReason);
      Object.assign(entry, { title, number, version: entry.version + 1 });
      await manager.save(entry);
      await this.audit.record(manager, actor, {
        ...lineOf(hand),
        action: 'minute.changed',
        summary: `The minute ${before} is now ${number === '' ? '' : `${number} `}"${title}".`,
      });
      return viewOf(manager, entry);
    });
  }
}

const viewOf = async (manager: EntityManager, entry: MinuteEntryRow): Promise<MinuteEntryView> =>
  toEntryView(entry, await blocksOf(manager, storeOf(false), entry));

/** Gives an entry another number, or none. What it had, and what it passes over, is left out with the reason (M-11, M-13). */
async function renumber(
  manager: EntityManager,
  { entry, meeting }: EntryInHand,
  policy: NumberingPolicy,
  typed: string,
  gapReason: string,
): Promise<void> {
  await lockNumbers(manager, meeting);
  const number = typed === '' ? null : readNumber(policy, meeting.heldOn, typed);
  const { authorityId, bodyId } = meeting;
  if (number) await refuseUsed(manager, { authorityId, bodyId }, number);
  const last = await lastOrdinal(manager, meeting, policy);
  const skipped = number ? skippedNumbers(policy, last, number) : [];
  const given = await manager.findOneBy(MinuteNumberRow, { authorityId, entryId: entry.id });
  if (given && gapReason === '') throw gapReasonMissing([given, ...skipped]);
  if (given)
    await manager.update(MinuteNumberRow, { authorityId, id: given.id }, { entryId: null, gapReason });
  await leaveOut(manager, meeting, skipped, gapReason);
  if (number) await manager.insert(MinuteNumberRow, { ...number, authorityId, bodyId, entryId: entry.id });
}

function readNumber(policy: NumberingPolicy, heldOn: string, typed: string): MinuteNumber {
  const number = parseNumber(policy, heldOn, typed);
  if (number) return number;
  const example = numberLabel(policy, seriesOf(policy, heldOn), 14);
  const message = `The minutes of this meeting are numbered as in ${example}.`;
  throw unprocessable('number-form', message, [{ path: 'number', message }]);
}

async function refuseUsed(
  manager: EntityManager,
  body: { authorityId: string; bodyId: string },
  { series, ordinal, label }: MinuteNumber,
): Promise<void> {
  if (await manager.existsBy(MinuteNumberRow, { ...body, series, ordinal })) throw numberUsed(label);
}
