import type { Routes } from '@angular/router';
import { signedIn } from './core/signed-in';

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    loadComponent: () => import('./sign-in/sign-in').then((m) => m.SignIn),
  },
  {
    path: 'meetings/:meetingId/console',
    canActivate: [signedIn],
    loadChildren: () => import('./live/console.routes').then((m) => m.consoleRoutes),
  },
  {
    path: 'meetings/:meetingId/outcomes',
    canActivate: [signedIn],
    loadChildren: () => import('./outcomes/outcomes.routes').then((m) => m.outcomesRoutes),
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
        path: 'minute-book',
        title: 'Minute book',
        loadComponent: () => import('./minute-book/minute-book').then((m) => m.MinuteBookPage),
      },
      {
        path: 'outcomes',
        title: 'Outcomes',
        loadComponent: () => import('./outcomes/outcome-log').then((m) => m.OutcomeLogPage),
      },
      {
        path: 'interests',
        loadChildren: () => import('./interests/interests.routes').then((m) => m.interestsRoutes),
      },
      {
        path: '**',
        title: 'Page not found',
        loadComponent: () => import('./not-found/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
