import type { Routes } from '@angular/router';
import { MeetingApi } from '../meeting/meeting.api';
import { MeetingStore } from '../meeting/meeting.store';
import { EditOutcome } from '../outcomes/edit-outcome';
import { OutcomesStore } from '../outcomes/outcomes.store';
import { ActRecorder } from './acts/act-recorder';
import { BusinessActs } from './acts/business-acts';
import { ChairAct } from './acts/chair-act';
import { ConsoleActs } from './acts/console-acts';
import { CorrectionAct } from './acts/correction-act';
import { ExclusionAct } from './acts/exclusion-act';
import { InterestAct } from './acts/interest-act';
import { PeopleActs } from './acts/people-acts';
import { SittingActs } from './acts/sitting-acts';
import { VoteActs } from './acts/vote-acts';
import { YoungPersonAct } from './acts/young-person-act';
import { ConsoleState } from './console/console-state';
import { EntryStore } from './entry/entry.store';
import { provideLive } from './provide-live';

/** The clerk's console. It has the whole window: no rail, no other place to go by mistake. */
export const consoleRoutes: Routes = [
  {
    path: '',
    title: 'Console',
    loadComponent: () => import('./console/console-page').then((m) => m.ConsolePage),
    providers: [
      MeetingApi,
      MeetingStore,
      provideLive(),
      OutcomesStore,
      EditOutcome,
      ConsoleState,
      EntryStore,
      ActRecorder,
      SittingActs,
      BusinessActs,
      PeopleActs,
      ChairAct,
      YoungPersonAct,
      InterestAct,
      ExclusionAct,
      VoteActs,
      CorrectionAct,
      ConsoleActs,
    ],
  },
];
