import type { Routes } from '@angular/router';
import { provideLive } from '../live/provide-live';
import { MeetingApi } from '../meeting/meeting.api';
import { MeetingStore } from '../meeting/meeting.store';
import { EditOutcome } from './edit-outcome';
import { OutcomesStore } from './outcomes.store';

/** The page on which members enter their outcomes. It has the whole screen of a phone. */
export const outcomesRoutes: Routes = [
  {
    path: '',
    title: 'Log an outcome',
    providers: [MeetingApi, MeetingStore, provideLive(), OutcomesStore, EditOutcome],
    loadComponent: () => import('./outcome-page').then((m) => m.OutcomePage),
  },
];
