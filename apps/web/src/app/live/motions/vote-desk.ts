import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { eligibleVoters, type LiveMotion, type VoteMethod, type VoteResult } from '@minutebook/domain';
import { ConsoleState } from '../console/console-state';
import { shortName } from '../entry/find-people';
import { LiveStore } from '../live.store';
import { NamedVote } from './named-vote';
import { Stepper } from './stepper';
import { countNamed, missingVotes, resultWords, standingOf, type Count, type NamedVotes } from './vote-count';

const nothing: Count = { for: 0, against: 0, abstain: 0 };

/** Where the vote on a motion is counted. Only the result that agrees with the count can be pressed. */
@Component({
  selector: 'mb-vote-desk',
  imports: [MatButton, NamedVote, Stepper],
  templateUrl: './vote-desk.html',
  styleUrl: './vote-desk.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VoteDesk {
  readonly motion = input.required<LiveMotion>();
  readonly method = model.required<VoteMethod>();
  private readonly store = inject(LiveStore);
  private readonly state = inject(ConsoleState);

  private readonly motionId = computed(() => this.motion().motionId);
  private readonly shown = linkedSignal<string, Count>({ source: this.motionId, computation: () => nothing });
  protected readonly votes = linkedSignal<string, NamedVotes>({
    source: this.motionId,
    computation: () => ({}),
  });
  protected readonly casting = linkedSignal<string, 'for' | 'against' | null>({
    source: this.motionId,
    computation: () => null,
  });
  protected readonly refusal = signal('');

  protected readonly eligible = computed(() => {
    const [setting, live] = [this.store.setting(), this.store.live()];
    return setting && live ? eligibleVoters(setting, live, this.motion().itemId) : [];
  });
  protected readonly isNamed = computed(() => this.method() === 'named');
  protected readonly count = computed(() => (this.isNamed() ? countNamed(this.votes()) : this.shown()));
  protected readonly standing = computed(() => standingOf(this.count(), this.eligible(), this.casting()));
  protected readonly note = computed(() =>
    this.isNamed() ? missingVotes(this.votes(), this.eligible()) : this.standing().note,
  );
  protected readonly button = computed(() => {
    const { result } = this.standing();
    return result ? resultWords(result, this.count()) : 'Carried or lost';
  });
  protected readonly presiding = computed(() => {
    const live = this.store.live();
    const person = live?.participants.find(({ id }) => id === live.presidingId);
    return person ? shortName(person.name) : 'the person presiding';
  });

  protected set(part: keyof Count, value: number): void {
    this.shown.update((count) => ({ ...count, [part]: value }));
    this.refusal.set('');
  }

  protected toggleNamed(): void {
    this.method.set(this.isNamed() ? 'show-of-hands' : 'named');
    this.refusal.set('');
  }

  protected agree(): void {
    this.take('consensus', nothing, 'carried');
  }

  protected press(): void {
    const { result, problem } = this.standing();
    if (!result) return this.refusal.set(problem);
    this.take(this.method(), this.count(), result);
  }

  private take(method: VoteMethod, count: Count, result: VoteResult): void {
    const { motionId, itemId } = this.motion();
    const named = method === 'named' ? this.votes() : {};
    const cast = this.casting();
    const presidingId = this.store.live()?.presidingId;
    const casting =
      method !== 'consensus' && this.standing().isTied && cast && presidingId
        ? { participantId: presidingId, vote: cast }
        : null;
    const refusal = this.store.record(
      {
        kind: 'vote-taken',
        motionId,
        method,
        ...count,
        named: Object.entries(named).flatMap(([participantId, vote]) =>
          vote ? [{ participantId, vote }] : [],
        ),
        casting,
        result,
      },
      undefined,
      itemId,
    );
    this.done(refusal?.detail ?? '');
  }

  private done(refusal: string): void {
    this.refusal.set(refusal);
    if (!refusal) this.state.done();
  }
}
