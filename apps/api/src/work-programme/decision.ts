import {
  Meeting,
  MinuteEntryRow,
  MinutesRow,
  type ProgrammeDecisionRow,
  type WorkProgrammeRow,
} from '@minutebook/data-access';
import { formatDate, type PlainDate } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { notFound, unprocessable } from '../platform/index';

interface Named {
  meetingId: string;
  minuteNumber: string;
}

/**
 * The decision that a clerk names, checked (P-01): a meeting of the body that was held, and a minute of its open part. Where the
 * minutes of that meeting are not in the book, the clerk's word stands.
 */
export async function decisionMade(
  manager: EntityManager,
  { authorityId, bodyId }: WorkProgrammeRow,
  { meetingId, minuteNumber }: Named,
  today: PlainDate,
): Promise<Pick<ProgrammeDecisionRow, 'meetingId' | 'minuteNumber' | 'entryId'>> {
  const meeting = await manager.findOneBy(Meeting, { id: meetingId, authorityId, bodyId });
  if (!meeting) throw notFound('meeting of this body');
  if (meeting.state === 'cancelled' || meeting.heldOn > today)
    throw refusal(
      'meeting-not-held',
      'meetingId',
      `The meeting of ${formatDate(meeting.heldOn)} was not held, so it has decided nothing. Choose the meeting that agreed the changes.`,
    );
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (!minutes) return { meetingId, minuteNumber, entryId: null };
  const where = { authorityId, minutesId: minutes.id, number: minuteNumber, part: 'A' as const };
  const entry = await manager.findOneBy(MinuteEntryRow, where);
  if (!entry)
    throw refusal(
      'no-such-minute',
      'minuteNumber',
      `The minutes of ${formatDate(meeting.heldOn)} have no minute ${minuteNumber}. Enter the number of the minute that agreed the changes.`,
    );
  return { meetingId, minuteNumber, entryId: entry.id };
}

const refusal = (code: string, path: string, message: string) =>
  unprocessable(code, message, [{ path, message }]);
