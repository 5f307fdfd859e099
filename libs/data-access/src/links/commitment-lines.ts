import type { CommitmentUpdateKind, CommitmentUpdateWay } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { CommitmentUpdateRow } from '../commitments/commitment-update.entity';

export interface CommitmentLine {
  commitmentId: string;
  at: Date;
  byName: string;
  byUserId?: string | null;
  way: CommitmentUpdateWay;
  kind: CommitmentUpdateKind;
  text: string;
  file?: { sha256: string; name: string; bytes: number; type: string };
}

/** PostgreSQL takes 65,535 values in one query. */
const inOneQuery = 1000;

/**
 * Adds lines to the histories of commitments of one council and keeps the newest line of each in its row. Many at once, since
 * reminders come in thousands. Returns the lines' ids in order.
 */
export async function addCommitmentLines(
  manager: EntityManager,
  authorityId: string,
  lines: readonly CommitmentLine[],
): Promise<string[]> {
  if (lines.length === 0) return [];
  if (lines.length > inOneQuery)
    return [
      ...(await addCommitmentLines(manager, authorityId, lines.slice(0, inOneQuery))),
      ...(await addCommitmentLines(manager, authorityId, lines.slice(inOneQuery))),
    ];
  const { identifiers } = await manager.insert(
    CommitmentUpdateRow,
    lines.map(({ file, byUserId = null, ...line }) => ({
      ...{ ...line, authorityId, byUserId },
      ...{ fileSha256: file?.sha256 ?? null, fileName: file?.name ?? '' },
      ...{ fileBytes: file?.bytes ?? 0, fileType: file?.type ?? '' },
    })),
  );
  await manager.query(
    `update commitments c set last_update = n.text, last_update_at = n.at
       from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as n(id, text, at)
      where c.authority_id = $1 and c.id = n.id`,
    [
      authorityId,
      lines.map(({ commitmentId }) => commitmentId),
      lines.map(({ text }) => text),
      lines.map(({ at }) => at.toISOString()),
    ],
  );
  return identifiers.map(({ id }) => String(id));
}
