import { CommitmentRow, CommitmentUpdateRow } from '@minutebook/data-access';
import type { CommitmentUpdateKind } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/index';
import type { RecommendationGroup } from './recommendation-groups';

interface HistoryLine {
  at: Date;
  by: Pick<Actor, 'name' | 'userId'>;
  kind: CommitmentUpdateKind;
  /** A whole sentence. */
  text: string;
}

/** Writes a line into the history of every recommendation that shares the response, and what it changes in the register. */
export async function keepHistory(
  manager: EntityManager,
  { rows }: RecommendationGroup,
  { at, by, kind, text }: HistoryLine,
  change: Partial<
    Pick<CommitmentRow, 'state' | 'dueOn' | 'closedAt' | 'closedByName' | 'chosenConclusions'>
  > = {},
): Promise<void> {
  for (const { authorityId, id } of rows) {
    await manager.insert(CommitmentUpdateRow, {
      ...{ authorityId, commitmentId: id, at, kind, text },
      ...{ way: 'response', byName: by.name, byUserId: by.userId },
    });
    await manager.update(
      CommitmentRow,
      { authorityId, id },
      { ...change, lastUpdate: text, lastUpdateAt: at, version: () => 'version + 1' },
    );
  }
}
