import type { Routes } from '@angular/router';
import { DidItLastApi } from './did-it-last.api';

/** What the mailed link of a member of the panel opens. It stands alone: no rail, no account. */
export const didItLastRoutes: Routes = [
  {
    path: '',
    title: 'Did it last?',
    providers: [DidItLastApi],
    loadComponent: () => import('./did-it-last-page').then((m) => m.DidItLastPage),
  },
];
