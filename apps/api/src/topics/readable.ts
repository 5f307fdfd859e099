import type { Permission } from '@minutebook/domain';
import { bodiesFor, type Actor } from '../platform/index';

/** The bodies whose topics one may read and, of those, the ones that `permission` reaches; null for all. */
export function readable(actor: Actor, permission: Permission | null): string[] | null {
  const topics = bodiesFor(actor, 'topics.read');
  if (permission === null) return topics;
  const held = bodiesFor(actor, permission);
  if (topics === null || held === null) return topics ?? held;
  return topics.filter((id) => held.includes(id));
}
