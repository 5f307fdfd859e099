import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { canAnywhere, type Grant, type Permission } from '@minutebook/domain';
import type { Session, SessionData } from 'express-session';
import { type Actor, refuse } from './actor';
import { Actors } from './actors';
import type { ActorRequest } from './current-actor';
import { Refusal } from './refusal';
import { permissionKey } from './requires';

declare module 'express-session' {
  interface SessionData {
    userId: string;
    authorityId: string;
    /** Milliseconds since 1970 of the last time that the session's end was put off. */
    renewedAt: number;
    /**
     * The account behind the session as it is now; null when it is inactive or gone. Read with each request and never stored,
     * so that a role that was taken away is gone at once.
     */
    account: { name: string; grants: Grant[] } | null;
  }
}

/** Denies by default: a route states its permission, or nobody reaches it. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: Actors,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(permissionKey, context.getHandler());
    if (!permission) throw new Refusal(403, 'not-permitted', 'This address is not open to anybody.');
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const actor = await this.actorOf(request);
    if (!isAllowed(actor, permission)) throw refuse(actor);
    request.actor = actor;
    return true;
  }

  private async actorOf(request: ActorRequest): Promise<Actor> {
    // no session at all below /api/public: the session middleware is not mounted there
    const session = request.session as (Session & Partial<SessionData>) | undefined;
    if (!session?.account || !session.userId || !session.authorityId) return this.actors.anonymous();
    return { userId: session.userId, authorityId: session.authorityId, ...session.account };
  }
}

function isAllowed(actor: Actor, permission: Permission): boolean {
  if (permission === 'public') return true;
  if (permission === 'signed-in') return actor.userId !== null;
  return canAnywhere(actor.grants, permission);
}
