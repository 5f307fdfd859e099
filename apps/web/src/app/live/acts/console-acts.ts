import { Injectable, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { MeetingStore } from '../../meeting/meeting.store';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { itemActs, orderActs, peopleActs, sittingActs, type ConsoleAct } from './act-lists';
import { BusinessActs } from './business-acts';
import { ChairAct } from './chair-act';
import { ExclusionAct } from './exclusion-act';
import { InterestAct } from './interest-act';
import { PeopleActs } from './people-acts';
import { SittingActs } from './sitting-acts';
import { YoungPersonAct } from './young-person-act';

/** Every act of the console by name: for the menu, and for the list that a slash opens in the entry line. */
@Injectable()
export class ConsoleActs {
  private readonly store = inject(LiveStore);
  private readonly state = inject(ConsoleState);
  private readonly meetings = inject(MeetingStore);
  private readonly router = inject(Router);
  private readonly sitting = inject(SittingActs);
  private readonly business = inject(BusinessActs);
  private readonly people = inject(PeopleActs);
  private readonly chair = inject(ChairAct);
  private readonly interests = inject(InterestAct);
  private readonly exclusion = inject(ExclusionAct);
  private readonly youngPeople = inject(YoungPersonAct);

  /** Those that make sense as the meeting stands. */
  readonly possible = computed<ConsoleAct[]>(() => {
    const live = this.store.live();
    const inMeeting = live
      ? [
          ...itemActs(live, this.state.shown(), this.business),
          ...orderActs(live, this.business),
          ...peopleActs(live, this.people, this.chair, this.interests, this.youngPeople),
          ...sittingActs(live, this.sitting, this.exclusion),
        ]
      : [];
    return [...inMeeting, { id: 'leave', label: 'Leave the console', run: () => this.leave() }];
  });

  /** Runs an act and gives the focus back to the entry line. */
  async run(act: Pick<ConsoleAct, 'run'>): Promise<void> {
    const answer = act.run();
    if (typeof answer === 'string') return this.state.done(answer);
    this.state.refusal.set('');
    await answer;
    this.state.focusEntry();
  }

  next(): void {
    const refusal = this.business.next();
    if (!refusal) this.state.look(null);
    this.state.done(refusal);
  }

  private leave(): Promise<boolean> {
    return this.router.navigate(['/meetings', this.meetings.meetingId(), 'meeting']);
  }
}
