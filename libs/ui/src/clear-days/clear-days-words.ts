import type { PublicationClock } from '@minutebook/contracts';
import {
  addDays,
  clearDays,
  clearDayStrip,
  countedDays,
  daysBetween,
  formatDate,
  formatTime,
  type PlainDate,
  type WorkingCalendar,
} from '@minutebook/domain';
import type { Mark } from '../status/mark';

/** What the widget reckons with; dates are plain dates of the council's own day. */
export interface ClearDaysSource {
  clock: PublicationClock;
  meetingOn: PlainDate;
  today: PlainDate;
  calendar: WorkingCalendar;
}

export interface ClearDaysWords {
  mark: Mark;
  lead: string;
  fact: string;
}

export type StripDay = ReturnType<typeof clearDayStrip>[number] & { isAfterGap: boolean };

/** The longest strip that stays legible as cells on a phone. */
const longestStrip = 12;

const dayCount = (days: number): string => (days === 1 ? '1 clear day' : `${days} clear days`);
const weekdayAndDay = (date: PlainDate): string => formatDate(date).replace(/ \d{4}$/, '');
const sameYear = (a: PlainDate, b: PlainDate): boolean => a.slice(0, 4) === b.slice(0, 4);

/** "Tuesday, 25 June", with the year where it is not this one. */
const dayInWords = (date: PlainDate, today: PlainDate): string =>
  sameYear(date, today) ? weekdayAndDay(date) : formatDate(date);

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

function publishedWords({ clock }: ClearDaysSource): ClearDaysWords {
  const { at, on, clearDays: given, isLate } = clock.published as NonNullable<PublicationClock['published']>;
  // after the cut-off, or on a day when the offices are closed, the next working day is the one that counts
  const verb = londonDay.format(new Date(at)) === on ? 'Published' : 'Counts as published';
  const lead = `${verb} ${formatDate(on)}`;
  if (isLate) {
    return { mark: 'late', lead, fact: `Late: ${dayCount(given)}, ${clock.requiredClearDays} are needed` };
  }
  const exactly = given === clock.requiredClearDays ? 'Exactly ' : '';
  return { mark: 'done', lead, fact: `${exactly}${dayCount(given)}` };
}

function lateWords({ clock, meetingOn, today, calendar }: ClearDaysSource): ClearDaysWords {
  const due = `${formatTime(clock.publishBy.at)} on ${dayInWords(clock.publishBy.on, today)}`;
  if (meetingOn <= today) return { mark: 'late', lead: 'Not published', fact: `It was due by ${due}` };
  const left = clearDays(today, meetingOn, calendar);
  return {
    mark: 'late',
    lead: `Late: publication was due by ${due}`,
    fact: `Published now, it would have ${dayCount(left)}; ${clock.requiredClearDays} are needed`,
  };
}

function dueWords({ clock, today }: ClearDaysSource): ClearDaysWords {
  const { on, at } = clock.publishBy;
  const day = dayInWords(on, today);
  const away = daysBetween(today, on);
  const when = away === 0 ? `today, ${day}` : away === 1 ? `tomorrow, ${day}` : `on ${day}`;
  const left = clock.workingDaysLeft;
  const spare =
    left === 0 ? 'No working day to spare' : left === 1 ? '1 working day left' : `${left} working days left`;
  return {
    mark: clock.standing === 'soon' ? 'soon' : 'open',
    lead: `Publish by ${formatTime(at)} ${when}`,
    fact: spare,
  };
}

/**
 * The sentence that leads the clock, and the fact beneath it. A published meeting states its stamp, whatever today is.
 * Example: five clear days before 3 July 2019, seen on 24 June: "Publish by 5.00pm tomorrow, Tuesday, 25 June".
 */
export function clearDaysWords(source: ClearDaysSource): ClearDaysWords {
  if (source.clock.published) return publishedWords(source);
  if (source.clock.standing === 'none') {
    return {
      mark: 'withdrawn',
      lead: 'No publication is due',
      fact: 'The meeting will not take place on this day',
    };
  }
  return source.clock.standing === 'late' ? lateWords(source) : dueWords(source);
}

/** The day from which clear days are counted: publication itself, or the last day for it. */
export const startingDay = ({ clock }: ClearDaysSource): PlainDate =>
  clock.published?.on ?? clock.publishBy.on;

/** One entry a day to the meeting: from today where publication is near, else from publication. */
export function stripDays(source: ClearDaysSource): StripDay[] {
  const { today, meetingOn, calendar } = source;
  const publishBy = startingDay(source);
  const isNear = today <= publishBy && today >= addDays(publishBy, -3);
  const from = isNear && !source.clock.published ? today : publishBy;
  const days = clearDayStrip({ today: from, publishBy, meetingOn, calendar });
  return days.map((day) => ({ ...day, isToday: day.date === today, isAfterGap: false }));
}

/** What of the days is drawn: all of them, or the first and the last ones with a gap between where they are too many. */
export function drawnDays(days: readonly StripDay[]): StripDay[] {
  if (days.length <= longestStrip) return [...days];
  const [first, ...rest] = days;
  const tail = rest.slice(1 - longestStrip).map((day, index) => ({ ...day, isAfterGap: index === 0 }));
  return first ? [first, ...tail] : tail;
}

/** "26, 27 and 28 June, 1 and 2 July". */
export function listDays(dates: readonly PlainDate[]): string {
  const months = new Map<string, string[]>();
  for (const date of dates) {
    const [, day = '', month = ''] = /, (\d+) (\w+)/.exec(formatDate(date)) ?? [];
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months]
    .map(
      ([month, days]) =>
        `${days.slice(0, -1).join(', ')}${days.length > 1 ? ' and ' : ''}${days.at(-1)} ${month}`,
    )
    .join(', ');
}

/** The whole reasoning in words: the accessible name of the strip. */
export function reasoning(source: ClearDaysSource): string {
  const { clock, meetingOn, today, calendar } = source;
  const start = startingDay(source);
  const counted = countedDays(start, meetingOn, calendar);
  const first = clock.published ? `Published ${formatDate(start)}.` : `Publish by ${formatDate(start)}.`;
  const days = counted.length > 0 ? `${dayCount(counted.length)}: ${listDays(counted)}.` : 'No clear days.';
  return `${first} ${days} Meeting on ${formatDate(meetingOn)}. Today is ${formatDate(today)}.`;
}

/** What the strip calls one day, in full for "How this is worked out". */
export function dayInFull(day: StripDay, isPublished: boolean): string {
  switch (day.kind) {
    case 'publish':
      return isPublished
        ? 'published; this day does not count'
        : 'last day to publish; this day does not count';
    case 'counted':
      return `clear day ${day.countedNumber ?? ''}`.trim();
    case 'off':
      return `${day.offReason ?? 'not a working day'}; does not count`;
    case 'meeting':
      return 'the meeting; this day does not count';
    default:
      return 'before publication';
  }
}
