import { Meeting, MinuteEntryRow, MinutesRow } from '@minutebook/data-access';
import {
  areMinutesPublic,
  areMinutesWithClearers,
  can,
  canWriteMinutes,
  describeMinutesState,
  type Permission,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { authorise, conflict, notFound, Refusal, type Actor } from '../platform/index';

export interface MinutesInHand {
  meeting: Meeting;
  minutes: MinutesRow;
}

/** The minutes of a meeting, 404 while they have not been begun. */
export async function minutesOf(manager: EntityManager, meeting: Meeting): Promise<MinutesRow> {
  const { authorityId, id: meetingId } = meeting;
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (!minutes) throw new Refusal(404, 'not-found', 'The minutes of this meeting have not been begun.');
  return minutes;
}

/** Minutes with their meeting, locked until the transaction ends, so that they change their state once at a time. */
export async function lockMinutes(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  minutesId: string,
): Promise<MinutesInHand> {
  const minutes = await manager.findOne(MinutesRow, {
    where: { id: minutesId, authorityId: actor.authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!minutes) throw notFound('set of minutes');
  authorise(actor, permission, minutes.bodyId);
  return { minutes, meeting: await meetingOf(manager, minutes) };
}

/**
 * One minute, locked for a save; others of the same meeting stay free for other clerks, while none changes the state of the whole.
 */
export async function lockEntry(
  manager: EntityManager,
  actor: Actor,
  permissions: readonly Permission[],
  entryId: string,
): Promise<MinutesInHand & { entry: MinuteEntryRow }> {
  const { authorityId } = actor;
  const found = await manager.findOneBy(MinuteEntryRow, { id: entryId, authorityId });
  if (!found) throw notFound('minute');
  const minutes = await manager.findOneOrFail(MinutesRow, {
    where: { id: found.minutesId, authorityId },
    lock: { mode: 'pessimistic_read' },
  });
  for (const permission of permissions) authorise(actor, permission, minutes.bodyId);
  const entry = await manager.findOneOrFail(MinuteEntryRow, {
    where: { id: entryId, authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  return { minutes, entry, meeting: await meetingOf(manager, minutes) };
}

const meetingOf = (manager: EntityManager, { meetingId, authorityId }: MinutesRow): Promise<Meeting> =>
  manager.findOneByOrFail(Meeting, { id: meetingId, authorityId });

/** The clerk writes them, and the Monitoring Officer may look into them at any time. */
const readsDrafts = (actor: Actor, bodyId: string): boolean =>
  can(actor.grants, 'minutes.edit', bodyId) || can(actor.grants, 'exempt.edit', bodyId);

/** Whether comments, suggestions and checks are for this reader too. */
export const clears = (actor: Actor, { bodyId, state }: MinutesRow): boolean =>
  readsDrafts(actor, bodyId) || (areMinutesWithClearers(state) && can(actor.grants, 'minutes.clear', bodyId));

/** Members read minutes once they are published; until then they are for those who write and those who clear them. */
export function refuseUnlessReadable(actor: Actor, minutes: MinutesRow): void {
  if (areMinutesPublic(minutes.state) || clears(actor, minutes)) return;
  throw new Refusal(
    403,
    'minutes-in-draft',
    'These minutes are still being written. You can read them once they are published as draft.',
  );
}

/** 409 once they are cleared or out: what was cleared is what is published (M-04, M-05). */
export function refuseUnlessWritable({ state }: MinutesRow): void {
  if (canWriteMinutes(state)) return;
  throw state === 'cleared'
    ? conflict(
        'minutes-cleared',
        'These minutes are cleared. Take them back to draft to write in them again.',
      )
    : conflict(
        `minutes-${state}`,
        `These minutes are ${describeMinutesState(state).toLowerCase()}, so their words stay as they are. Corrections are made by the meeting that approves them.`,
      );
}

/** Of a meeting, for lines of its record. */
export const lineOf = ({ meeting, minutes }: MinutesInHand) => ({
  entity: 'minutes',
  entityId: minutes.id,
  bodyId: meeting.bodyId,
  meetingId: meeting.id,
});

/** How the record names a minute: by its number, else by its neutral title. */
export const namedEntry = ({ number, title }: MinuteEntryRow): string =>
  number === '' ? `"${title}"` : number;
