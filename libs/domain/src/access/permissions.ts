export const roles = [
  'clerk',
  'chair',
  'member',
  'report-author',
  'monitoring-officer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/**
 * Everything that a route can ask for. `public` is held by everybody, signed in or not; `signed-in` by every account.
 * The others are held through a role for one body, or for all.
 */
export const permissions = [
  'public',
  'signed-in',
  'bodies.read',
  'bodies.edit',
  'calendar.edit',
  'meetings.read',
  'meetings.edit',
  'agenda.read',
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
  'pseudonyms.read',
  'attendance.read',
  'interests.read',
  'interests.edit',
  'interests.own',
  'outcomes.read',
  'outcomes.edit',
  'minutes.read',
  'minutes.edit',
  'minutes.clear',
  'minutes.publish',
  'minutes.sign',
  'documents.read',
  'documents.make',
] as const;
export type Permission = (typeof permissions)[number];
