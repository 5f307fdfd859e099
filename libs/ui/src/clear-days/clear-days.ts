import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { PublicationClock } from '@minutebook/contracts';
import { formatShortDate, formatTime, type PlainDate, type WorkingCalendar } from '@minutebook/domain';
import { MbMark } from '../status/mark';
import {
  clearDaysWords,
  dayInFull,
  drawnDays,
  reasoning,
  stripDays,
  type StripDay,
} from './clear-days-words';

interface Cell {
  date: PlainDate;
  kind: StripDay['kind'];
  isToday: boolean;
  isAfterGap: boolean;
  weekday: string;
  day: number;
  below: string;
  belowNarrow: string;
  inFull: string;
}

let clockCount = 0;

/** The statutory clock of one publication. `card` at home, `bar` in the workspace, `line` in lists. */
@Component({
  selector: 'mb-clear-days',
  imports: [MbMark],
  templateUrl: './clear-days.html',
  styleUrl: './clear-days.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': '"size-" + size()' },
})
export class MbClearDays {
  readonly clock = input.required<PublicationClock>();
  readonly meetingOn = input.required<PlainDate>();
  readonly today = input.required<PlainDate>();
  readonly calendar = input<WorkingCalendar>({ specialDays: [] });
  readonly size = input<'card' | 'bar' | 'line'>('bar');
  /** Said after the fact: "2 things stand in the way". */
  readonly hint = input('');

  protected readonly isExplained = signal(false);
  protected readonly explanationId = `mb-clear-days-${clockCount++}`;
  private readonly source = computed(() => ({
    clock: this.clock(),
    meetingOn: this.meetingOn(),
    today: this.today(),
    calendar: this.calendar(),
  }));
  protected readonly words = computed(() => clearDaysWords(this.source()));
  protected readonly fact = computed(() => [this.words().fact, this.hint()].filter(Boolean).join('. '));
  protected readonly reasoning = computed(() => reasoning(this.source()));
  protected readonly hasStrip = computed(() => this.size() !== 'line' && this.clock().standing !== 'none');
  private readonly days = computed(() => stripDays(this.source()));
  protected readonly cells = computed(() => drawnDays(this.days()).map((day) => this.cellOf(day)));
  /** Every day in full, also those that the strip leaves out. */
  protected readonly explained = computed(() => this.days().map((day) => this.cellOf(day)));
  protected readonly cutoff = computed(() => formatTime(this.clock().publishBy.at));

  private cellOf(day: StripDay): Cell {
    const [weekday = '', number = ''] = formatShortDate(day.date).split(' ');
    const isPublished = this.clock().published !== null;
    const { wide, narrow } = captions(day, isPublished);
    return {
      date: day.date,
      kind: day.kind,
      isToday: day.isToday,
      isAfterGap: day.isAfterGap,
      weekday,
      day: Number(number),
      below: wide,
      belowNarrow: narrow,
      inFull: `${formatShortDate(day.date)}${day.isToday ? ', today' : ''}: ${dayInFull(day, isPublished)}`,
    };
  }
}

function captions(day: StripDay, isPublished: boolean): { wide: string; narrow: string } {
  if (day.kind === 'meeting') return { wide: 'meets', narrow: 'meet' };
  if (day.kind === 'publish')
    return isPublished ? { wide: 'public', narrow: 'out' } : { wide: 'publish', narrow: 'by' };
  if (day.isToday) return { wide: 'today', narrow: 'now' };
  if (day.kind === 'counted')
    return { wide: `day ${day.countedNumber ?? ''}`, narrow: `${day.countedNumber ?? ''}` };
  return { wide: '', narrow: '' };
}
