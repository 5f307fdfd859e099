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
    path: 'meetings/:meetingId/you-said',
    canActivate: [signedIn],
    title: 'You said',
    loadComponent: () => import('./you-said/you-said-page').then((m) => m.YouSaidForMeeting),
  },
  {
    path: 'public/meetings/:meetingId/you-said',
    title: 'You said',
    data: { isPublic: true },
    loadComponent: () => import('./you-said/you-said-page').then((m) => m.YouSaidForMeeting),
  },
  {
    path: 'respond/:token',
    title: 'Respond to a recommendation',
    loadComponent: () => import('./recommendations/linked-response-page').then((m) => m.LinkedResponsePage),
  },
  {
    path: 'approve-response/:token',
    title: 'Approve a response',
    loadComponent: () => import('./recommendations/approve-page').then((m) => m.ApprovePage),
  },
  {
    path: 'public/recommendations',
    title: 'Recommendations and responses',
    loadComponent: () => import('./recommendations/tracker-page').then((m) => m.TrackerPage),
  },
  {
    path: 'unfollow/:token',
    title: 'Stop mails about a topic',
    loadComponent: () => import('./topics/unfollow-page').then((m) => m.UnfollowPage),
  },
  {
    path: 'did-it-last/:token',
    loadChildren: () => import('./outcomes/did-it-last/did-it-last.routes').then((m) => m.didItLastRoutes),
  },
  {
    path: 'answer/:token',
    loadChildren: () => import('./answer/answer.routes').then((m) => m.answerRoutes),
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
        path: 'commitments',
        loadChildren: () => import('./commitments/commitments.routes').then((m) => m.commitmentsRoutes),
      },
      {
        path: 'exempt-commitments',
        loadChildren: () =>
          import('./exempt-commitments/exempt-commitments.routes').then((m) => m.exemptCommitmentsRoutes),
      },
      {
        path: 'recommendations',
        loadChildren: () =>
          import('./recommendations/recommendations.routes').then((m) => m.recommendationsRoutes),
      },
      {
        path: 'topics',
        loadChildren: () => import('./topics/topics.routes').then((m) => m.topicsRoutes),
      },
      {
        path: 'mail',
        title: 'Messages',
        loadComponent: () => import('./mail/mail-page').then((m) => m.MailPage),
      },
      {
        path: 'work-programme',
        loadChildren: () =>
          import('./work-programme/work-programme.routes').then((m) => m.workProgrammeRoutes),
      },
      {
        path: 'scorecards',
        loadChildren: () => import('./scorecards/scorecards.routes').then((m) => m.scorecardsRoutes),
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
