import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { LogLine } from '@minutebook/domain';
import { MbIcon } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { CorrectionAct } from '../acts/correction-act';
import { LiveStore } from '../live.store';
import { clockWords } from '../record-time';
import { hasPseudonym, kindOf, taskWords, wordsOf } from './log-words';

/** One line of the log: its time in the margin, its kind, its words, and the way to put it right. */
@Component({
  selector: 'li[mbLogRow]',
  imports: [MatIconButton, MbIcon],
  template: `<b class="time">{{ time() }}</b>
    <span class="kind"><mb-icon [name]="kind().icon" [size]="16" />{{ kind().label }}</span>
    <span class="what">
      {{ words() }}
      @if (task()) {
        <span class="task">{{ task() }}</span>
      }
      @if (isPseudonym()) {
        <span class="mb-tag">pseudonym</span>
      }
      @if (line().isCorrected) {
        <span class="mb-tag">corrected</span>
      }
      @if (isWaiting()) {
        <span class="mb-tag">not sent yet</span>
      }
    </span>
    @if (store.mayRecord()) {
      <button
        matIconButton
        type="button"
        class="mb-small"
        [attr.aria-label]="'Correct the entry of ' + time()"
        (click)="correct()"
      >
        <mb-icon name="edit" [size]="16" />
      </button>
    }`,
  styleUrl: './log-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.exempt]': 'isExempt()' },
})
export class LogRow {
  readonly line = input.required<LogLine>();
  readonly isExempt = input(false);
  protected readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs);
  private readonly correction = inject(CorrectionAct);

  protected readonly time = computed(() => clockWords(this.line().at));
  protected readonly kind = computed(() => kindOf(this.line().act));
  protected readonly words = computed(() => {
    const [setting, live] = [this.store.setting(), this.store.live()];
    return setting && live ? wordsOf(setting, live, this.line()) : '';
  });
  protected readonly task = computed(() => {
    const setting = this.store.setting();
    return setting ? taskWords(this.line().act, setting) : '';
  });
  protected readonly isPseudonym = computed(() => hasPseudonym(this.words()));
  /** Said only while there is no line: usually an entry is sent before one could read it. */
  protected readonly isWaiting = computed(
    () => this.store.lostSince() !== null && this.store.waitingIds().has(this.line().eventId),
  );

  protected correct(): void {
    void this.acts.run({ run: () => this.correction.correct(this.line(), this.words()) });
  }
}
