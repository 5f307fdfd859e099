import { CommitmentRow, Meeting, RecommendationResponse } from '@minutebook/data-access';
import { formatDate } from '@minutebook/domain';
import type { Actor } from '../../platform/index';
import { bodyFacts } from '../council';
import type { Bodies } from '../create-council';
import type { Tools } from '../tools';
import { rowOf } from './load-followed';
import type { AnsweredMeeting, ResponseFacts } from './responses';

const department = { name: 'Children, Families & Education', address: 'cfe@demo.minutebook.example' };
const cabinetMember = { name: 'Councillor Alisa Flemming', address: 'cabinet@demo.minutebook.example' };
const to = { name: 'The Cabinet', address: 'cabinet@demo.minutebook.example' };

/** Gives notice of the recommendations of one meeting, and takes in what was answered, each on its day. */
export async function loadResponses(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  answered: AnsweredMeeting,
): Promise<string> {
  const { authorityId } = clerk;
  const { manager } = tools.dataSource;
  const { body, heldOn, responses } = answered;
  const where = { authorityId, bodyId: bodies[body].id, heldOn };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  const rows = await manager.findBy(CommitmentRow, { authorityId, meetingId });
  for (const facts of responses) await load(tools, clerk, answered, rowOf(rows, facts).id, facts);
  return `${bodyFacts[body].name}, ${formatDate(heldOn)}: notice of ${responses.length} recommendations given`;
}

async function load(
  { dataSource, notices, responses, time }: Tools,
  clerk: Actor,
  { notifiedOn, enteredOn, answeredOn, publishedOn }: AnsweredMeeting,
  id: string,
  { answer }: ResponseFacts,
): Promise<void> {
  const { authorityId } = clerk;
  const now = async () =>
    (await dataSource.manager.findOneBy(RecommendationResponse, { authorityId, commitmentId: id })) ?? begun;
  const isNotified = (await now()).notifiedAt !== null;
  if (!isNotified) {
    time.travelTo(enteredOn, '11:30');
    const { version } = await now();
    const days = { receivedOn: notifiedOn, noticeOn: notifiedOn };
    await notices.give(clerk, id, { ...days, version, to, department, cabinetMember });
  }
  if (answer === null || (await now()).stage === 'published') return;
  time.travelTo(answeredOn, '15:00');
  const words = { decision: 'accepted', reasons: '', department: department.name } as const;
  const said = { ...answer, ...words, cabinetMember: cabinetMember.name };
  if ((await now()).stage === 'notified')
    await responses.save(clerk, id, { ...said, version: (await now()).version });
  if ((await now()).stage === 'drafted') await responses.submit(clerk, id, (await now()).version);
  if ((await now()).stage === 'submitted')
    await responses.approve(clerk, id, { version: (await now()).version, by: cabinetMember.name });
  time.travelTo(publishedOn, '12:00');
  await responses.publish(clerk, id, (await now()).version);
}

const begun = { version: 1, stage: 'issued', notifiedAt: null };
