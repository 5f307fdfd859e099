import type { PlainDate, PlainTime } from '@minutebook/domain';

const dateFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The only place that asks what time it is. Dates and times of day are those of the council's clocks. */
export class Clock {
  constructor(private readonly read: () => Date = () => new Date()) {}

  now(): Date {
    return this.read();
  }

  today(): PlainDate {
    return dateFormat.format(this.now());
  }

  timeOfDay(): PlainTime {
    return timeFormat.format(this.now());
  }
}
