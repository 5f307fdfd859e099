import { Meeting, Publication } from '@minutebook/data-access';
import { canDelete, type Permission } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { authorise, conflict, notFound, type Actor } from '../platform/index';

/** The meeting of the actor's council, if the actor holds the permission for its body; else 404 or 403. */
export async function findMeeting(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  meetingId: string,
): Promise<Meeting> {
  const meeting = await manager.findOne(Meeting, {
    where: { id: meetingId, authorityId: actor.authorityId },
  });
  return permitted(actor, permission, meeting);
}

/**
 * As findMeeting, and keeps the meeting's row locked until the transaction ends. Whatever changes an agenda takes this lock
 * first, so that positions, revisions and pack versions are given out one after the other.
 */
export async function lockMeeting(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  meetingId: string,
): Promise<Meeting> {
  const meeting = await manager.findOne(Meeting, {
    where: { id: meetingId, authorityId: actor.authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  return permitted(actor, permission, meeting);
}

function permitted(actor: Actor, permission: Permission, meeting: Meeting | null): Meeting {
  if (!meeting) throw notFound('meeting');
  authorise(actor, permission, meeting.bodyId);
  return meeting;
}

export const isPublished = (manager: EntityManager, meeting: Meeting): Promise<boolean> =>
  manager.existsBy(Publication, { authorityId: meeting.authorityId, meetingId: meeting.id });

/** 409 once the agenda is out, or when the meeting does not take place: what was published does not change silently. */
export async function refuseUnlessOpen(manager: EntityManager, meeting: Meeting): Promise<void> {
  refuseIfCancelled(meeting);
  if (await isPublished(manager, meeting))
    throw conflict(
      'agenda-is-published',
      'This agenda is published, so its items, papers and page numbers stay as they are. Withdraw an item, or issue what comes later as a supplement.',
    );
}

export function refuseIfCancelled(meeting: Meeting): void {
  if (meeting.state === 'cancelled')
    throw conflict(
      'meeting-is-cancelled',
      'This meeting is cancelled. Call a new meeting to work on its agenda.',
    );
}

/** Counts a change of anything that the pack prints; a pack built before it is no longer current. */
export async function bumpAgenda(manager: EntityManager, meeting: Meeting): Promise<void> {
  meeting.agendaRevision += 1;
  await manager.update(
    Meeting,
    { id: meeting.id, authorityId: meeting.authorityId },
    { agendaRevision: meeting.agendaRevision },
  );
}

/** 409 for a meeting whose agenda went out: it stays on record as cancelled. */
export async function refuseUnlessDeletable(manager: EntityManager, meeting: Meeting): Promise<void> {
  if (!canDelete(meeting.state, await isPublished(manager, meeting)))
    throw conflict(
      'meeting-is-published',
      'The agenda of this meeting has been published, so the meeting stays on record. Cancel it instead.',
    );
}
