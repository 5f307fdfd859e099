import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { AnswerApi } from './answer.api';

/** What the mailed link of an owner opens. It stands alone: no rail, no account. */
export const answerRoutes: Routes = [
  {
    path: '',
    title: 'Answer a commitment',
    providers: [provideDateBoxes(), AnswerApi],
    loadComponent: () => import('./answer-page').then((m) => m.AnswerPage),
  },
];
