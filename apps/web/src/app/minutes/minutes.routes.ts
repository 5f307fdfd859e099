import type { Routes } from '@angular/router';
import { mayLeave } from '../meeting/shared/may-leave';
import { MinutesActs } from './acts/minutes-acts';
import { MinutesTalk } from './clearing/minutes-talk';
import { ConsoleStore } from './console.store';
import { DocumentsApi } from './documents/documents.api';
import { DocumentsStore } from './documents/documents.store';
import { OpenSavings } from './saving/open-savings';
import { TrackedRows } from './sheet/tracked-rows';

/** The tab "Minutes" of a meeting: each minute has an address of its own, and so do who was there and the documents. */
export const minutesRoutes: Routes = [
  {
    path: '',
    providers: [
      ConsoleStore,
      DocumentsApi,
      DocumentsStore,
      MinutesActs,
      MinutesTalk,
      OpenSavings,
      TrackedRows,
    ],
    loadComponent: () => import('./minutes-page').then((m) => m.MinutesPage),
    children: [
      {
        path: 'attendance',
        loadComponent: () => import('./attendance-page').then((m) => m.AttendancePage),
      },
      {
        path: 'documents',
        loadComponent: () => import('./documents/documents-page').then((m) => m.DocumentsPage),
      },
      {
        path: ':entryId',
        canDeactivate: [mayLeave],
        loadComponent: () => import('./entry-page').then((m) => m.EntryPage),
      },
    ],
  },
];
