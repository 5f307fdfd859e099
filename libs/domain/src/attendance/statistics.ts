import type { MeetingState } from '../meetings/index';
import type { AttendanceRow } from './attendance-rows';

/** What a meeting brings to the statistics; `rows` is null where its attendance is not known. */
export interface MeetingAttended {
  state: MeetingState;
  rows: readonly CountedRow[] | null;
}

export type CountedRow = Pick<AttendanceRow, 'isExpected' | 'status' | 'mode' | 'asSubstitute'> & {
  personId: string;
};

export interface AttendanceTally {
  personId: string;
  expected: number;
  /** Of the meetings where they were expected; remotely included. */
  present: number;
  presentRemotely: number;
  asSubstitute: number;
  /** At meetings where no seat was theirs to fill. */
  inAttendance: number;
  apologies: number;
  absent: number;
}

/**
 * Attendance over meetings, person by person in the order in which they first occur (B-14). Only meetings that were held
 * count: one that was cancelled or postponed, or whose attendance is not known, does not make anybody absent.
 * Three meetings, one cancelled, one of unknown attendance: `meetings` is 1.
 */
export function attendanceStatistics(meetings: readonly MeetingAttended[]): {
  meetings: number;
  tallies: AttendanceTally[];
} {
  const counted = meetings.flatMap(({ state, rows }) => (state === 'closed' && rows !== null ? [rows] : []));
  const tallies = new Map<string, AttendanceTally>();
  for (const row of counted.flat()) {
    const tally = tallies.get(row.personId) ?? emptyTally(row.personId);
    tallies.set(row.personId, tally);
    count(tally, row);
  }
  return { meetings: counted.length, tallies: [...tallies.values()] };
}

const emptyTally = (personId: string): AttendanceTally => ({
  personId,
  expected: 0,
  present: 0,
  presentRemotely: 0,
  asSubstitute: 0,
  inAttendance: 0,
  apologies: 0,
  absent: 0,
});

function count(tally: AttendanceTally, { isExpected, status, mode, asSubstitute }: CountedRow): void {
  const isPresent = status === 'present';
  if (!isExpected) {
    if (isPresent) tally.inAttendance++;
    return;
  }
  tally.expected++;
  if (isPresent) {
    tally.present++;
    if (mode === 'remote') tally.presentRemotely++;
    if (asSubstitute) tally.asSubstitute++;
  } else if (status === 'apologies' || status === 'late-apologies') tally.apologies++;
  else tally.absent++;
}
