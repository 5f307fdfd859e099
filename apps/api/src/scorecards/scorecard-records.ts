import { ScorecardRow } from '@minutebook/data-access';
import type { Permission } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { authorise, notFound, type Actor } from '../platform/index';

/** The scorecard, for somebody who holds the permission for its body. With `lock`, until the transaction ends. */
export async function findScorecard(
  manager: EntityManager,
  actor: Actor,
  permission: Permission,
  id: string,
  lock?: 'lock',
): Promise<ScorecardRow> {
  const scorecard = await manager.findOne(ScorecardRow, {
    where: { id, authorityId: actor.authorityId },
    ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
  });
  if (!scorecard) throw notFound('scorecard');
  authorise(actor, permission, scorecard.bodyId);
  return scorecard;
}
