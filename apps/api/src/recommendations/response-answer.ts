import type { responseAnswerSchema } from '@minutebook/contracts';
import { RecommendationResponse, settleReportBack } from '@minutebook/data-access';
import { formatDate, isAnswered, missingFrom, type PlainDate } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { conflict, stale, unprocessable, updateVersioned, type Actor } from '../platform/index';
import { meetingDaysOf, type RecommendationGroup } from './recommendation-groups';
import { answerOf, toResponse } from './recommendation-view';
import { keepHistory } from './response-history';

export type Answer = z.output<typeof responseAnswerSchema>;
export interface Moment {
  at: Date;
  today: PlainDate;
}

/** 409 once it was approved: what somebody put their name to does not change silently. */
export function refuseAnswered({ stage }: RecommendationResponse): void {
  if (isAnswered(stage))
    throw conflict(
      'response-is-given',
      'This response was approved, so its words stay as they are. Withdraw it first to change it.',
    );
}

/** 409 where nothing waits for the cabinet member. */
export function refuseUngiven({ stage }: RecommendationResponse): void {
  if (stage !== 'submitted')
    throw conflict('response-not-given', 'This response does not wait for approval. Give it first.');
}

/** Saves what is written so far; a draft may lack anything. One that waits for approval is a draft again. */
export async function saveDraft(
  manager: EntityManager,
  by: Actor,
  group: RecommendationGroup,
  row: RecommendationResponse,
  { version, ...answer }: Answer,
  { at }: Moment,
): Promise<void> {
  refuseAnswered(row);
  const key = { authorityId: row.authorityId, id: row.id, version };
  const saved = { ...answer, stage: 'drafted', savedBy: by.name, savedAt: at } as const;
  if (!(await updateVersioned(manager, RecommendationResponse, key, saved)))
    throw stale('response', toResponse(row));
  if (row.stage !== 'drafted')
    await keepHistory(manager, group, {
      at,
      by,
      kind: 'note',
      text: `Draft of the response saved by ${by.name}.`,
    });
}

/** 422 with a line for each field that is missing. */
export async function refuseIncomplete(
  manager: EntityManager,
  { lead }: RecommendationGroup,
  row: RecommendationResponse,
  { today }: Moment,
): Promise<void> {
  const meetingDays = await meetingDaysOf(manager, lead);
  const missing = missingFrom(answerOf(row), { today, meetingDays });
  if (missing.length === 0) return;
  throw unprocessable(
    'response-incomplete',
    missing.map(({ message }) => message).join(' '),
    missing.map(({ field: path, message }) => ({ path, message })),
  );
}

/** The cabinet member puts their name to it: it is the executive's answer, and goes to the meeting it reports back to. */
export async function approve(
  manager: EntityManager,
  { actor, by }: { actor: Actor; by: string },
  group: RecommendationGroup,
  row: RecommendationResponse,
  moment: Moment,
): Promise<void> {
  refuseUngiven(row);
  await refuseIncomplete(manager, group, row, moment);
  const { authorityId, id, version } = row;
  const { at } = moment;
  await updateVersioned(
    manager,
    RecommendationResponse,
    { authorityId, id, version },
    {
      ...{ stage: 'approved', approvedBy: by, approvedAt: at },
    },
  );
  row.stage = 'approved';
  await settleReportBack(manager, group.lead.bodyId, row);
  const back = row.reportBackOn === null ? '' : ` It is reported back on ${formatDate(row.reportBackOn)}.`;
  const text = `${answerWords[row.decision || 'accepted']} ${by} approved the response.${back}`;
  await keepHistory(manager, group, { at, by: actor, kind: 'answer', text }, { dueOn: row.reportBackOn });
}

const answerWords = {
  accepted: 'The recommendation was accepted.',
  'partly-accepted': 'The recommendation was accepted in part.',
  rejected: 'The recommendation was rejected.',
} as const;
