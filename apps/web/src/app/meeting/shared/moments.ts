import { formatShortDate, formatTime, type PlainDate, type PlainTime } from '@minutebook/domain';

const londonParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A point in time on the council's calendar and clocks. */
export function inLondon(instant: string): { on: PlainDate; at: PlainTime } {
  const parts = Object.fromEntries(
    londonParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const part = (name: string): string => parts[name] ?? '';
  return {
    on: `${part('year')}-${part('month')}-${part('day')}`,
    at: `${part('hour')}:${part('minute')}`,
  };
}

/** "Today, 2.01pm" or "Fri 21 June, 4.48pm", with the year when it is not this one. */
export function formatMoment(instant: string, today: PlainDate): string {
  const { on, at } = inLondon(instant);
  return `${on === today ? 'Today' : formatShortDate(on, today)}, ${formatTime(at)}`;
}
