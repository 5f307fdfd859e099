import type { Routes } from '@angular/router';
import { ActRecorder } from './acts/act-recorder';
import { InterestAct } from './acts/interest-act';
import { provideLive } from './provide-live';

/** The tab "Meeting", for those who follow it. Of the acts it has one: a member's own interest. */
export const meetingTabRoutes: Routes = [
  {
    path: '',
    providers: [provideLive(), ActRecorder, InterestAct],
    loadComponent: () => import('./meeting-tab/meeting-tab').then((m) => m.MeetingTab),
  },
];
