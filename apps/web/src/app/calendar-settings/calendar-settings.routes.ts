import type { Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { CalendarSettings } from './calendar-settings';

export const calendarRoutes: Routes = [
  { path: '', title: 'Holidays and closures', component: CalendarSettings, providers: [provideDateBoxes()] },
];
