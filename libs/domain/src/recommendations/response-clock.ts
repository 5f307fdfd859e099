import { addDays, addMonths, isWorkingDay, previousWorkingDay, workingDaysUntil } from '../calendar/index';
import type { PlainDate, WorkingCalendar } from '../calendar/index';
import type { AddresseeKind } from '../commitments/index';
import { localResponsesPolicy, scrutinyResponsesPolicy } from '../policy/index';
import type { ResponsesPolicy } from '../policy/index';
import type { ResponseClockRule } from './terms';

export interface ResponseClock {
  rule: ResponseClockRule;
  /** The later of receipt and notice: the day it counts from, where a rule counts. */
  startsOn: PlainDate | null;
  lastDay: PlainDate;
  /** The day on which the department is held to it: nobody answers on a Sunday. */
  lastWorkingDay: PlainDate;
  warnings: { daysBefore: number; on: PlainDate }[];
}

/**
 * The last day of months *beginning with* a date, which itself counts (R-10; SI 2018/1082 art 1.4(2)): the day before the
 * corresponding date, or the last of the month where there is none. From 28 December 2018 it is 27 February 2019, from
 * 31 December 2018 28 February 2019.
 */
export function lastDayBeginningWith(date: PlainDate, months: number): PlainDate {
  const end = addMonths(date, months);
  return end.slice(8) === date.slice(8) ? addDays(end, -1) : end;
}

/** The last day of months *after* a date, which does not count (R-10; Dodds v Walker): from 30 September four months end on 30 January. */
export const lastDayAfter = (date: PlainDate, months: number): PlainDate => addMonths(date, months);

/** The date itself, or the last working day before it: for Saturday, 19 June 2021 it is Friday, 18 June. */
export const onOrBeforeWorkingDay = (date: PlainDate, calendar: WorkingCalendar): PlainDate =>
  isWorkingDay(date, calendar) ? date : previousWorkingDay(date, calendar);

/**
 * Working days until an answer is due; 0 on the day itself, negative once it is late, as the register counts it: due on Friday,
 * it is one day late on Saturday and on Monday.
 */
export function workingDaysLeft(lastDay: PlainDate, today: PlainDate, calendar: WorkingCalendar): number {
  const days = workingDaysUntil(today, lastDay, calendar);
  return lastDay < today ? Math.min(-1, days) : days;
}

/** When time begins: the report's receipt or, if later, the notice. Received 20 April, notice of 22 April: 22 April. */
export const clockStart = (receivedOn: PlainDate, noticeOn: PlainDate): PlainDate =>
  noticeOn > receivedOn ? noticeOn : receivedOn;

/**
 * The rule that binds an addressee: only the executive and the council owe an answer in law; a partner or an officer, and
 * everybody whom a body writes to that is not scrutiny, has the body's own day.
 */
export const clockRule = (policy: ResponsesPolicy, addressee: AddresseeKind): ResponseClockRule =>
  addressee === 'partner' || addressee === 'officer' ? 'local' : policy.clock;

/** The clock of one recommendation; null where nothing says when it ends. 22 June 2021, two months beginning with: 21 August, Friday the 20th. */
export function responseClock(
  policy: ResponsesPolicy,
  asked: { addressee: AddresseeKind; startsOn: PlainDate | null; localDay: PlainDate | null },
  calendar: WorkingCalendar,
): ResponseClock | null {
  const rule = clockRule(policy, asked.addressee);
  const lastDay = rule === 'local' ? asked.localDay : lastDayOf(rule, asked.startsOn, policy.months);
  if (lastDay === null) return null;
  const lastWorkingDay = onOrBeforeWorkingDay(lastDay, calendar);
  return {
    rule,
    startsOn: asked.startsOn,
    lastDay,
    lastWorkingDay,
    warnings: warningDates(policy.warnDaysBefore, lastWorkingDay, asked.startsOn),
  };
}

const lastDayOf = (
  rule: 'beginning-with' | 'after',
  startsOn: PlainDate | null,
  months: number,
): PlainDate | null => {
  if (startsOn === null) return null;
  return rule === 'after' ? lastDayAfter(startsOn, months) : lastDayBeginningWith(startsOn, months);
};

/**
 * Days before the last working day on which the department hears of it, the earliest first; none before time begins.
 * 28 and 3 days before 20 August 2021: 23 July and 17 August.
 */
export function warningDates(
  daysBefore: readonly number[],
  lastWorkingDay: PlainDate,
  startsOn: PlainDate | null,
): ResponseClock['warnings'] {
  return [...new Set(daysBefore)]
    .sort((one, other) => other - one)
    .map((days) => ({ daysBefore: days, on: addDays(lastWorkingDay, -days) }))
    .filter(({ on }) => startsOn === null || on > startsOn);
}

/** The newest warning that has come round; null before the first. A sweep that slept for days sends this one, not all. */
export const warningDue = (
  warnings: ResponseClock['warnings'],
  today: PlainDate,
): ResponseClock['warnings'][number] | null => warnings.findLast(({ on }) => on <= today) ?? null;

/**
 * The council's own rule for a body, or the law's: two months for scrutiny, and no clock in law for other bodies, whatever the
 * council calls them. The Corporate Parenting Panel has its own day only.
 */
export const responsesPolicyOf = (own: ResponsesPolicy | undefined, bodyName: string): ResponsesPolicy =>
  own ?? (/\bscrutiny\b/i.test(bodyName) ? scrutinyResponsesPolicy : localResponsesPolicy);
