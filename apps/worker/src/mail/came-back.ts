import { addCommitmentLines } from '@minutebook/data-access';
import type { EntityManager } from 'typeorm';

/** A line in the history of each commitment that a mail was about. */
export async function sayThatItCameBack(
  manager: EntityManager,
  { authorityId, toName, about }: { authorityId: string; toName: string; about: readonly string[] },
  { problem, at }: { problem: string; at: Date },
): Promise<void> {
  const text = `The mail to ${toName || 'the owner'} came back. ${problem}`;
  const line = { at, byName: 'Minutebook', way: 'system', kind: 'note', text } as const;
  const ids = [...new Set(about)];
  await addCommitmentLines(
    manager,
    authorityId,
    ids.map((commitmentId) => ({ ...line, commitmentId })),
  );
}
