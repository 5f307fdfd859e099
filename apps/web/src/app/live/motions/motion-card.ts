import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { describeVote, type LiveMotion, type VoteMethod } from '@minutebook/domain';
import { MbIcon, MbStatus, type Mark } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { ExclusionAct } from '../acts/exclusion-act';
import { VoteActs } from '../acts/vote-acts';
import { LiveStore } from '../live.store';
import { VoteDesk } from './vote-desk';

const stateWords: Record<LiveMotion['state'], { mark: Mark; word: string }> = {
  open: { mark: 'under-way', word: 'Moved' },
  carried: { mark: 'done', word: 'Carried' },
  lost: { mark: 'withdrawn', word: 'Lost' },
  withdrawn: { mark: 'withdrawn', word: 'Withdrawn' },
};

const voteMethodWords: readonly { method: VoteMethod; label: string }[] = [
  { method: 'show-of-hands', label: 'Show of hands' },
  { method: 'named', label: 'Named vote' },
  { method: 'ballot', label: 'Ballot' },
];

/** A motion: its words as they would be resolved, who moved it, and its vote or the desk where the vote is counted. */
@Component({
  selector: 'mb-motion-card',
  imports: [MatButton, MatIconButton, MatMenuModule, MbIcon, MbStatus, VoteDesk],
  templateUrl: './motion-card.html',
  styleUrl: './motion-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MotionCard {
  readonly motion = input.required<LiveMotion>();
  /** The clerk's card, with the vote to be counted. */
  readonly canRecord = input(false);
  private readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs, { optional: true });
  private readonly exclusion = inject(ExclusionAct, { optional: true });
  private readonly votes = inject(VoteActs, { optional: true });

  protected readonly title = computed(() => {
    const { motionType, number, amendsId } = this.motion();
    const amended = this.store.live()?.motions.find(({ motionId }) => motionId === amendsId);
    if (motionType === 'amendment') return `Motion ${number}, amendment to motion ${amended?.number ?? ''}`;
    return motionType === 'exclusion' ? `Motion ${number}, exclusion of the public` : `Motion ${number}`;
  });
  protected readonly isVoting = computed(() => this.canRecord() && this.motion().state === 'open');
  protected readonly methods = voteMethodWords;
  protected readonly method = linkedSignal<string, VoteMethod>({
    source: () => this.motion().motionId,
    computation: () => 'show-of-hands',
  });
  protected readonly status = computed(() => {
    const standing = stateWords[this.motion().state];
    const label = voteMethodWords.find(({ method }) => method === this.method())?.label ?? '';
    return this.isVoting() ? { mark: standing.mark, word: `Voting, ${label.toLowerCase()}` } : standing;
  });
  protected readonly people = computed(() => {
    const { moverId, seconderId } = this.motion();
    const moved = `Moved by ${this.name(moverId)}`;
    return seconderId ? `${moved}, seconded by ${this.name(seconderId)}` : moved;
  });
  protected readonly result = computed(() => (this.motion().vote ? describeVote(this.motion()) : ''));
  protected readonly named = computed(() => {
    const vote = this.motion().vote;
    const all = [...(vote?.named ?? []), ...(vote?.recorded ?? [])];
    return (['for', 'against', 'abstain'] as const)
      .map((ballot) => ({ ballot, names: all.filter((one) => one.vote === ballot) }))
      .filter(({ names }) => names.length > 0)
      .map(({ ballot, names }) => ({
        label: { for: 'For', against: 'Against', abstain: 'Abstained' }[ballot],
        names: names.map(({ participantId }) => this.name(participantId)).join(', '),
      }));
  });
  protected readonly mayExclude = computed(() => {
    const { motionType, state } = this.motion();
    return (
      this.canRecord() && motionType === 'exclusion' && state === 'carried' && !this.store.live()?.isPrivate
    );
  });
  protected readonly mayRecordOwn = computed(() => {
    const { vote } = this.motion();
    return this.canRecord() && vote !== null && vote.method === 'show-of-hands';
  });

  protected withdraw(): void {
    const { motionId, itemId } = this.motion();
    void this.acts?.run({
      run: () => this.store.record({ kind: 'motion-withdrawn', motionId }, undefined, itemId)?.detail ?? '',
    });
  }

  protected exclude(): void {
    void this.acts?.run({ run: () => this.exclusion?.afterVote(this.motion().motionId) ?? '' });
  }

  protected recordOwn(): void {
    void this.acts?.run({ run: () => this.votes?.recordOwnVote(this.motion()) ?? '' });
  }

  private name(id: string): string {
    return this.store.live()?.participants.find((person) => person.id === id)?.name ?? '';
  }
}
