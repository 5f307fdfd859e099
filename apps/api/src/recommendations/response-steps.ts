import {
  type CommitmentRow,
  postMail,
  RecommendationResponse,
  revokeLinks,
  signLink,
} from '@minutebook/data-access';
import {
  addresseeRefusal,
  formatDate,
  noticeGoesTo,
  type AddresseeChange,
  type CommitteeDecision,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { conflict, unprocessable, updateVersioned, type Actor, type Settings } from '../platform/index';
import type { RecommendationGroup } from './recommendation-groups';
import { namesOf } from './recommendation-view';
import { refuseAnswered, refuseIncomplete, refuseUngiven, type Moment } from './response-answer';
import { keepHistory } from './response-history';
import { formByLink, linkAddress, linkEnds } from './response-links';

type Change = Parameters<typeof updateVersioned<RecommendationResponse>>[3];

/** The caller has locked the row. */
const change = (
  { authorityId, id, version }: RecommendationResponse,
  manager: EntityManager,
  changes: Change,
) => updateVersioned(manager, RecommendationResponse, { authorityId, id, version }, changes);

/** The department gives its response: whole from here on, and the cabinet member is asked to approve it. */
export async function askForApproval(
  manager: EntityManager,
  { by, settings }: { by: Actor; settings: Settings },
  group: RecommendationGroup,
  row: RecommendationResponse,
  moment: Moment,
): Promise<void> {
  refuseAnswered(row);
  await refuseIncomplete(manager, group, row, moment);
  await change(row, manager, { stage: 'submitted', sentBackReason: '' });
  await mailApproval(manager, settings, group, row, moment);
  const text = `${by.name} gave the response. It waits for ${row.cabinetMember} to approve it.`;
  await keepHistory(manager, group, { at: moment.at, by, kind: 'note', text });
}

/** The cabinet member gives it back to the department to be changed, which gets a new link to its form. */
export async function sendBack(
  manager: EntityManager,
  { by, settings }: { by: Actor; settings: Settings },
  group: RecommendationGroup,
  { row, reason }: { row: RecommendationResponse; reason: string },
  { at }: Moment,
): Promise<void> {
  refuseUngiven(row);
  await change(row, manager, { stage: 'drafted', sentBackReason: reason });
  const { authorityId, id, version, lastDay } = row;
  const to = { name: row.department, address: row.departmentEmail };
  await postMail(manager, {
    ...{ authorityId, kind: 'response-sent-back', to, notBefore: at },
    dedupeKey: `response-sent-back:${id}:${version}`,
    subject: `Response to change: ${group.lead.sourceTitle}`,
    text: [
      `${by.name} sent back the response to recommendation ${namesOf(group)} of the ${group.lead.bodyName}:`,
      reason,
      await formByLink(manager, settings, row, { to, at, lastDay }),
    ].join('\n\n'),
  });
  const text = `${by.name} sent the response back to ${to.name}: ${reason}`;
  await keepHistory(manager, group, { at, by, kind: 'note', text });
}

async function mailApproval(
  manager: EntityManager,
  settings: Settings,
  group: RecommendationGroup,
  row: RecommendationResponse,
  { at }: Moment,
): Promise<void> {
  const { authorityId, id: subjectId, cabinetMember: name, cabinetMemberEmail: address, version } = row;
  await revokeLinks(manager, { authorityId, subjectId, purpose: 'response-approval', at });
  if (address === '') return;
  const to = { name, address };
  const expiresAt = linkEnds(at, null);
  const token = await signLink(manager, {
    authorityId,
    purpose: 'response-approval',
    subjectId,
    to,
    expiresAt,
  });
  await postMail(manager, {
    ...{ authorityId, kind: 'response-approval', to, notBefore: at },
    dedupeKey: `response-approval:${subjectId}:${version}`,
    subject: `Response to approve: ${group.lead.sourceTitle}`,
    text: [
      `The department has written the response to recommendation ${namesOf(group)} of the ${group.lead.bodyName}.`,
      `Read and approve it here, without an account:\n${linkAddress(settings, 'approve-response', token)}`,
    ].join('\n\n'),
  });
}

/** What became of whoever it was made to; a notice says so, and every list. */
export async function changeAddressee(
  manager: EntityManager,
  actor: Actor,
  group: RecommendationGroup,
  { row, ...said }: { row: RecommendationResponse; change: AddresseeChange | ''; nameNow: string },
  { at }: Moment,
): Promise<void> {
  const nameThen = group.lead.addressedTo;
  const nameNow = said.change === '' ? '' : said.nameNow;
  const addressee = { nameThen, change: said.change, nameNow };
  const refusal = addresseeRefusal(addressee);
  if (refusal !== null)
    throw unprocessable('addressee-unclear', refusal, [{ path: 'nameNow', message: refusal }]);
  await change(row, manager, { addresseeChange: said.change, addresseeNow: nameNow });
  const text = noticeGoesTo(addressee).sentence || `This is addressed to ${nameThen}, as in the minutes.`;
  await keepHistory(manager, group, { at, by: actor, kind: 'note', text });
}

/** Onto the public tracker. What the register has of it is under way, or answered where it was rejected. */
export async function publish(
  manager: EntityManager,
  actor: Actor,
  group: RecommendationGroup,
  row: RecommendationResponse,
  { at }: Moment,
): Promise<void> {
  if (row.stage === 'published')
    throw conflict('response-is-published', 'This response is published already.');
  if (row.stage !== 'approved')
    throw conflict('response-not-approved', 'Only a response that was approved can be published.');
  const published = { stage: 'published', publishedAt: at, withdrawnOn: null, withdrawnReason: '' } as const;
  await change(row, manager, published);
  const history = { at, by: actor, kind: 'note', text: 'The response was published.' } as const;
  await keepHistory(manager, group, history, { state: 'under-way' });
}

/** Takes a response back to a draft. Published words are gone from the public page, which says so. */
export async function withdraw(
  manager: EntityManager,
  actor: Actor,
  group: RecommendationGroup,
  { row, reason }: { row: RecommendationResponse; reason: string },
  { at, today }: Moment,
): Promise<void> {
  if (row.stage !== 'approved' && row.stage !== 'published')
    throw conflict('response-not-approved', 'There is no approved response to withdraw.');
  const wasPublic = row.stage === 'published' ? { withdrawnOn: today, withdrawnReason: reason } : {};
  const emptied = { approvedBy: '', approvedAt: null, publishedAt: null };
  await change(row, manager, { stage: 'drafted', ...emptied, ...wasPublic });
  const text = `The response was withdrawn: ${reason}`;
  await keepHistory(manager, group, { at, by: actor, kind: 'withdrawn', text });
}

interface Decision {
  row: RecommendationResponse;
  decision: CommitteeDecision;
  reference: string;
}

/** What the committee does with it. Asked again, the answer is a draft once more and waits for a new notice. */
export async function decide(
  manager: EntityManager,
  actor: Actor,
  group: RecommendationGroup,
  { row, decision, reference }: Decision,
  { at, today }: Moment,
): Promise<void> {
  const decided = {
    ...{ committeeDecision: decision, committeeReference: reference, committeeDecidedOn: today },
  };
  const again = {
    stage: 'issued',
    notifiedAt: null,
    approvedAt: null,
    approvedBy: '',
    publishedAt: null,
  } as const;
  const days = { clock: null, clockStartsOn: null, lastDay: null, lastWorkingDay: null };
  const gone = row.publishedAt ? { withdrawnOn: today, withdrawnReason: 'The committee asked again.' } : {};
  await change(row, manager, decision === 'ask-again' ? { ...decided, ...again, ...days, ...gone } : decided);
  const text = `${decisionSentences[decision]} (minute ${reference}, recorded on ${formatDate(today)}).`;
  const isClosed = decision === 'close';
  const closed: Partial<CommitmentRow> = isClosed
    ? { state: row.decision === 'rejected' ? 'dropped' : 'done', closedAt: at, closedByName: actor.name }
    : {};
  await keepHistory(manager, group, { at, by: actor, kind: isClosed ? 'state' : 'note', text }, closed);
}

const decisionSentences: Readonly<Record<CommitteeDecision, string>> = {
  close: 'The committee was content and closed it',
  'ask-again': 'The committee asked again',
  escalate: 'The committee escalated it',
};
