import { addDays, daysBetween, formatDate, type PlainDate } from '@minutebook/domain';

/** What the strip draws: by when an answer is due, and where today stands. */
export interface TwoMonths {
  startsOn: PlainDate;
  today: PlainDate;
  /** The next reminder; null once there is none. */
  reminderOn: PlainDate | null;
  lastWorkingDay: PlainDate;
  lastDay: PlainDate;
}
export interface Tick {
  on: PlainDate;
  /** Percent of the strip. */
  at: number;
  caption: string;
  isBelow: boolean;
  edge: 'start' | 'middle' | 'end';
  /** Left out where there is little room. */
  isExtra: boolean;
}

const day = (on: PlainDate): string => formatDate(on).replace(/ \d{4}$/, '');

/** The whole reasoning, read aloud in place of the strip. */
export function twoMonthsReasoning({
  startsOn,
  today,
  reminderOn,
  lastWorkingDay,
  lastDay,
}: TwoMonths): string {
  const late = today > lastDay ? ', which is past' : '';
  return [
    `Received ${formatDate(startsOn)}.`,
    `Today ${formatDate(today)}.`,
    ...(reminderOn === null ? [] : [`Reminder ${day(reminderOn)}.`]),
    `Last working day ${formatDate(lastWorkingDay)}.`,
    `Last day ${formatDate(lastDay)}${late}.`,
  ].join(' ');
}

/** Ticks on one scale, which reaches to today where that is later than the last day. */
export function twoMonthsTicks(source: TwoMonths): { ticks: Tick[]; elapsed: number } {
  const { startsOn, today, reminderOn, lastWorkingDay, lastDay } = source;
  const end = today > lastDay ? today : lastDay;
  const length = Math.max(1, daysBetween(startsOn, end));
  const at = (on: PlainDate) => Math.min(100, Math.max(0, (daysBetween(startsOn, on) / length) * 100));
  const isLate = today > lastDay;
  const tick = (on: PlainDate, caption: string, isBelow: boolean, isExtra = false): Tick => {
    const percent = at(on);
    const edge = percent < 12 ? 'start' : percent > 82 ? 'end' : 'middle';
    return { on, at: percent, caption, isBelow, edge, isExtra };
  };
  const isTodayDrawn = today > addDays(startsOn, 4) && (isLate || today < addDays(lastWorkingDay, -6));
  const isReminderDrawn = reminderOn !== null && at(reminderOn) < 70;
  return {
    elapsed: at(today),
    ticks: [
      tick(startsOn, 'received', false),
      ...(isTodayDrawn ? [tick(today, 'today', false, !isLate && at(today) > 60)] : []),
      ...(isReminderDrawn ? [tick(reminderOn, 'next reminder', true, true)] : []),
      tick(lastWorkingDay, 'last working day', isLate, isLate && at(lastWorkingDay) < 40),
      ...(lastDay === lastWorkingDay || isLate ? [] : [tick(lastDay, 'statutory last day', true)]),
    ],
  };
}
