import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { ProgrammeActs } from './programme-acts';
import { AskSlot } from './slot-dialog';
import { WorkProgrammeStore } from './work-programme.store';

export const workProgrammeRoutes: Routes = [
  {
    path: '',
    title: 'Work programme',
    providers: [provideDateBoxes(), AskSlot, ProgrammeActs, WorkProgrammeStore],
    loadComponent: () => import('./programme-page').then((m) => m.ProgrammePage),
  },
];
