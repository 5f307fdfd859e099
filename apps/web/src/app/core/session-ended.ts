import { HttpContextToken, HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { SessionStore } from './session.store';

/** Calls that are allowed to be refused for want of a session, without leaving the page. */
export const staysHere = new HttpContextToken<boolean>(() => false);

/** When the session has ended, goes to sign-in and remembers the page, so that nobody has to find it again. */
export const sessionEnded: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const isEnded = error instanceof HttpErrorResponse && error.status === 401;
      if (isEnded && !request.context.get(staysHere)) {
        const router = injector.get(Router);
        injector.get(SessionStore).forget();
        if (!router.url.startsWith('/sign-in')) {
          void router.navigate(['/sign-in'], { queryParams: { return: router.url, ended: true } });
        }
      }
      return throwError(() => error);
    }),
  );
};
