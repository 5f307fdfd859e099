import type { MembershipRole } from '../bodies/index';
import { minutesBetween, type Instant } from '../calendar/index';
import {
  isPresentInLaw,
  type AttendanceMode,
  type AttendanceStatus,
  type LiveMeeting,
  type LiveParticipant,
  type MeetingSetting,
} from '../live/index';

/** One person at one meeting, as the statistics and the six months need it. */
export interface AttendanceRow {
  participantId: string;
  /** Null for somebody who is not in the council's register. */
  personId: string | null;
  /** Null without a seat. */
  role: MembershipRole | null;
  /** Whether a seat was theirs to fill: a reserve's is not, until they stand in. */
  isExpected: boolean;
  status: AttendanceStatus;
  mode: AttendanceMode;
  /** Present while the meeting sat, adjournments left out. */
  minutes: number;
  /** A member's attendance in law: it resets the six months (B-11, B-13). */
  countsInLaw: boolean;
  asSubstitute: boolean;
}

/**
 * Everybody's attendance, person by person (B-13, B-14). After the closing whoever was expected and never came is absent, or
 * has sent apologies when they had announced that they would be late. Reserves who neither came nor stood in are left out.
 * Councillor Maria Gatland, 5.09pm to 7.07pm: present, 118 minutes, counts in law.
 */
export const attendanceRows = (setting: MeetingSetting, live: LiveMeeting): AttendanceRow[] =>
  live.participants.filter(isConcerned).map((person) => {
    const isLawful = person.spells.some(({ mode }) => isPresentInLaw(setting, mode));
    return {
      participantId: person.id,
      personId: person.personId,
      role: person.role,
      isExpected: isSeated(person),
      status: live.phase === 'closed' ? finalStatus(person) : person.status,
      mode: person.mode,
      minutes: minutesPresent(live, person),
      countsInLaw: isSeated(person) && isLawful,
      asSubstitute: person.substituteForId !== null,
    };
  });

const hasAttended = ({ isHere, spells }: LiveParticipant): boolean => isHere || spells.length > 0;

const isSeated = ({ kind, role, substituteForId }: LiveParticipant): boolean =>
  kind === 'member' && (role !== 'reserve' || substituteForId !== null);

const isConcerned = (person: LiveParticipant): boolean => isSeated(person) || hasAttended(person);

function finalStatus({ status }: LiveParticipant): AttendanceStatus {
  if (status === 'expected') return 'absent';
  return status === 'late-apologies' ? 'apologies' : status;
}

function minutesPresent({ sittings, closedAt, log }: LiveMeeting, { spells }: LiveParticipant): number {
  const until = closedAt ?? log.at(-1)?.at ?? '';
  return spells
    .flatMap((spell) => sittings.map((sitting) => minutesOfBoth(spell, sitting, until)))
    .reduce((sum, minutes) => sum + minutes, 0);
}

interface Stretch {
  from: Instant;
  to: Instant | null;
}

function minutesOfBoth(spell: Stretch, sitting: Stretch, until: Instant): number {
  const from = spell.from > sitting.from ? spell.from : sitting.from;
  const ends = [spell.to ?? until, sitting.to ?? until];
  const to = ends.reduce((one, other) => (one < other ? one : other));
  return to > from ? minutesBetween(from, to) : 0;
}
