import type { Routes } from '@angular/router';

export const scorecardsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Scorecards',
    loadComponent: () => import('./scorecard-list').then((m) => m.ScorecardList),
  },
  {
    path: ':scorecardId',
    title: 'Scorecard',
    loadComponent: () => import('./scorecard-page').then((m) => m.ScorecardPage),
  },
  {
    path: ':scorecardId/import',
    title: 'Take in a table',
    loadComponent: () => import('./import-page').then((m) => m.ImportPage),
  },
];
