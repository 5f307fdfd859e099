import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';

export const meetingsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Meetings',
    loadComponent: () => import('./meetings-list').then((m) => m.MeetingsList),
  },
  {
    path: 'calendar',
    title: 'Calendar of meetings',
    loadComponent: () => import('./meetings-calendar').then((m) => m.MeetingsCalendar),
  },
  {
    path: 'new',
    title: 'New meeting',
    providers: [provideDateBoxes()],
    loadComponent: () => import('./new-meeting').then((m) => m.NewMeeting),
  },
  {
    path: ':meetingId',
    loadChildren: () => import('../meeting/meeting.routes').then((m) => m.meetingRoutes),
  },
];
