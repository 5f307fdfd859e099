import {
  councilTime,
  formatTime,
  instantAt,
  type Instant,
  type LiveMeeting,
  type MeetingSetting,
  type PlainTime,
} from '@minutebook/domain';

/**
 * The time that an entry is given: this minute on the day of the meeting. A meeting of another day is written up afterwards:
 * there the clock stands at the last thing recorded, and each time is put in by hand.
 */
export function momentFor(setting: MeetingSetting | null, live: LiveMeeting | null, now: Instant): Instant {
  if (!setting || councilTime(now).on <= setting.heldOn) return now;
  return live?.log.at(-1)?.at ?? instantAt(setting.heldOn, setting.startTime);
}

/** "6.44pm". */
export const clockWords = (at: Instant): string => formatTime(councilTime(at).at);

/** "6.21pm" while it lasts, "6.21pm to 6.44pm" afterwards, "5.11pm" for what took less than a minute. */
export function spellWords(from: Instant, to: Instant | null): string {
  const [began, ended] = [clockWords(from), to && clockWords(to)];
  return ended && ended !== began ? `${began} to ${ended}` : began;
}

/**
 * A time as clerks write it: "6.44pm", "6:44", "1844", "18.44", "noon". Without am or pm it is the one nearer to a time that is
 * known. Null when it is no time of day.
 */
export function readTime(words: string, near: PlainTime): PlainTime | null {
  const text = words.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'noon' || text === '12noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?:[.:]?(\d{2}))?(am|pm)?$/.exec(text) ?? [];
  if (!hours || Number(minutes) > 59) return null;
  const hour = hourOf(hours, half, Number(minutes), near);
  return hour === null ? null : timeOf(hour, Number(minutes));
}

function hourOf(hours: string, half: string, minute: number, near: PlainTime): number | null {
  const hour = Number(hours);
  if (half) return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : null;
  if (hour > 23) return null;
  if (hour > 12 || hours.startsWith('0')) return hour;
  const morning = hour % 12;
  const isMorningNearer =
    minutesApart(timeOf(morning, minute), near) <= minutesApart(timeOf(morning + 12, minute), near);
  return isMorningNearer ? morning : morning + 12;
}

const two = (value: number): string => String(value).padStart(2, '0');
const timeOf = (hour: number, minute: number): PlainTime => `${two(hour)}:${two(minute)}`;
const minutesOf = (time: PlainTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const minutesApart = (a: PlainTime, b: PlainTime): number => Math.abs(minutesOf(a) - minutesOf(b));
