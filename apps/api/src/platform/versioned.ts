import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

export interface VersionedKey {
  authorityId: string;
  id: string;
  version: number;
}
interface Versioned extends ObjectLiteral {
  version: number;
}

/**
 * Saves the changes if the row is still at this version, and counts it up. False when it is not, or when there is no such
 * row in this council; the caller reads the row again and refuses with `stale` or `notFound`.
 */
export async function updateVersioned<Row extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  { authorityId, id, version }: VersionedKey,
  changes: QueryDeepPartialEntity<Row>,
): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: version + 1 })
    .where('authority_id = :authorityId AND id = :id AND version = :version', { authorityId, id, version })
    .execute();
  return affected === 1;
}
