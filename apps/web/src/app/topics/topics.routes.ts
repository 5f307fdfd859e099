import type { Routes } from '@angular/router';

export const topicsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Topics',
    loadComponent: () => import('./topic-list').then((m) => m.TopicList),
  },
  {
    path: ':kind/:key',
    title: 'Topic',
    loadComponent: () => import('./topic-page').then((m) => m.TopicPage),
  },
];
