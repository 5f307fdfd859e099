import { can, canAnywhere, type Grant, type Permission, permissionsOf } from '@minutebook/domain';
import { Refusal } from './refusal';

/** Who asks. An anonymous reader has no `userId` and no grants, and sees what the council has published. */
export interface Actor {
  userId: string | null;
  name: string;
  authorityId: string;
  grants: Grant[];
}

/** Refuses (401, 403) unless the actor holds the permission for this body, or for all (`bodyId` null: for all only). */
export function authorise(actor: Actor, permission: Permission, bodyId: string | null): void {
  if (!can(actor.grants, permission, bodyId)) throw refuse(actor);
}

/** Refuses unless the actor holds the permission for one body at least: for what is the council's and not one body's. */
export function authoriseAnywhere(actor: Actor, permission: Permission): void {
  if (!canAnywhere(actor.grants, permission)) throw refuse(actor);
}

/** The bodies that the actor holds a permission for, as the value of a query: null for all. Lists are narrowed by it. */
export function bodiesFor(actor: Actor, permission: Permission): string[] | null {
  const held = permissionsOf(actor.grants)[permission] ?? [];
  return held === 'all' ? null : held;
}

export const refuse = (actor: Actor): Refusal =>
  actor.userId === null
    ? new Refusal(401, 'sign-in-required', 'Sign in first.')
    : new Refusal(403, 'not-permitted', 'Your role does not allow this. Ask the clerk of the body.');
