import {
  CommitmentProposalRow,
  CommitmentRow,
  MailMessage,
  Meeting,
  OutcomeRow,
} from '@minutebook/data-access';
import { addDays } from '@minutebook/domain';
import { paper } from '../agendas/index';
import { uploadOfPaper } from '../build-agenda';
import type { Bodies } from '../create-council';
import type { HeldMeeting } from '../held/index';
import type { Actor } from '../../platform/index';
import type { Tools } from '../tools';
import { rowOf } from './load-followed';
import { reviewedMarch2019 } from './reviewed';

/**
 * What happened since the panel's last meeting, all of it made up: an owner was sent a link and says that it is done, which waits
 * for the clerk.
 */
export async function proposeLately(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  { body, heldOn }: HeldMeeting,
): Promise<void> {
  const { authorityId } = clerk;
  const { manager } = tools.dataSource;
  const where = { authorityId, bodyId: bodies[body].id, heldOn };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  const rows = await manager.findBy(CommitmentRow, { authorityId, meetingId });
  const { id: commitmentId } = rowOf(rows, { under: 'Children in Care', mark: 'Q1' });
  if (await manager.existsBy(CommitmentProposalRow, { authorityId, commitmentId })) return;
  tools.time.travelTo(addDays(heldOn, 22), '10:15');
  await tools.links.send(clerk, commitmentId);
  const { text } = await manager.findOneOrFail(MailMessage, {
    where: { authorityId, kind: 'commitment-link' },
    order: { createdAt: 'DESC' },
  });
  const token = /\/answer\/(\S+)/.exec(text)?.[1] ?? '';
  tools.time.travelTo(addDays(heldOn, 23), '15:30');
  const answer = 'The figures of all four quarters are there, beside those of last year.';
  const said = { text: answer, proposes: 'done', newDueOn: null } as const;
  const figures = paper('Health assessments by month', 1, ['Figures by month']);
  await tools.linkedCommitments.answer({ token, address: '' }, said, await uploadOfPaper(tools, figures));
}

/** The members of today are asked once more about an outcome of March 2019 that nobody has answered. */
export async function askPanelLately(tools: Tools, clerk: Actor, bodies: Bodies): Promise<void> {
  const { authorityId } = clerk;
  const { manager } = tools.dataSource;
  if (await manager.existsBy(MailMessage, { authorityId, kind: 'outcome-review' })) return;
  const { body, heldOn } = reviewedMarch2019;
  const where = { authorityId, bodyId: bodies[body].id, heldOn };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  const lines = await manager.findBy(OutcomeRow, { authorityId, meetingId });
  const strong = lines.find(({ text }) => text.startsWith('To have young people here was strong'));
  if (!strong) throw new Error('The demonstration minutes have no outcome to ask the panel about.');
  await tools.askPanel.ask(clerk, strong.id);
}
