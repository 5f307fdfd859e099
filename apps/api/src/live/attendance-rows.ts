import { Attendance, type Meeting } from '@minutebook/data-access';
import { attendanceRows } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { LiveReading } from './live-reader';

/**
 * Writes down anew who was at a meeting that is over. Only people of the register are kept here: they are whom statistics and
 * the six months are about, and a young person's attendance is followed nowhere (C-04).
 */
export async function writeAttendance(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
  { setting, live }: LiveReading,
): Promise<void> {
  await dropAttendance(manager, { authorityId, id: meetingId });
  const rows = attendanceRows(setting, live).flatMap(({ personId, ...row }) =>
    personId === null ? [] : [{ ...row, personId, authorityId, meetingId }],
  );
  await manager.insert(Attendance, rows);
}

/** For a meeting that is not over after all. */
export async function dropAttendance(
  manager: EntityManager,
  { authorityId, id: meetingId }: Pick<Meeting, 'authorityId' | 'id'>,
): Promise<void> {
  await manager.delete(Attendance, { authorityId, meetingId });
}
