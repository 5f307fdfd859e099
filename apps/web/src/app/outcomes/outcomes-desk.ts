import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { Outcome } from '@minutebook/contracts';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { ConsoleActs } from '../live/acts/console-acts';
import { LiveStore } from '../live/live.store';
import { EditOutcome } from './edit-outcome';
import { loggedAt, tagWords } from './outcome-words';
import { OutcomesStore } from './outcomes.store';

/** The outcomes item in the console: letting members enter their lines, ordering and editing what they wrote. */
@Component({
  selector: 'mb-outcomes-desk',
  imports: [MatButton, MatIconButton, MatMenuModule, MbIcon, MbStatus],
  templateUrl: './outcomes-desk.html',
  styleUrl: './outcomes-desk.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomesDesk {
  protected readonly outcomes = inject(OutcomesStore);
  private readonly live = inject(LiveStore);
  private readonly acts = inject(ConsoleActs);
  private readonly edit = inject(EditOutcome);
  protected readonly loggedAt = loggedAt;
  protected readonly tagWords = tagWords;
  protected readonly isOpen = computed(() => this.outcomes.standing() === 'open');
  protected readonly status = computed(() =>
    this.isOpen()
      ? ({ mark: 'under-way', word: 'Members can enter outcomes' } as const)
      : ({ mark: 'open', word: 'Members cannot enter outcomes' } as const),
  );

  protected toggle(): void {
    const kind = this.isOpen() ? 'outcomes-closed' : 'outcomes-opened';
    const itemId = this.outcomes.item()?.id;
    void this.acts.run({ run: () => this.live.record({ kind }, undefined, itemId)?.detail ?? '' });
  }

  protected change(outcome: Outcome): void {
    void this.acts.run({ run: () => this.edit.ask(outcome) });
  }

  protected move(outcome: Outcome, position: number): void {
    void this.outcomes.move(outcome, position);
  }

  protected remove(outcome: Outcome): void {
    void this.outcomes.remove(outcome);
  }
}
