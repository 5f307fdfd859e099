import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Outcome } from '@minutebook/contracts';
import { MbLedger, MbLedgerRow } from '@minutebook/ui';
import { EditOutcome } from './edit-outcome';
import { loggedAt, ownWords } from './outcome-words';
import { OutcomesStore } from './outcomes.store';

/** What has been logged so far, newest first, with what the clerk made of it; one's own lines can be changed. */
@Component({
  selector: 'mb-outcome-lines',
  imports: [MatButton, MbLedger, MbLedgerRow],
  template: `<div class="head">
      <h2 id="logged">Logged so far</h2>
      <span class="mb-quiet mb-small-text" role="status">{{ total() }}</span>
    </div>
    <p class="mb-quiet mb-small-text about">The minutes print these without names.</p>
    @if (lines().length) {
      <mb-ledger>
        @for (outcome of lines(); track outcome.id) {
          <mb-ledger-row [margin]="loggedAt(outcome)">
            <p class="words">{{ outcome.text }}</p>
            <p class="mb-quiet mb-small-text">
              {{ ownWords(outcome) }}
              @if (!outcome.version) {
                <span class="mb-tag">on its way</span>
              }
            </p>
            @if (outcome.isOwn && outcome.version && isOpen()) {
              <button matButton class="mb-small" type="button" (click)="change(outcome)">
                Change<span class="mb-hidden">: {{ outcome.text }}</span>
              </button>
            }
          </mb-ledger-row>
        }
      </mb-ledger>
    } @else {
      <p class="mb-quiet">Nothing yet.</p>
    }`,
  styles: `
    :host {
      display: block;

      --mb-gutter: 60px;
    }

    .head {
      display: flex;
      gap: 12px;
      align-items: baseline;
      justify-content: space-between;
    }

    .about {
      margin: 2px 0 10px;
    }

    .words {
      font: 400 1rem/1.5rem var(--mb-serif);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeLines {
  private readonly outcomes = inject(OutcomesStore);
  private readonly edit = inject(EditOutcome);
  protected readonly loggedAt = loggedAt;
  protected readonly ownWords = ownWords;
  protected readonly isOpen = computed(() => this.outcomes.standing() === 'open');
  protected readonly lines = computed(() =>
    [...this.outcomes.lines()].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
  );
  protected readonly total = computed(() => {
    const lines = this.lines();
    const own = lines.filter(({ isOwn }) => isOwn).length;
    return own > 0 ? `${lines.length}, and ${own} of yours` : String(lines.length);
  });

  protected change(outcome: Outcome): void {
    void this.edit.ask(outcome);
  }
}
