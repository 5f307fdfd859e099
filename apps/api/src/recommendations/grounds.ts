import type { RecommendationDetail } from '@minutebook/contracts';
import { type CommitmentRow, MinuteBlockRow } from '@minutebook/data-access';
import { conclusionsBehind, conclusionsIn } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { RecommendationGroup } from './recommendation-groups';

/** Of the minute that a recommendation stands in, in order; none for one from before the minute book. Part A only (E-10). */
export async function blocksAround(
  manager: EntityManager,
  { authorityId, entryId }: CommitmentRow,
): Promise<MinuteBlockRow[]> {
  if (entryId === null) return [];
  const where = { authorityId, entryId, entryPart: 'A' } as const;
  return manager.find(MinuteBlockRow, { where, order: { position: 'ASC', id: 'ASC' } });
}

/** What a group may rest on, and what it does. */
export async function groundsOf(
  manager: EntityManager,
  { lead, rows }: RecommendationGroup,
): Promise<RecommendationDetail['grounds']> {
  const blocks = await blocksAround(manager, lead);
  const behind = rows.flatMap(({ blockId }) =>
    conclusionsBehind(blocks, blockId ?? '', lead.chosenConclusions),
  );
  const attached = new Set(behind.map(({ blockId }) => blockId));
  return {
    version: lead.version,
    isChosen: lead.chosenConclusions !== null,
    offered: conclusionsIn(blocks).map((one) => ({ ...one, isAttached: attached.has(one.blockId) })),
  };
}
