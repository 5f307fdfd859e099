import {
  MinuteCorrectionRow,
  MinuteEntryRow,
  MinutesRow,
  OutcomeRow,
  type Meeting,
} from '@minutebook/data-access';
import type { DraftingContext, EarlierMinutes, WordingPolicy } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { LiveReading } from '../live/index';
import { latenessOf } from './minutes-checker';

/** Everything that the first draft of a meeting's minutes is made of. */
export async function draftingContext(
  manager: EntityManager,
  meeting: Meeting,
  { setting, live, events }: LiveReading,
  wording: WordingPolicy,
): Promise<DraftingContext> {
  const { authorityId, id: meetingId } = meeting;
  return {
    setting,
    live,
    wording,
    outcomes: await manager.find(OutcomeRow, {
      where: { authorityId, meetingId },
      order: { position: 'ASC' },
    }),
    earlierMinutes: await earlierMinutes(manager, meeting),
    lateness: await latenessOf(manager, meeting),
    exemptEventIds: exemptIds(events),
  };
}

/** Exempt events, and open ones that an exempt event corrects: neither may come into the open (E-10). */
const exemptIds = (events: LiveReading['events']): Set<string> =>
  new Set(
    events.flatMap(({ id, act, isExempt }) => {
      if (!isExempt) return [];
      return act.kind === 'corrected' ? [id, act.eventId] : [id];
    }),
  );

interface EarlierRow {
  id: string;
  held_on: string;
  approved_meeting_id: string | null;
}

/** Minutes that this meeting agreed, and those that are out as draft and waited for it. */
const earlierQuery = `
  select n.id, m.held_on::text, n.approved_meeting_id
  from minutes n join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  where n.authority_id = $1 and n.body_id = $2 and m.held_on <= $4 and m.id <> $3
    and (n.approved_meeting_id = $3 or n.state = 'published-draft')
  order by m.held_on, m.start_time`;

async function earlierMinutes(
  manager: EntityManager,
  { authorityId, bodyId, id, heldOn }: Meeting,
): Promise<EarlierMinutes[]> {
  const rows = await manager.query<EarlierRow[]>(earlierQuery, [authorityId, bodyId, id, heldOn]);
  const earlier: EarlierMinutes[] = [];
  for (const row of rows)
    earlier.push({
      heldOn: row.held_on,
      isApproved: row.approved_meeting_id === id,
      corrections: await correctionsOf(manager, authorityId, row.id),
    });
  return earlier;
}

async function correctionsOf(
  manager: EntityManager,
  authorityId: string,
  minutesId: string,
): Promise<EarlierMinutes['corrections']> {
  const rows = await manager
    .createQueryBuilder(MinuteCorrectionRow, 'c')
    .innerJoin(MinuteEntryRow, 'e', 'e.authorityId = c.authorityId and e.id = c.entryId')
    .select(['e.number as "entryNumber"', 'c.before as before', 'c.after as after'])
    .where('c.authorityId = :authorityId and c.minutesId = :minutesId', { authorityId, minutesId })
    .orderBy('c.createdAt')
    .getRawMany<EarlierMinutes['corrections'][number]>();
  return rows;
}

/** Whether a meeting has minutes already: they are begun once. */
export const hasMinutes = (
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<boolean> => manager.existsBy(MinutesRow, { authorityId, meetingId });
