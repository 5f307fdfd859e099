import type { Routes } from '@angular/router';
import { signedIn } from './core/signed-in';

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    loadComponent: () => import('./sign-in/sign-in').then((m) => m.SignIn),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'What is due',
        loadComponent: () => import('./home/home').then((m) => m.Home),
      },
      {
        path: 'meetings',
        loadChildren: () => import('./meetings/meetings.routes').then((m) => m.meetingsRoutes),
      },
      { path: 'bodies', loadChildren: () => import('./bodies/bodies.routes').then((m) => m.bodiesRoutes) },
      {
        path: 'calendar',
        loadChildren: () =>
          import('./calendar-settings/calendar-settings.routes').then((m) => m.calendarRoutes),
      },
      {
        path: '**',
        title: 'Page not found',
        loadComponent: () => import('./not-found/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
