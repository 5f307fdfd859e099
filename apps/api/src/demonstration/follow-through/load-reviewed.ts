import {
  CommitmentRow,
  Meeting,
  OutcomeCommitmentRow,
  OutcomeReviewRow,
  OutcomeRow,
  signLink,
} from '@minutebook/data-access';
import { addDays, formatDate } from '@minutebook/domain';
import type { Actor } from '../../platform/index';
import { uploadOfPaper } from '../build-agenda';
import { bodyFacts } from '../council';
import type { Bodies } from '../create-council';
import type { Tools } from '../tools';
import { rowOf } from './load-followed';
import type { ReviewedLine, ReviewedMeeting, ReviewFacts } from './reviewed';

/** Enters what the outcomes of one meeting came from and whether they lasted, each answer on its day, and only once. */
export async function loadReviewed(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  { body, heldOn, linkedOn, lines }: ReviewedMeeting,
): Promise<string> {
  const { authorityId } = clerk;
  const { manager } = tools.dataSource;
  const where = { authorityId, bodyId: bodies[body].id, heldOn };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  const outcomes = await manager.findBy(OutcomeRow, { authorityId, meetingId });
  const commitments = await manager.findBy(CommitmentRow, { authorityId, meetingId });
  for (const line of lines) {
    const outcome = outcomes.find(({ text }) => text.startsWith(line.begins));
    if (!outcome) throw new Error(`The demonstration minutes have no outcome "${line.begins}".`);
    tools.time.travelTo(linkedOn, '14:20');
    await link(tools, clerk, outcome, line, commitments);
    await review(tools, clerk, outcome, line.reviews ?? []);
  }
  return `${bodyFacts[body].name}, ${formatDate(heldOn)}: ${lines.length} outcomes followed`;
}

async function link(
  { dataSource, reviews }: Tools,
  clerk: Actor,
  { id: outcomeId, authorityId }: OutcomeRow,
  { cameFrom = [] }: ReviewedLine,
  commitments: readonly CommitmentRow[],
): Promise<void> {
  const { manager } = dataSource;
  if (cameFrom.length === 0 || (await manager.existsBy(OutcomeCommitmentRow, { authorityId, outcomeId })))
    return;
  const { version } = await manager.findOneByOrFail(OutcomeRow, { authorityId, id: outcomeId });
  const commitmentIds = cameFrom.map((each) => rowOf(commitments, each).id);
  await reviews.link(clerk, outcomeId, { version, commitmentIds });
}

async function review(
  tools: Tools,
  clerk: Actor,
  { id: outcomeId, authorityId }: OutcomeRow,
  answers: readonly ReviewFacts[],
): Promise<void> {
  const { manager } = tools.dataSource;
  const given = await manager.countBy(OutcomeReviewRow, { authorityId, outcomeId });
  for (const { on, member, file, ...answer } of answers.slice(given)) {
    tools.time.travelTo(on, '11:40');
    const said = { words: '', evidence: '', ...answer };
    const upload = file ? await uploadOfPaper(tools, file) : null;
    if (member) {
      const expiresAt = new Date(`${addDays(on, 30)}T12:00:00Z`);
      const mailed = { authorityId, purpose: 'outcome-review', subjectId: outcomeId, to: member } as const;
      const token = await signLink(manager, { ...mailed, expiresAt });
      await tools.linkedOutcomes.answer({ token, address: '' }, said, upload);
    } else {
      const { version } = await manager.findOneByOrFail(OutcomeRow, { authorityId, id: outcomeId });
      await tools.reviews.review(clerk, outcomeId, { ...said, version }, upload);
    }
  }
}
