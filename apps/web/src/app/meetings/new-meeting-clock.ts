import type { PublicationClock } from '@minutebook/contracts';
import {
  formatDate,
  hasHolidayTable,
  isPlainTime,
  localTimeProblem,
  nonWorkingReason,
  publicationClock,
  type PlainDate,
  type PublicationPolicy,
  type WorkingCalendar,
} from '@minutebook/domain';

/** The publication clock that a meeting on this day would have, seen at the start of today. */
export const clockOfNewMeeting = (
  meetingOn: PlainDate,
  today: PlainDate,
  policy: PublicationPolicy,
  calendar: WorkingCalendar,
): PublicationClock => ({
  ...publicationClock({
    meetingOn,
    state: 'scheduled',
    today,
    timeOfDay: '00:00',
    policy,
    calendar,
    published: null,
  }),
  published: null,
});

/** What to say about a date before it is sent: nothing here stops the meeting, except a time that does not exist. */
export function dateWarnings(
  on: PlainDate,
  time: string,
  today: PlainDate,
  calendar: WorkingCalendar,
): string[] {
  const reason = nonWorkingReason(on, calendar);
  const clockChange = isPlainTime(time) ? localTimeProblem(on, time) : null;
  return [
    on < today ? `${formatDate(on)} has passed.` : '',
    reason ? `${formatDate(on)} is no working day: ${reason}.` : '',
    clockChange?.detail ?? '',
    hasHolidayTable(on)
      ? ''
      : 'The bank holidays of that year are not known yet: check the deadline by hand.',
  ].filter(Boolean);
}
