import type { CommitmentDetail } from '@minutebook/contracts';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { CommitmentUpdateRow } from '../commitments/commitment-update.entity';
import { CommitmentProposalRow } from './commitment-proposal.entity';
import { SignedLink } from './signed-link.entity';

/** What owners wrote about a commitment through mailed links, newest first, as its page shows it. */
export async function proposalsOf(
  manager: EntityManager,
  authorityId: string,
  commitmentId: string,
): Promise<CommitmentDetail['proposals']> {
  const rows = (await manager
    .createQueryBuilder(CommitmentProposalRow, 'p')
    .leftJoinAndMapOne(
      'p.fileLine',
      CommitmentUpdateRow,
      'u',
      'u.authority_id = p.authority_id and u.id = p.file_update_id',
    )
    .where('p.authority_id = :authorityId and p.commitment_id = :commitmentId', { authorityId, commitmentId })
    .orderBy({ 'p.at': 'DESC', 'p.id': 'ASC' })
    .getMany()) as (CommitmentProposalRow & { fileLine: CommitmentUpdateRow | null })[];
  return rows.map(({ id, at, byName, text, proposes, newDueOn, decided, decidedByName, fileLine }) => ({
    ...{ id, at: at.toISOString(), by: byName, text, proposes, newDueOn, decided },
    decidedBy: decidedByName,
    file: fileLine && { updateId: fileLine.id, name: fileLine.fileName },
  }));
}

/** Links to the owner of a commitment that are still good, newest first. */
export async function openLinksOf(
  manager: EntityManager,
  authorityId: string,
  commitmentId: string,
  now: Date,
): Promise<CommitmentDetail['links']> {
  const rows = await manager.find(SignedLink, {
    where: {
      ...{ authorityId, purpose: 'commitment-update', subjectId: commitmentId },
      ...{ usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) },
    },
    order: { createdAt: 'DESC' },
  });
  return rows.map(({ toName, toAddress, expiresAt, openedAt }) => ({
    ...{ toName, toAddress, expiresAt: expiresAt.toISOString() },
    openedAt: openedAt?.toISOString() ?? null,
  }));
}
