import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { CouncilCalendarStore } from './council-calendar.store';
import { SessionStore } from './session.store';

/** Only for those signed in; the others sign in first and then come to the page that they asked for. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const calendar = inject(CouncilCalendarStore);
  const router = inject(Router);
  const toSignIn = (queryParams: Record<string, unknown>) =>
    router.createUrlTree(['/sign-in'], { queryParams });
  try {
    const me = await session.resume();
    if (!me) return toSignIn(state.url === '/' ? {} : { return: state.url });
    if (calendar.state() !== 'loaded') void calendar.load(); // pages take it in when it comes
    return true;
  } catch {
    return toSignIn({ return: state.url, offline: true });
  }
};
