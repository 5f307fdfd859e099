import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { AgendaApi } from './agenda/agenda.api';
import { AgendaStore } from './agenda/agenda.store';
import { ExemptStore } from './agenda/exempt.store';
import { MeetingApi } from './meeting.api';
import { MeetingStore } from './meeting.store';
import { PackEvents } from './pack/pack-events';
import { PackStore } from './pack/pack.store';
import { UploadApi } from './papers/upload.api';
import { UploadStore } from './papers/upload.store';
import { DocumentsApi } from '../minutes/documents/documents.api';
import { DocumentsStore } from '../minutes/documents/documents.store';
import { MinutesApi } from '../minutes/minutes.api';
import { MinutesStore } from '../minutes/minutes.store';
import { MeetingHeader } from './shared/header-actions';
import { AskWords } from './shared/words-dialog';
import { mayLeave } from './shared/may-leave';

/** The workspace of one meeting. Its tabs are routes; a row of the agenda has an address of its own. */
export const meetingRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./meeting-page').then((m) => m.MeetingPage),
    providers: [
      provideDateBoxes(),
      MeetingApi,
      AgendaApi,
      MeetingStore,
      PackEvents,
      PackStore,
      ExemptStore,
      AgendaStore,
      UploadApi,
      UploadStore,
      AskWords,
      MeetingHeader,
      MinutesApi,
      MinutesStore,
    ],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'agenda' },
      {
        path: 'agenda',
        data: { tab: 'Agenda' },
        loadComponent: () => import('./agenda/agenda-page').then((m) => m.AgendaPage),
        children: [
          {
            path: 'items/new',
            canDeactivate: [mayLeave],
            loadComponent: () => import('./agenda/new-item').then((m) => m.NewItem),
          },
          {
            path: 'items/:itemId',
            canDeactivate: [mayLeave],
            loadComponent: () => import('./agenda/item-panel').then((m) => m.ItemPanel),
          },
        ],
      },
      {
        path: 'pack',
        data: { tab: 'Pack' },
        loadComponent: () => import('./pack/pack-page').then((m) => m.PackPage),
      },
      {
        path: 'meeting',
        data: { tab: 'Meeting' },
        loadChildren: () => import('../live/meeting-tab.routes').then((m) => m.meetingTabRoutes),
      },
      {
        path: 'minutes',
        data: { tab: 'Minutes' },
        loadChildren: () => import('../minutes/minutes.routes').then((m) => m.minutesRoutes),
      },
      {
        path: 'documents',
        data: { tab: 'Documents' },
        providers: [DocumentsApi, DocumentsStore],
        loadComponent: () => import('../minutes/documents/documents-page').then((m) => m.DocumentsPage),
      },
      {
        path: 'details',
        data: { tab: 'Details' },
        canDeactivate: [mayLeave],
        loadComponent: () => import('./details/details-page').then((m) => m.DetailsPage),
      },
      {
        path: 'record',
        data: { tab: 'Record' },
        loadComponent: () => import('./record/record-page').then((m) => m.RecordPage),
      },
    ],
  },
];
