import { Meeting, OutcomeCommitmentRow, OutcomeReviewRow, OutcomeRow } from '@minutebook/data-access';
import { can, type LiveMeeting, type LiveParticipant, type SettingItem } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { ownParticipantId, type LiveReading } from '../live/index';
import { conflict, notFound, unprocessable, type Actor } from '../platform/index';

/** The item that takes the lines: the one with that purpose, in the open part. */
export const outcomesItem = ({ setting }: LiveReading): SettingItem | null =>
  setting.items.find(({ part, purpose }) => part === 'A' && purpose === 'outcomes') ?? null;

export const isClerk = (actor: Actor, bodyId: string): boolean => can(actor.grants, 'outcomes.edit', bodyId);

/** 409 unless lines may be entered or changed now: by members while the clerk has it open, by the clerk from then on. */
export function refuseUnlessOpen({ outcomes }: LiveMeeting, isByClerk: boolean): void {
  if (outcomes === 'open' || (outcomes === 'closed' && isByClerk)) return;
  throw outcomes === 'closed'
    ? conflict('outcomes-closed', 'The clerk has closed this item. Ask the clerk to add or change a line.')
    : conflict('outcomes-not-open', 'This item is not open yet. Wait until the clerk opens it.');
}

/** Who says the line: the writer themselves, or whom the clerk names. */
export async function speakerOf(
  manager: EntityManager,
  actor: Actor,
  { live }: LiveReading,
  named: { participantId?: string; isByClerk: boolean },
): Promise<LiveParticipant> {
  const own = await ownParticipantId(manager, actor, live.participants);
  const wanted = named.participantId ?? own;
  if (wanted !== own && !named.isByClerk)
    throw unprocessable(
      'not-your-seat',
      'You can enter your own lines only. Ask the clerk to enter one for somebody else.',
    );
  if (wanted === null)
    throw unprocessable(
      'no-seat-of-your-own',
      named.isByClerk
        ? 'Choose who said it.'
        : 'Your account is not linked to a seat on this body. Ask the clerk to enter your line.',
    );
  const speaker = live.participants.find(({ id }) => id === wanted);
  if (!speaker) throw unprocessable('no-such-participant', 'That person is not at this meeting.');
  return speaker;
}

export const outcomesOf = (
  manager: EntityManager,
  authorityId: string,
  meetingId: string,
): Promise<OutcomeRow[]> =>
  manager.find(OutcomeRow, { where: { authorityId, meetingId }, order: { position: 'ASC' } });

/** The line of the actor's council, with its meeting locked: lines are put in order one change after the other. */
export async function findOutcome(
  manager: EntityManager,
  { authorityId }: Actor,
  id: string,
): Promise<OutcomeRow> {
  const row = await manager.findOneBy(OutcomeRow, { authorityId, id });
  if (!row) throw notFound('outcome');
  return row;
}

/** Before a line is taken back: it comes from no commitment then. 409 when it was said already whether it lasted. */
export async function forgetLinks(manager: EntityManager, { id, authorityId }: OutcomeRow): Promise<void> {
  if (await manager.existsBy(OutcomeReviewRow, { authorityId, outcomeId: id }))
    throw conflict('outcome-reviewed', 'This line stays: it has been said whether it lasted.');
  await manager.delete(OutcomeCommitmentRow, { authorityId, outcomeId: id });
}

/** Saves the order that the list has. */
export async function savePositions(manager: EntityManager, rows: readonly OutcomeRow[]): Promise<void> {
  for (const [index, { id, authorityId, position }] of rows.entries())
    if (position !== index + 1)
      await manager.update(OutcomeRow, { id, authorityId }, { position: index + 1 });
}

/** Counts the change, so that everybody who follows the meeting reads the lines again. */
export async function countChange(manager: EntityManager, { id, authorityId }: Meeting): Promise<void> {
  await manager.update(Meeting, { id, authorityId }, { outcomesRevision: () => 'outcomes_revision + 1' });
}
