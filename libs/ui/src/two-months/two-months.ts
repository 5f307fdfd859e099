import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatShortDate, type PlainDate } from '@minutebook/domain';
import { twoMonthsReasoning, twoMonthsTicks } from './two-months-words';

/**
 * The clock of an answer to a recommendation: received, today, the next reminder, the last working day and the last day on one
 * scale. An image by role, with the whole reasoning as its name.
 */
@Component({
  selector: 'mb-two-months',
  templateUrl: './two-months.html',
  styleUrl: './two-months.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'img', '[attr.aria-label]': 'reasoning()' },
})
export class MbTwoMonths {
  readonly startsOn = input.required<PlainDate>();
  readonly today = input.required<PlainDate>();
  readonly lastWorkingDay = input.required<PlainDate>();
  readonly lastDay = input.required<PlainDate>();
  readonly reminderOn = input<PlainDate | null>(null);

  private readonly source = computed(() => ({
    startsOn: this.startsOn(),
    today: this.today(),
    reminderOn: this.reminderOn(),
    lastWorkingDay: this.lastWorkingDay(),
    lastDay: this.lastDay(),
  }));
  protected readonly reasoning = computed(() => twoMonthsReasoning(this.source()));
  protected readonly drawn = computed(() => twoMonthsTicks(this.source()));
  protected readonly isLate = computed(() => this.today() > this.lastDay());
  /** With the year where it is not this one: an answer may be years late. */
  protected readonly short = (on: PlainDate): string => formatShortDate(on, this.today());
}
