import type { OutcomeLogLine, ReviewAnswerLine } from '@minutebook/contracts';
import {
  Body,
  CommitmentRow,
  Meeting,
  OutcomeCommitmentRow,
  OutcomeReviewRow,
  OutcomeRow,
} from '@minutebook/data-access';
import { reviewDueOn, reviewState, type PlainDate } from '@minutebook/domain';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { bodiesFor, type Actor } from '../platform/index';
import { toOutcome } from './outcome-view';

/** A line with the meeting and the body that it was entered at. */
type PlacedOutcome = OutcomeRow & { meeting: Meeting; body: Body };

/** The lines of a council, as `o`, with their meetings `m` and bodies; to be narrowed by the caller. */
export const placedOutcomes = (manager: EntityManager, authorityId: string): SelectQueryBuilder<OutcomeRow> =>
  manager
    .createQueryBuilder(OutcomeRow, 'o')
    .innerJoinAndMapOne('o.meeting', Meeting, 'm', 'm.authority_id = o.authority_id and m.id = o.meeting_id')
    .innerJoinAndMapOne('o.body', Body, 'b', 'b.authority_id = m.authority_id and b.id = m.body_id')
    .where('o.authority_id = :authorityId', { authorityId });

/** The lines as the log shows them: how their later review stands, and what they came from. */
export async function logLines(
  manager: EntityManager,
  actor: Actor,
  query: SelectQueryBuilder<OutcomeRow>,
  today: PlainDate,
): Promise<OutcomeLogLine[]> {
  const rows = (await query.getMany()) as PlacedOutcome[];
  const ids = rows.map(({ id }) => id);
  const reviews = await reviewsOf(manager, actor.authorityId, ids);
  const commitments = await linkedCommitments(manager, actor, ids);
  return rows.map(({ meeting, body, ...row }) => {
    const { id, bodyId, heldOn } = meeting;
    const [answered = null, ...earlier] = reviews.get(row.id) ?? [];
    return {
      ...toOutcome(row, actor),
      meeting: { id, bodyId, bodyName: body.name, heldOn },
      review: {
        state: reviewState(heldOn, answered !== null, today),
        ...{ dueOn: reviewDueOn(heldOn), answered, earlier },
      },
      commitments: commitments.get(row.id) ?? [],
    };
  });
}

const answerOf = (row: OutcomeReviewRow): ReviewAnswerLine => ({
  ...{ id: row.id, answer: row.answer, words: row.words, evidence: row.evidence, by: row.byName },
  ...{ at: row.at.toISOString(), isByLink: row.linkId !== null },
  file: row.fileSha256 === null ? null : { name: row.fileName, bytes: row.fileBytes },
});

/** By outcome, newest first. */
async function reviewsOf(
  manager: EntityManager,
  authorityId: string,
  outcomeIds: string[],
): Promise<Map<string, ReviewAnswerLine[]>> {
  const rows = await manager.find(OutcomeReviewRow, {
    where: { authorityId, outcomeId: In(outcomeIds) },
    order: { at: 'DESC', createdAt: 'DESC' },
  });
  const reviews = new Map<string, ReviewAnswerLine[]>();
  for (const row of rows) reviews.set(row.outcomeId, [...(reviews.get(row.outcomeId) ?? []), answerOf(row)]);
  return reviews;
}

/** By outcome, in the order of the register; only of bodies whose register the reader may open. */
async function linkedCommitments(
  manager: EntityManager,
  actor: Actor,
  outcomeIds: string[],
): Promise<Map<string, OutcomeLogLine['commitments']>> {
  const { authorityId } = actor;
  const bodies = bodiesFor(actor, 'commitments.read');
  const links = await manager.findBy(OutcomeCommitmentRow, { authorityId, outcomeId: In(outcomeIds) });
  const rows = await manager.find(CommitmentRow, {
    where: {
      ...{ authorityId, id: In(links.map(({ commitmentId }) => commitmentId)) },
      ...(bodies ? { bodyId: In(bodies) } : {}),
    },
    order: { heldOn: 'ASC', position: 'ASC' },
  });
  const linked = new Map<string, OutcomeLogLine['commitments']>();
  for (const { id, reference, text, kind, state } of rows)
    for (const { outcomeId } of links.filter(({ commitmentId }) => commitmentId === id))
      linked.set(outcomeId, [...(linked.get(outcomeId) ?? []), { id, reference, text, kind, state }]);
  return linked;
}
