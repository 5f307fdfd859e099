import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { ExemptRegisterStore } from './exempt-register.store';

/** The register of Part B; the open row has an address of its own. */
export const exemptCommitmentsRoutes: Routes = [
  {
    path: '',
    title: 'Part B actions',
    providers: [provideDateBoxes(), ExemptRegisterStore],
    loadComponent: () => import('./exempt-page').then((m) => m.ExemptPage),
    children: [
      { path: ':commitmentId', loadComponent: () => import('./exempt-panel').then((m) => m.ExemptPanel) },
    ],
  },
];
