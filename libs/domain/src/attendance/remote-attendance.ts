import type { PlainDate } from '../calendar/index';
import type { AttendancePolicy } from '../policy/index';

/** SI 2020/392 regs 2(4) and 5: meetings held before 7 May 2021. */
const firstDay: PlainDate = '2020-04-04';
const lastDay: PlainDate = '2021-05-06';

/**
 * Whether attending remotely was attending in law on a date (6.1, B-13): counts to the quorum, carries a vote, resets the six
 * months. Before 4 April 2020 never; to 6 May 2021 always; since then only where the council has switched it on and says by
 * what power (Hertfordshire CC v SSHCLG [2021] EWHC 1093).
 * A voting member on 6 May 2021: true; on 7 May 2021: false.
 */
export function remoteAttendanceCounts(on: PlainDate, policy?: AttendancePolicy): boolean {
  if (on < firstDay) return false;
  if (on <= lastDay) return true;
  return policy !== undefined && policy.remoteCounts && policy.citation.trim() !== '';
}
