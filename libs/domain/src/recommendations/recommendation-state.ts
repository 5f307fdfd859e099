import { addDays } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { CommitmentState } from '../commitments/index';
import type { CommitteeDecision, RecommendationState, ResponseDecision, ResponseStage } from './terms';

export interface RecommendationFacts {
  stage: ResponseStage;
  decision: ResponseDecision | '';
  committeeDecision: CommitteeDecision | '';
  commitment: CommitmentState;
  lastDay: PlainDate | null;
  lastWorkingDay: PlainDate | null;
  reportBackOn: PlainDate | null;
}

/** Days before the last working day from which a recommendation is called due. */
const dueFrom = 28;

/**
 * Where a recommendation stands on a day. Overdue is what the law calls so: the day after the last day, though the
 * department is held to the last working day. Accepted on 1 September and reported back on the 14th, it is in progress from
 * then until it is done.
 */
export function recommendationState(facts: RecommendationFacts, today: PlainDate): RecommendationState {
  if (facts.committeeDecision === 'close') return 'closed-by-committee';
  if (facts.committeeDecision === 'escalate') return 'escalated';
  if (isAnswered(facts.stage)) return answered(facts, today);
  if (facts.lastDay !== null && today > facts.lastDay) return 'overdue';
  const { lastWorkingDay } = facts;
  if (lastWorkingDay !== null && today >= addDays(lastWorkingDay, -dueFrom)) return 'response-due';
  return facts.stage === 'issued' ? 'issued' : 'notified';
}

/** A response counts from its approval on: until then it is a draft of the department. */
export const isAnswered = (stage: ResponseStage): boolean => stage === 'approved' || stage === 'published';

function answered({ commitment, decision, reportBackOn }: RecommendationFacts, today: PlainDate) {
  if (commitment === 'done') return 'implemented';
  const isAgreed = decision === 'accepted' || decision === 'partly-accepted';
  return isAgreed && reportBackOn !== null && reportBackOn < today ? 'in-progress' : 'responded';
}
