import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CommitmentDetail } from '@minutebook/contracts';
import { councilTime, formatDate } from '@minutebook/domain';
import { Confirm, MbIcon } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { isOpen } from './commitment-words';
import { CommitmentsApi } from './commitments.api';

/** Links by which the owner answers without an account: those that are still good, and sending another. */
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
      @if (canSend()) {
        <button matButton="outlined" class="mb-small" type="button" (click)="send()">
          <mb-icon name="mail" [size]="16" />Send the owner a link...
        </button>
      } @else {
        <p class="mb-quiet mb-small-text">{{ whyNot() }}</p>
      }
      @if (problem()) {
        <p class="mb-note late" role="alert"><b>Not sent.</b> {{ problem() }}</p>
      }
    </section>
  `,
  styleUrl: './panel-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnerLinks {
  readonly row = input.required<CommitmentDetail>();
  readonly sent = output();

  private readonly api = inject(CommitmentsApi);
  private readonly confirm = inject(Confirm);
  protected readonly problem = signal('');
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
    if (!isWanted) return;
    const { problem } = await attempt(this.api.sendLink(id));
    this.problem.set(problem?.detail ?? '');
    this.sent.emit();
  }
}
