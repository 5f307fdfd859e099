import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { LiveStore } from '../live.store';
import { groupPeople } from './people-words';
import { PersonRow } from './person-row';
import { QuorumCard } from './quorum-card';

/** Who is here, for those who follow the meeting. */
@Component({
  selector: 'mb-follow-people',
  imports: [PersonRow, QuorumCard],
  template: `@if (store.live(); as live) {
    @if (live.phase !== 'closed') {
      <mb-quorum-card [quorum]="live.quorum" [hasBegun]="live.phase !== 'not-begun'" />
    }
    @for (group of groups(); track group.heading) {
      <section>
        <h2>{{ group.heading }}</h2>
        <ul>
          @for (person of group.people; track person.id) {
            <li mbPersonRow [person]="person"></li>
          }
        </ul>
      </section>
    }
  }`,
  styles: `
    :host {
      display: block;
    }

    section,
    section + section {
      margin-top: 18px;
      padding: 0;
      border: 0;
    }

    h2 {
      margin-bottom: 4px;
      color: var(--mb-ink-2);
      font: 600 0.8125rem/1.25rem var(--mb-sans);
      letter-spacing: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'Who is here' },
})
export class FollowPeople {
  protected readonly store = inject(LiveStore);
  protected readonly groups = computed(() => {
    const { voting, withoutVote, others } = groupPeople(this.store.live()?.participants ?? []);
    return [
      { heading: 'Voting members', people: voting },
      { heading: 'Without a vote', people: withoutVote },
      { heading: 'In attendance', people: others },
    ].filter(({ people }) => people.length > 0);
  });
}
