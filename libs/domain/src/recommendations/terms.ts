/** What the executive says to a recommendation. */
export const responseDecisions = ['accepted', 'partly-accepted', 'rejected'] as const;
export type ResponseDecision = (typeof responseDecisions)[number];

/** How far the paper has come; where the recommendation stands is worked out from this and the day (`recommendationState`). */
export const responseStages = [
  'issued',
  'notified',
  'drafted',
  'submitted',
  'approved',
  'published',
] as const;
export type ResponseStage = (typeof responseStages)[number];

/** What the committee does with a response. */
export const committeeDecisions = ['close', 'ask-again', 'escalate'] as const;
export type CommitteeDecision = (typeof committeeDecisions)[number];

/** Where a recommendation stands. */
export const recommendationStates = [
  'issued',
  'notified',
  'response-due',
  'overdue',
  'responded',
  'in-progress',
  'implemented',
  'closed-by-committee',
  'escalated',
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** By which rule the day of an answer is found; `local` is the day that the body set itself. */
export const responseClockRules = ['beginning-with', 'after', 'local'] as const;
export type ResponseClockRule = (typeof responseClockRules)[number];
