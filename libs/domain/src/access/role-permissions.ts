import type { Permission, Role } from './permissions';

const readsAgendas: Permission[] = ['bodies.read', 'meetings.read', 'agenda.read'];
/** Reads what the meetings set in motion. */
const followsUp: Permission[] = [
  'commitments.read',
  'responses.read',
  'programme.read',
  'scorecards.read',
  'topics.read',
];
/** Follows the meeting, takes part in it and reads what came of it. Signing also asks who presided (M-01). */
const takesPart: Permission[] = [
  'live.read',
  'live.take-part',
  'outcomes.read',
  'minutes.read',
  'minutes.sign',
  'interests.own',
];

/**
 * What each role may do, for the body it is held for or for all. As little as the work needs: a member does not open Part B
 * through the role alone (rules of E-08 come with interests and need to know), an administrator keeps bodies and the
 * calendar and reads no papers, a report author brings papers and sees no pack.
 */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  clerk: [
    ...readsAgendas,
    'bodies.edit',
    'meetings.edit',
    'agenda.edit',
    'papers.edit',
    'exempt.read',
    'exempt.edit',
    'packs.read',
    'packs.build',
    'agenda.publish',
    'record.read',
    'live.read',
    'live.record',
    'live.take-part',
    'attendance.read',
    'interests.read',
    'outcomes.read',
    'outcomes.edit',
    'outcomes.review',
    'minutes.read',
    'minutes.edit',
    'minutes.publish',
    'documents.read',
    'documents.make',
    ...followsUp,
    'commitments.edit',
    'responses.edit',
    'programme.edit',
    'scorecards.edit',
    'mail.read',
  ],
  chair: [
    ...readsAgendas,
    ...takesPart,
    'outcomes.review',
    'packs.read',
    'exempt.read',
    'record.read',
    'attendance.read',
    'interests.read',
    'minutes.clear',
    'documents.read',
    ...followsUp,
  ],
  member: [...readsAgendas, ...takesPart, 'packs.read', ...followsUp],
  'report-author': [...readsAgendas, 'papers.edit', 'minutes.read', 'minutes.clear', ...followsUp],
  'monitoring-officer': [
    ...readsAgendas,
    'packs.read',
    'exempt.read',
    'exempt.edit',
    'record.read',
    'live.read',
    'pseudonyms.read',
    'attendance.read',
    'interests.read',
    'interests.edit',
    'outcomes.read',
    'minutes.read',
    'documents.read',
    ...followsUp,
  ],
  administrator: ['bodies.read', 'bodies.edit', 'calendar.edit', 'meetings.read', 'record.read', 'mail.read'],
};

/** A role held for one body, or for all of the council's bodies when `bodyId` is null. */
export interface Grant {
  role: Role;
  bodyId: string | null;
}

const allows = (grant: Grant, permission: Permission): boolean =>
  rolePermissions[grant.role].includes(permission);

/**
 * Whether the grants allow something for a body; with `bodyId` null, for the council as a whole, which only a grant for all
 * bodies does. `public` is always allowed. `signed-in` is a matter of the session and no role gives it, so it is refused
 * here. The clerk of one body: `can(grants, 'agenda.edit', thatBody)` is true, for another body false.
 */
export function can(grants: readonly Grant[], permission: Permission, bodyId: string | null): boolean {
  if (permission === 'public') return true;
  return grants.some(
    (grant) => allows(grant, permission) && (grant.bodyId === null || grant.bodyId === bodyId),
  );
}

/** Whether the grants allow something for at least one body. The clerk of one body: `canAnywhere(grants, 'packs.build')`. */
export const canAnywhere = (grants: readonly Grant[], permission: Permission): boolean =>
  permission === 'public' || grants.some((grant) => allows(grant, permission));

/**
 * What a signed-in person may do, as the client is told: each permission to `all` or to the bodies that it holds for.
 * The clerk of one body: `{ public: 'all', 'signed-in': 'all', 'agenda.edit': ['3f0c…'], … }`.
 */
export function permissionsOf(grants: readonly Grant[]): Partial<Record<Permission, 'all' | string[]>> {
  const held: Partial<Record<Permission, 'all' | string[]>> = { public: 'all', 'signed-in': 'all' };
  for (const { role, bodyId } of grants) {
    for (const permission of rolePermissions[role]) {
      const before = held[permission] ?? [];
      if (bodyId === null || before === 'all') held[permission] = 'all';
      else held[permission] = [...new Set([...before, bodyId])];
    }
  }
  return held;
}

/**
 * Who may open Part B of a body's meetings: its clerk, its chair and the Monitoring Officer (E-08 and E-10, as far as the
 * roles of today go). Nobody else, an administrator included. A member's right depends on the paragraph, on interests and
 * on need to know, none of which is recorded yet, so it is refused until it is.
 */
export const canOpenPartB = (grants: readonly Grant[], bodyId: string): boolean =>
  can(grants, 'exempt.read', bodyId);
