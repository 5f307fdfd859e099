import type { Meeting } from '@minutebook/data-access';
import type { EntityManager } from 'typeorm';
import { isPublished, refuseIfCancelled } from '../meetings/index';
import { conflict } from '../platform/index';

/** 409 for a meeting that cannot have a log: one that does not take place, or whose agenda nobody has seen (N-04). */
export async function refuseUnlessConvened(manager: EntityManager, meeting: Meeting): Promise<void> {
  refuseIfCancelled(meeting);
  if (meeting.state === 'postponed')
    throw conflict('meeting-is-postponed', 'This meeting is postponed. Give it a new date first.');
  if (meeting.state === 'scheduled' || !(await isPublished(manager, meeting)))
    throw conflict(
      'agenda-not-published',
      'The agenda of this meeting is not published, so the meeting cannot begin. Publish the agenda first.',
    );
}
