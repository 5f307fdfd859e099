import {
  addDays,
  dayOfWeek,
  formatDate,
  formatShortDate,
  isPlainDate,
  type Due,
  type PlainDate,
} from '@minutebook/domain';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * When something is due, as a clerk writes it down at a meeting: "4 September", "4/9", "4 September 2020", "Friday", "next
 * meeting", "6 weeks", "in six weeks". A date without a year is the first one from the day of the meeting on. Null when it says
 * no time.
 */
export function readDue(words: string, heldOn: PlainDate): Due | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(by|in) /, '');
  if (/^(the )?next meeting$/.test(text)) return { kind: 'next-meeting' };
  const weeks = /^(\d{1,3}|[a-z]+) weeks?$/.exec(text)?.[1];
  if (weeks) return weeksFrom(weeks);
  const on = dateIn(text, heldOn) ?? weekdayIn(text, heldOn);
  return on ? { kind: 'date', on } : null;
}

function weeksFrom(words: string): Due | null {
  const amount = /^\d+$/.test(words) ? Number(words) : numbers.indexOf(words) + 1;
  return amount >= 1 && amount <= 104 ? { kind: 'weeks', weeks: amount } : null;
}

function dateIn(text: string, heldOn: PlainDate): PlainDate | null {
  const inWords = /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(text);
  const inNumbers = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/.exec(text);
  const [, day = '', month = '', year] = inWords ?? inNumbers ?? [];
  const number = inWords ? months.indexOf(month.slice(0, 3)) + 1 : Number(month);
  if (!day || number < 1) return null;
  const of = (inYear: number) =>
    `${inYear}-${String(number).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`;
  const ofMeeting = Number(heldOn.slice(0, 4));
  const found = year ? of(Number(year)) : of(of(ofMeeting) >= heldOn ? ofMeeting : ofMeeting + 1);
  return isPlainDate(found) ? found : null;
}

function weekdayIn(text: string, heldOn: PlainDate): PlainDate | null {
  const name = /^(?:next )?([a-z]{3})(?:[a-z]*day)?$/.exec(text)?.[1] ?? '';
  const weekday = weekdays.indexOf(name) + 1;
  if (weekday === 0) return null;
  return addDays(heldOn, ((weekday - dayOfWeek(heldOn) + 6) % 7) + 1);
}

/** "4 September", with the year when it is not that of the meeting; "next meeting"; "6 weeks". */
export function dueWords(due: Due, heldOn: PlainDate): string {
  if (due.kind === 'next-meeting') return 'next meeting';
  if (due.kind === 'weeks') return due.weeks === 1 ? '1 week' : `${due.weeks} weeks`;
  const [, day = '', month = ''] = formatDate(due.on).split(' ');
  const isThisYear = due.on.slice(0, 4) === heldOn.slice(0, 4);
  return isThisYear ? `${day} ${month}` : formatShortDate(due.on, heldOn).replace(/^\w+ /, '');
}
