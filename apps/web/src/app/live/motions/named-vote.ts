import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { ballots, type Ballot, type LiveParticipant } from '@minutebook/domain';
import { shortName } from '../entry/find-people';
import type { NamedVotes } from './vote-count';

/** Each member who can vote, with how they voted. Arrows move within a member's three choices, Tab to the next member. */
@Component({
  selector: 'mb-named-vote',
  template: `@for (person of people(); track person.id) {
    <div class="member" role="radiogroup" [attr.aria-label]="person.name">
      <b aria-hidden="true">{{ short(person.name) }}</b>
      @for (ballot of ballots; track ballot) {
        <label [class.chosen]="votes()[person.id] === ballot">
          <input
            type="radio"
            [name]="'vote-' + person.id"
            [checked]="votes()[person.id] === ballot"
            (change)="vote(person.id, ballot)"
          />
          {{ words[ballot] }}
        </label>
      }
    </div>
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
      gap: 0 24px;
      max-height: 240px;
      overflow: auto;
      margin-bottom: 8px;
    }

    .member {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(3, auto);
      gap: 4px 10px;
      align-items: center;
      min-height: 36px;
      border-top: 1px solid var(--mb-feint);
      font-size: 0.875rem;
    }

    label {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      min-height: 32px;
    }

    .chosen {
      font-weight: 600;
    }

    @media (max-width: 900px) {
      label {
        min-height: 44px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NamedVote {
  readonly people = input.required<readonly LiveParticipant[]>();
  readonly votes = model.required<NamedVotes>();
  protected readonly ballots = ballots;
  protected readonly short = shortName;
  protected readonly words: Record<Ballot, string> = { for: 'For', against: 'Against', abstain: 'Abstain' };

  protected vote(id: string, ballot: Ballot): void {
    this.votes.update((votes) => ({ ...votes, [id]: ballot }));
  }
}
