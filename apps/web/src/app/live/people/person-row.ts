import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { LiveParticipant, UncorrectedAct } from '@minutebook/domain';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { InterestAct } from '../acts/interest-act';
import { PeopleActs } from '../acts/people-acts';
import { shortName } from '../entry/find-people';
import { LiveStore } from '../live.store';
import { noteOfPerson, standingOfPerson } from './people-words';

/** Somebody at the meeting: name, standing, the one act that is likely next, and the others behind the dots. */
@Component({
  selector: 'li[mbPersonRow]',
  imports: [MatButton, MatIconButton, MatMenuModule, MbIcon, MbStatus],
  templateUrl: './person-row.html',
  styleUrl: './person-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonRow {
  readonly person = input.required<LiveParticipant>();
  private readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs, { optional: true });
  private readonly people = inject(PeopleActs, { optional: true });
  private readonly interests = inject(InterestAct, { optional: true });

  protected readonly name = computed(() => shortName(this.person().name));
  protected readonly note = computed(() => {
    const live = this.store.live();
    return live ? noteOfPerson(this.person(), live) : '';
  });
  protected readonly standing = computed(() => {
    const live = this.store.live();
    return live ? standingOfPerson(this.person(), live) : { mark: 'open' as const, word: '' };
  });
  protected readonly canAct = computed(
    () => this.acts !== null && this.store.mayRecord() && this.phase() !== 'closed',
  );
  protected readonly phase = computed(() => this.store.live()?.phase);
  protected readonly isUnderWay = computed(
    () => this.phase() === 'in-session' || this.phase() === 'adjourned',
  );
  protected readonly mustLeave = computed(() => this.standing().word === 'Must leave now');
  protected readonly mayArrive = computed(() => !this.person().isHere && !this.person().substitutedById);
  protected readonly isMember = computed(() => this.person().kind === 'member');
  protected readonly isReserve = computed(
    () => this.person().role === 'reserve' && !this.person().substituteForId && !this.person().isHere,
  );

  protected record(act: UncorrectedAct): void {
    void this.acts?.run({ run: () => this.people?.now(act) ?? '' });
  }

  protected arrived(mode: 'in-room' | 'remote' = 'in-room'): void {
    this.record({ kind: 'arrived', participantId: this.person().id, mode });
  }

  protected left(reason: 'left' | 'interest' = 'left'): void {
    this.record({ kind: 'left', participantId: this.person().id, reason });
  }

  protected mark(status: 'present' | 'apologies' | 'late-apologies' | 'absent'): void {
    this.record({ kind: 'attendance-marked', participantId: this.person().id, status, mode: 'in-room' });
  }

  protected disclose(): void {
    void this.acts?.run({ run: () => this.interests?.disclose(this.person().id) ?? '' });
  }

  protected substitute(): void {
    void this.acts?.run({ run: () => this.people?.substitute(this.person()) ?? '' });
  }
}
