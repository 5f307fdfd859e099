import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { BulkActs } from './bulk-acts';
import { RegisterStore } from './register.store';
import { Selection } from './selection';

/** The register of commitments; the open row has an address of its own. */
export const commitmentsRoutes: Routes = [
  {
    path: 'print',
    title: 'Commitments for the Chair',
    loadComponent: () => import('./print-page').then((m) => m.PrintPage),
  },
  {
    path: '',
    title: 'Commitments',
    providers: [provideDateBoxes(), RegisterStore, Selection, BulkActs],
    loadComponent: () => import('./register-page').then((m) => m.RegisterPage),
    children: [
      {
        path: ':commitmentId',
        loadComponent: () => import('./commitment-panel').then((m) => m.CommitmentPanel),
      },
    ],
  },
];
