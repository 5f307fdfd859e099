import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';

export const recommendationsRoutes: Routes = [
  {
    path: '',
    title: 'Recommendations',
    loadComponent: () => import('./recommendations-page').then((m) => m.RecommendationsPage),
  },
  {
    path: 'appendix-a/:meetingId',
    title: 'Appendix A',
    loadComponent: () => import('./appendix-page').then((m) => m.AppendixPage),
  },
  {
    path: ':commitmentId',
    title: 'Recommendation',
    providers: [provideDateBoxes()],
    loadComponent: () => import('./recommendation-page').then((m) => m.RecommendationPage),
  },
];
