import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { provideDateBoxes } from '../core/dates';
import { SessionStore } from '../core/session.store';
import { RegisterStore } from './register.store';

/** A member who may not read the registers of others comes to their own at once. */
const readsRegisters: CanActivateFn = () =>
  inject(SessionStore).can('interests.read') || inject(Router).createUrlTree(['/interests/own']);

const forms: Routes = [
  {
    path: 'interests/new',
    title: 'Notify an interest',
    loadComponent: () => import('./interest-edit').then((m) => m.InterestEdit),
  },
  {
    path: 'gifts/new',
    title: 'Notify a gift',
    loadComponent: () => import('./gift-edit').then((m) => m.GiftEdit),
  },
];
const register = {
  path: '',
  pathMatch: 'full',
  loadComponent: () => import('./register-page').then((m) => m.RegisterPage),
} as const;

export const interestsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Interests',
    canActivate: [readsRegisters],
    loadComponent: () => import('./registers-page').then((m) => m.RegistersPage),
  },
  {
    path: 'own',
    providers: [RegisterStore, provideDateBoxes()],
    children: [{ ...register, title: 'My register of interests' }, ...forms],
  },
  {
    path: 'dispensations',
    canActivate: [readsRegisters],
    providers: [provideDateBoxes()],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Dispensations',
        loadComponent: () => import('./dispensations-page').then((m) => m.DispensationsPage),
      },
      {
        path: 'new',
        title: 'Grant a dispensation',
        loadComponent: () => import('./dispensation-edit').then((m) => m.DispensationEdit),
      },
      {
        path: ':dispensationId',
        title: 'Dispensation',
        loadComponent: () => import('./dispensation-edit').then((m) => m.DispensationEdit),
      },
    ],
  },
  {
    path: ':personId',
    canActivate: [readsRegisters],
    providers: [RegisterStore, provideDateBoxes()],
    children: [
      { ...register, title: 'Register of interests' },
      ...forms,
      {
        path: 'interests/:interestId/withhold',
        title: 'Withhold words',
        loadComponent: () => import('./interest-withhold').then((m) => m.InterestWithhold),
      },
      {
        path: 'interests/:interestId',
        title: 'Interest',
        loadComponent: () => import('./interest-edit').then((m) => m.InterestEdit),
      },
      {
        path: 'gifts/:giftId',
        title: 'Gift',
        loadComponent: () => import('./gift-edit').then((m) => m.GiftEdit),
      },
    ],
  },
];
