import { permissionsOf, type Grant, type Permission } from '../access/index';

/** The bodies whose topics one may read and, of those, the ones that `permission` reaches; null for all. */
export function topicBodies(grants: readonly Grant[], permission: Permission | null): string[] | null {
  const held = permissionsOf(grants);
  const bodiesOf = (each: Permission): string[] | null => {
    const bodies = held[each] ?? [];
    return bodies === 'all' ? null : bodies;
  };
  const topics = bodiesOf('topics.read');
  if (permission === null) return topics;
  const reached = bodiesOf(permission);
  if (topics === null || reached === null) return topics ?? reached;
  return topics.filter((id) => reached.includes(id));
}
