import { promisify } from 'node:util';
import { type Actor, isHttps, type Settings } from '../platform/index';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import { sessionStore } from './session-store';

export const sessionCookieName = 'minutebook.sid';
const cookiePath = '/api';
const idle = 8 * 60 * 60 * 1000;
const renewEvery = 5 * 60 * 1000;

/** The session middleware: a session ends after eight hours without a request, or at sign-out. */
export function sessionMiddleware(settings: Settings, pool: Pool): RequestHandler {
  return session({
    name: sessionCookieName,
    secret: settings.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isHttps(settings), maxAge: idle, path: cookiePath },
    store: sessionStore(pool),
  });
}

/** Puts off the session's end. A changed session is saved, with a new end and a new cookie. */
export const renewSession: RequestHandler = (request, _response, next) => {
  const now = Date.now();
  if (request.session.userId && now - (request.session.renewedAt ?? 0) > renewEvery) {
    request.session.renewedAt = now;
  }
  next();
};

/** Begins a session under a new id, so that an id known before the sign-in is worth nothing after it. */
export async function startSession(request: Request, actor: Actor): Promise<void> {
  await promisify(request.session.regenerate.bind(request.session))();
  request.session.userId = actor.userId ?? undefined;
  request.session.authorityId = actor.authorityId;
  request.session.renewedAt = Date.now();
}

/** Ends the session in the store too, so that its cookie is worth nothing wherever else it is kept. */
export async function endSession(request: Request, response: Response): Promise<void> {
  await promisify(request.session.destroy.bind(request.session))();
  response.clearCookie(sessionCookieName, { path: cookiePath });
}
