import type { chooseConclusionsSchema, RecommendationDetail } from '@minutebook/contracts';
import { CommitmentRow } from '@minutebook/data-access';
import { conclusionsBehind, conclusionsIn, linesOf } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { AuditLog, authorise, Clock, stale, unprocessable, type Actor } from '../platform/index';
import { blocksAround } from './grounds';
import { groupOf, type RecommendationGroup } from './recommendation-groups';
import { namesOf } from './recommendation-view';
import { RecommendationsReader } from './recommendations-reader';
import { keepHistory } from './response-history';

type Choice = z.output<typeof chooseConclusionsSchema>;

/** Which conclusions of its minute a recommendation rests on, where the clerk knows better than the order of the minute. */
@Injectable()
export class ConclusionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: RecommendationsReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  choose(actor: Actor, commitmentId: string, choice: Choice): Promise<RecommendationDetail> {
    const { authorityId } = actor;
    return this.dataSource.transaction(async (manager) => {
      const group = await groupOf(manager, authorityId, commitmentId);
      const { lead } = group;
      authorise(actor, 'responses.edit', lead.bodyId);
      const says = await this.write(manager, group, choice);
      const line = { at: this.clock.now(), by: actor, kind: 'note', text: says } as const;
      await keepHistory(manager, group, line, { chosenConclusions: choice.blockIds });
      await this.audit.record(manager, actor, {
        ...{ action: 'recommendation.conclusions', entity: 'recommendation', entityId: lead.id },
        ...{ bodyId: lead.bodyId, meetingId: lead.meetingId },
        summary: `Conclusions chosen for recommendation ${namesOf(group)}.`,
      });
      return this.reader.detailOf(manager, actor, await groupOf(manager, authorityId, commitmentId));
    });
  }

  /** Gives each row of the group its conclusions. Returns the sentence for its history. */
  private async write(
    manager: EntityManager,
    { lead, rows }: RecommendationGroup,
    { version, blockIds }: Choice,
  ): Promise<string> {
    const { authorityId } = lead;
    const locked = await manager.find(CommitmentRow, {
      where: { authorityId, id: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const now = locked.find(({ id }) => id === lead.id);
    if (now?.version !== version) throw stale('recommendation', { version: now?.version });
    const blocks = await blocksAround(manager, lead);
    const offered = conclusionsIn(blocks);
    if (blockIds?.some((id) => !offered.some(({ blockId }) => blockId === id)))
      throw unprocessable('conclusion-elsewhere', 'A recommendation rests on conclusions of its own minute.');
    for (const { id, blockId } of locked) {
      const conclusions = linesOf(conclusionsBehind(blocks, blockId ?? '', blockIds));
      await manager.update(CommitmentRow, { authorityId, id }, { conclusions });
    }
    return blockIds === null ? asInTheMinutes : chosenSentence(new Set(blockIds).size);
  }
}

const asInTheMinutes = 'It rests on the conclusions that it follows in the minutes.';
const chosenSentence = (count: number): string => {
  if (count === 0) return 'It rests on no conclusion.';
  return count === 1 ? 'It rests on one chosen conclusion.' : `It rests on ${count} chosen conclusions.`;
};
