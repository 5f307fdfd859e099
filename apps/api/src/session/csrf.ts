import { isHttps, Refusal, Settings } from '../platform/index';
import { Injectable } from '@nestjs/common';
import cookieParser from 'cookie-parser';
import { doubleCsrf, type DoubleCsrfUtilities } from 'csrf-csrf';
import type { Request, RequestHandler, Response } from 'express';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];
const sentence = 'This page was open for too long. Do it once more; if that fails too, reload the page.';

/** No session before the first sign-in, and none any more just after a sign-out. */
function sessionIdentifier(request: Request): string {
  const session = request.session as Request['session'] | undefined;
  return session?.userId ? request.sessionID : 'anonymous';
}

/**
 * Signed double submit, bound to the session: a changing request repeats the token of the cookie XSRF-TOKEN in the header
 * `x-xsrf-token`, as Angular does by itself. Before sign-in there is no session to bind to; what protects the sign-in form
 * then is that no other site can set our header.
 */
@Injectable()
export class Csrf {
  private readonly tokens: DoubleCsrfUtilities;
  private readonly parseCookies = cookieParser();

  constructor(settings: Settings) {
    this.tokens = doubleCsrf({
      getSecret: () => settings.sessionSecret,
      getSessionIdentifier: sessionIdentifier,
      getCsrfTokenFromRequest: (request) => request.get('x-xsrf-token'),
      cookieName: 'XSRF-TOKEN',
      cookieOptions: { httpOnly: false, sameSite: 'lax', secure: isHttps(settings), path: '/' },
    });
  }

  readonly protect: RequestHandler = (request, response, next) => {
    this.parseCookies(request, response, () => undefined); // at once; only here, since plain reading needs no token
    if (safeMethods.includes(request.method) || this.tokens.validateRequest(request)) {
      next();
      return;
    }
    this.issue(request, response); // so that the next try of a page that was open for long goes through
    next(new Refusal(403, 'csrf-token', sentence));
  };

  /** Sets the cookie that Angular reads. Call it after the session has begun or ended. */
  issue(request: Request, response: Response): void {
    this.parseCookies(request, response, () => undefined);
    this.tokens.generateCsrfToken(request, response);
  }
}
