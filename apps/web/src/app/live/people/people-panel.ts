import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MbIcon } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { PeopleActs } from '../acts/people-acts';
import { YoungPersonAct } from '../acts/young-person-act';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { DisclosureCard } from './disclosure-card';
import { groupPeople } from './people-words';
import { PersonRow } from './person-row';
import { QuorumCard } from './quorum-card';

/** The people at the right: quorum, those with a vote, the others, and what was disclosed. */
@Component({
  selector: 'mb-people-panel',
  imports: [DisclosureCard, MatButton, MbIcon, PersonRow, QuorumCard],
  templateUrl: './people-panel.html',
  styleUrl: './people-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[attr.role]': 'state.isMain("people") ? "main" : "complementary"',
    tabindex: '0',
    'aria-label': 'People',
  },
})
export class PeoplePanel {
  protected readonly store = inject(LiveStore);
  protected readonly state = inject(ConsoleState);
  private readonly acts = inject(ConsoleActs);
  private readonly people = inject(PeopleActs);
  private readonly youngPeople = inject(YoungPersonAct);
  protected readonly areOthersShown = signal(false);
  protected readonly live = computed(() => this.store.live());
  protected readonly groups = computed(() => groupPeople(this.live()?.participants ?? []));
  protected readonly others = computed(() => {
    const amount = this.groups().others.length;
    return amount === 1 ? '1 officer or guest' : `${amount} officers and guests`;
  });
  protected readonly canAdd = computed(() => this.live()?.phase !== 'closed');

  protected addGuest(): void {
    this.areOthersShown.set(true);
    void this.acts.run({ run: () => this.people.addGuest() });
  }

  protected addYoungPerson(): void {
    void this.acts.run({ run: () => this.youngPeople.add() });
  }
}
