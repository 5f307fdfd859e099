import type { Recommendation, RecommendationDetail } from '@minutebook/contracts';
import type { RecommendationState, ResponseDecision } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export const stateWords: Readonly<Record<RecommendationState, string>> = {
  issued: 'Notice not given yet',
  notified: 'Notice given',
  'response-due': 'Response due',
  overdue: 'Overdue',
  responded: 'Responded',
  'in-progress': 'In progress',
  implemented: 'Implemented',
  'closed-by-committee': 'Closed by the committee',
  escalated: 'Escalated',
};

export const stateMarks: Readonly<Record<RecommendationState, Mark>> = {
  issued: 'open',
  notified: 'open',
  'response-due': 'soon',
  overdue: 'late',
  responded: 'done',
  'in-progress': 'under-way',
  implemented: 'done',
  'closed-by-committee': 'signed',
  escalated: 'late',
};

export const decisionLabels: Readonly<Record<ResponseDecision, string>> = {
  accepted: 'Accept',
  'partly-accepted': 'Accept in part',
  rejected: 'Reject',
};

export const decisionsTaken: Readonly<Record<ResponseDecision | '', string>> = {
  '': '',
  accepted: 'Accepted',
  'partly-accepted': 'Accepted in part',
  rejected: 'Rejected',
};

/** "24 working days left", "Today is the last working day", "16 working days late". */
export function daysLeftWords({ workingDaysLeft: days }: Pick<Recommendation, 'workingDaysLeft'>): string {
  if (days === null) return '';
  if (days === 0) return 'Today is the last working day';
  const count =
    Math.abs(days) === 1 ? '1 working day' : `${Math.abs(days).toLocaleString('en-GB')} working days`;
  return days > 0 ? `${count} left` : `${count} late`;
}

/** "1.a, 1.b"; the reference of the minute where the meeting gave no numbers. */
export const numbersOf = ({ items }: Pick<Recommendation, 'items'>): string =>
  items.map(({ ordinal, reference }) => ordinal || reference).join(', ');

const stageWords: Readonly<Record<RecommendationDetail['response']['stage'], string>> = {
  issued: 'Nothing was written yet',
  notified: 'Nothing was written yet',
  drafted: 'Draft, not sent',
  submitted: 'Waits for approval',
  approved: 'Approved, not published',
  published: 'Published',
};

/** How far the paper has come: "Draft saved by Dana Whitfield, not sent". */
export const stageOf = ({ stage, savedBy }: RecommendationDetail['response']): string =>
  stage === 'drafted' && savedBy !== '' ? `Draft saved by ${savedBy}, not sent` : stageWords[stage];
