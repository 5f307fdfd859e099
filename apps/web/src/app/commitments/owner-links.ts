import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CommitmentDetail } from '@minutebook/contracts';
import { councilTime, formatDate } from '@minutebook/domain';
import { Confirm, MbIcon } from '@minutebook/ui';
import type { Observable } from 'rxjs';
import { attempt } from '../core/attempt';
import { isOpen } from './commitment-words';
import { CommitmentsApi } from './commitments.api';

/** Links by which the owner answers without an account: those that are still good, sending another, and taking back. */
@Component({
  selector: 'mb-owner-links',
  imports: [MatButton, MbIcon],
  template: `
    <section aria-labelledby="links">
      <h2 id="links">Asking the owner</h2>
      @if (lines().length) {
        <ul>
          @for (line of lines(); track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
      @if (!canSend()) {
        <p class="mb-quiet mb-small-text">{{ whyNot() }}</p>
      }
      <div class="buttons">
        @if (canSend()) {
          <button matButton="outlined" class="mb-small" type="button" (click)="send()">
            <mb-icon name="mail" [size]="16" />Send the owner a link...
          </button>
        }
        @if (lines().length) {
          <button matButton="outlined" class="mb-small" type="button" (click)="recall()">
            {{ lines().length === 1 ? 'Recall the link...' : 'Recall these links...' }}
          </button>
        }
      </div>
      <p class="mb-quiet mb-small-text" role="status">{{ said() }}</p>
      @if (problem()) {
        <p class="mb-note late" role="alert">{{ problem() }}</p>
      }
    </section>
  `,
  styleUrl: './panel-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnerLinks {
  readonly row = input.required<CommitmentDetail>();
  readonly changed = output();

  private readonly api = inject(CommitmentsApi);
  private readonly confirm = inject(Confirm);
  protected readonly problem = signal('');
  protected readonly said = signal('');
  protected readonly canSend = computed(() => isOpen(this.row()) && this.row().ownerEmail !== '');
  protected readonly whyNot = computed(() =>
    isOpen(this.row())
      ? 'Enter the e-mail address of the owner under Edit; then a link can be sent.'
      : 'The row is closed: there is nothing to ask.',
  );
  protected readonly lines = computed(() =>
    this.row().links.map(({ toName, toAddress, expiresAt, openedAt }) => {
      const until = `good until ${formatDate(councilTime(expiresAt).on)}`;
      const opened = openedAt ? `opened ${formatDate(councilTime(openedAt).on)}` : 'not opened yet';
      return `Link to ${toName || toAddress} (${toAddress}), ${until}, ${opened}.`;
    }),
  );

  protected async send(): Promise<void> {
    const { id, owner, ownerEmail, reference } = this.row();
    const isWanted = await this.confirm.ask({
      title: 'Send the owner a link',
      about: `${reference}, to ${owner} at ${ownerEmail}`,
      points: [
        { mark: 'done', text: 'The link opens this one commitment, without an account.' },
        {
          mark: 'done',
          text: 'The owner can write an update, attach a file, and propose "done" or a new date.',
        },
        { mark: 'soon', text: 'It works once and for a limited time. Whoever has it can answer.' },
      ],
      action: 'Send the link',
    });
    if (isWanted) await this.run(this.api.sendLink(id), `A link is on its way to ${ownerEmail}.`);
  }

  protected async recall(): Promise<void> {
    const { id, reference } = this.row();
    const isWanted = await this.confirm.ask({
      title: 'Recall what was sent',
      about: `${reference}, ${this.lines().length === 1 ? 'one link' : `${this.lines().length} links`}`,
      points: [
        { mark: 'done', text: 'Whoever opens the link from now on reads that it was recalled.' },
        { mark: 'done', text: 'A mail about this row alone that still waits is not sent.' },
        { mark: 'soon', text: 'Reminders on their days bring new links. Close the row to stop them.' },
      ],
      action: 'Recall',
    });
    if (isWanted) await this.run(this.api.recallLinks(id), 'Recalled. Nothing that was sent opens the row.');
  }

  /** Reads the row anew also after a refusal, for it may stand differently now. */
  private async run(act: Observable<unknown>, said: string): Promise<void> {
    const { problem } = await attempt(act);
    this.problem.set(problem?.detail ?? '');
    this.said.set(problem ? '' : said);
    this.changed.emit();
  }
}
