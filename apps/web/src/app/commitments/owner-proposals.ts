import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CommitmentDetail, CommitmentProposal } from '@minutebook/contracts';
import { councilTime, formatDate, formatShortDate } from '@minutebook/domain';
import { MbStatus, type Mark } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { CommitmentsApi, fileUrl } from './commitments.api';

/** "Says that it is done", "Asks for Wednesday, 4 September 2019 instead", "Writes". */
export function proposalWords({ proposes, newDueOn }: CommitmentProposal): string {
  if (proposes === 'done') return 'Says that it is done';
  if (proposes === 'new-date' && newDueOn) return `Asks for ${formatDate(newDueOn)} instead`;
  return 'Writes';
}

const decidedWords: Record<CommitmentProposal['decided'], { mark: Mark; word: string }> = {
  waiting: { mark: 'soon', word: 'Waits for you' },
  accepted: { mark: 'done', word: 'Accepted' },
  declined: { mark: 'withdrawn', word: 'Declined' },
};

/** What the owner wrote by the mailed link, and what the clerk says to it. */
@Component({
  selector: 'mb-owner-proposals',
  imports: [MatButton, MbStatus],
  template: `
    @if (lines().length) {
      <section aria-labelledby="proposals">
        <h2 id="proposals">From the owner</h2>
        <ul>
          @for (line of lines(); track line.proposal.id) {
            <li>
              <p class="about">
                <b>{{ line.words }}</b> {{ line.who }}
              </p>
              <p class="text">{{ line.proposal.text }}</p>
              @if (line.file; as file) {
                <p>
                  <a [href]="file.url" target="_blank" rel="noopener">{{ file.name }}</a>
                </p>
              }
              @if (line.isWaiting && mayDecide()) {
                <div class="buttons">
                  <button matButton="filled" class="mb-small" type="button" (click)="accept(line.proposal)">
                    Accept
                  </button>
                  <button
                    matButton="outlined"
                    class="mb-small"
                    type="button"
                    (click)="decline(line.proposal)"
                  >
                    Decline...
                  </button>
                </div>
              } @else {
                <mb-status [mark]="line.standing.mark" [word]="line.standing.word" />
              }
            </li>
          }
        </ul>
        @if (problem()) {
          <p class="mb-note late" role="alert"><b>Not done.</b> {{ problem() }}</p>
        }
      </section>
    }
  `,
  styleUrl: './panel-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnerProposals {
  readonly row = input.required<CommitmentDetail>();
  readonly mayDecide = input(false);
  readonly decided = output();

  private readonly api = inject(CommitmentsApi);
  private readonly asking = inject(AskAct);
  private readonly today = inject(CouncilCalendarStore).today;
  protected readonly problem = signal('');
  protected readonly lines = computed(() => {
    const { id, proposals } = this.row();
    return proposals.map((proposal) => ({
      proposal,
      words: proposalWords(proposal),
      who: `${proposal.by}, ${formatShortDate(councilTime(proposal.at).on, this.today())}`,
      file: proposal.file && { name: proposal.file.name, url: fileUrl(id, proposal.file.updateId) },
      isWaiting: proposal.decided === 'waiting',
      standing: {
        ...decidedWords[proposal.decided],
        word: [decidedWords[proposal.decided].word, proposal.decidedBy && `by ${proposal.decidedBy}`]
          .filter(Boolean)
          .join(' '),
      },
    }));
  });

  protected async accept({ id }: CommitmentProposal): Promise<void> {
    this.problem.set(await this.decide(id, true, ''));
    this.decided.emit();
  }

  protected async decline({ id }: CommitmentProposal): Promise<void> {
    await this.asking.ask({
      title: 'Decline the proposal',
      about: 'The row stays as it is. The history says that it was declined, and why.',
      fields: [{ kind: 'text', name: 'note', label: 'Why', isOptional: true }],
      action: 'Decline',
      send: (values) => this.decide(id, false, textOf(values, 'note')),
    });
    this.decided.emit();
  }

  private async decide(id: string, accept: boolean, note: string): Promise<string> {
    const { version } = this.row();
    const { problem } = await attempt(this.api.decide(id, { version, accept, note }));
    return problem?.detail ?? '';
  }
}
