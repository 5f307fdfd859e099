import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { BodyStore } from './body.store';

export const bodiesRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Bodies',
    loadComponent: () => import('./bodies-list').then((m) => m.BodiesList),
  },
  {
    path: ':bodyId',
    providers: [BodyStore, provideDateBoxes()],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Body',
        loadComponent: () => import('./body-page').then((m) => m.BodyPage),
      },
      {
        path: 'edit',
        title: 'Edit body',
        loadComponent: () => import('./body-edit').then((m) => m.BodyEdit),
      },
      {
        path: 'members/new',
        title: 'Add a member',
        loadComponent: () => import('./membership-edit').then((m) => m.MembershipEdit),
      },
      {
        path: 'members/:membershipId',
        title: 'Edit membership',
        loadComponent: () => import('./membership-edit').then((m) => m.MembershipEdit),
      },
      {
        path: 'people/:personId',
        title: 'Edit person',
        loadComponent: () => import('./person-edit').then((m) => m.PersonEdit),
      },
      {
        path: 'officers/:office',
        title: 'Appoint an officer',
        loadComponent: () => import('./officer-appoint').then((m) => m.OfficerAppoint),
      },
      {
        path: 'wording',
        title: 'Wording of minutes',
        loadComponent: () => import('../minute-book/wording-edit').then((m) => m.WordingEdit),
      },
      {
        path: 'minute-numbers',
        title: 'Minute numbers',
        loadComponent: () => import('../minute-book/minute-numbers').then((m) => m.MinuteNumbersPage),
      },
      {
        path: 'attendance',
        title: 'Attendance',
        loadComponent: () => import('../attendance/attendance-page').then((m) => m.AttendancePage),
      },
      {
        path: 'standing-agenda',
        title: 'Standing agenda',
        loadComponent: () => import('./standing-agenda-edit').then((m) => m.StandingAgendaEdit),
      },
    ],
  },
];
