import {
  addresseeChanges,
  addresseeKinds,
  committeeDecisions,
  recommendationStates,
  responseClockRules,
  responseDecisions,
  responseStages,
} from '@minutebook/domain';
import { z } from 'zod';
import { commitmentUpdateSchema } from './commitments';
import { id, instant, line, plainDate, text, version } from './common';

const responseClockSchema = z.object({
  rule: z.enum(responseClockRules),
  /** The later of receipt and notice. */
  startsOn: plainDate.nullable(),
  lastDay: plainDate,
  lastWorkingDay: plainDate,
  /** "two months beginning with Tuesday, 20 April 2021, which counts", and where that is written. */
  reason: z.string(),
  source: z.string(),
});
export type ResponseClockView = z.infer<typeof responseClockSchema>;

/** One response's recommendations: one, or those that share it (1.a, 1.b). */
export const recommendationSchema = z.object({
  /** Of the first of them. */
  id,
  items: z.array(z.object({ id, ordinal: z.string(), reference: z.string(), text: z.string() })),
  body: z.object({ id, name: z.string() }),
  bodyNameThen: z.string(),
  meeting: z.object({ id, heldOn: plainDate }),
  minuteNumber: z.string(),
  sourceTitle: z.string(),
  conclusions: z.array(z.string()),
  addresseeKind: z.enum(addresseeKinds),
  /** As the minutes have it. */
  addressedTo: z.string(),
  /** With what became of them: "Cabinet (now Executive)". */
  addressee: z.string(),
  state: z.enum(recommendationStates),
  clock: responseClockSchema.nullable(),
  /** Until the last working day; below zero past it, null without a clock or once it is answered. */
  workingDaysLeft: z.int().nullable(),
  decision: z.enum(['', ...responseDecisions]),
  reportBackOn: plainDate.nullable(),
});
export type Recommendation = z.infer<typeof recommendationSchema>;
export const recommendationsSchema = z.array(recommendationSchema);

export const recommendationsQuery = z.object({
  bodyId: id.optional(),
  state: z.enum(recommendationStates).optional(),
});
export type RecommendationsQuery = z.input<typeof recommendationsQuery>;

const answerFields = {
  decision: z.enum(['', ...responseDecisions]),
  reasons: text(4000),
  whatWillBeDone: text(4000),
  department: text(200),
  cabinetMember: text(200),
  identifiedOfficer: text(200),
  financialImplications: text(2000),
  timetable: text(1000),
  reportBackOn: plainDate.nullable(),
};
/** What the department writes. A draft may lack anything; giving it is checked as a whole. */
export const responseAnswerSchema = z.object({ version, ...answerFields });
export type ResponseAnswerInput = z.input<typeof responseAnswerSchema>;

export const recommendationResponseSchema = z.object({
  version,
  stage: z.enum(responseStages),
  ...answerFields,
  addresseeChange: z.enum(['', ...addresseeChanges]),
  addresseeNow: z.string(),
  departmentEmail: z.string(),
  cabinetMemberEmail: z.string(),
  notifiedAt: instant.nullable(),
  receivedOn: plainDate.nullable(),
  notice: z.string(),
  savedBy: z.string(),
  savedAt: instant.nullable(),
  /** Why the cabinet member gave it back to the department; empty once it is given again. */
  sentBackReason: z.string(),
  approvedBy: z.string(),
  approvedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  withdrawnOn: plainDate.nullable(),
  withdrawnReason: z.string(),
  committeeDecision: z.enum(['', ...committeeDecisions]),
  committeeReference: z.string(),
});

const missingSchema = z.array(z.object({ field: z.string(), message: z.string() }));

const neighbour = z.object({ id, ordinal: z.string() });

export const recommendationDetailSchema = recommendationSchema.extend({
  response: recommendationResponseSchema,
  /** What it may rest on: the conclusions of its minute. `version` is that of the recommendation's row in the register. */
  grounds: z.object({
    version,
    /** Whether the clerk chose; otherwise it rests on those that it follows. */
    isChosen: z.boolean(),
    offered: z.array(z.object({ blockId: id, text: z.string(), isAttached: z.boolean() })),
  }),
  /** What would keep the response from being given now. */
  missing: missingSchema,
  /** Coming meetings of the body. */
  meetingDays: z.array(plainDate),
  /** Newest first. */
  history: z.array(commitmentUpdateSchema),
  /** What comes of itself, the soonest first. */
  next: z.array(z.object({ on: plainDate, text: z.string() })),
  /** Others of the same meeting. */
  siblings: z.array(
    z.object({ id, ordinal: z.string(), text: z.string(), state: z.enum(recommendationStates) }),
  ),
  /** Those before and after it in the minutes of that meeting. */
  neighbours: z.object({ before: neighbour.nullable(), after: neighbour.nullable() }),
  /** The meeting whose Appendix A has the response. */
  appendixMeetingId: id.nullable(),
  mayEdit: z.boolean(),
  today: plainDate,
});
export type RecommendationDetail = z.infer<typeof recommendationDetailSchema>;

const email = z.email({ error: 'Enter an e-mail address such as name@council.gov.uk.' });
const addressee = z.object({ name: line(200), address: email });

export const giveNoticeSchema = z.object({
  version,
  /** When the executive received the report; without it the day of the notice. The clock runs from the later of the two. */
  receivedOn: plainDate.optional(),
  /** When notice was given, where that was on paper; without it today. */
  noticeOn: plainDate.optional(),
  to: addressee,
  department: addressee,
  cabinetMember: addressee,
  /** The body's own day, where no clock runs in law. */
  answerBy: plainDate.optional(),
});
export type GiveNotice = z.input<typeof giveNoticeSchema>;

/** Null: those that it follows in the minute. */
export const chooseConclusionsSchema = z.object({ version, blockIds: z.array(id).max(200).nullable() });
export type ChooseConclusions = z.input<typeof chooseConclusionsSchema>;

/** What became of whoever it was made to; `nameNow` is the new name, or the successor of one that was dissolved. */
export const changeAddresseeSchema = z.object({
  version,
  change: z.enum(['', ...addresseeChanges]),
  nameNow: text(200),
});
export type ChangeAddressee = z.input<typeof changeAddresseeSchema>;

/** A step of the response; `by` names who approved where the clerk records it for them. */
export const responseStepSchema = z.object({ version });
export const approveResponseSchema = z.object({ version, by: text(200).default('') });
export const withdrawResponseSchema = z.object({ version, reason: line(500) });
export const sendBackResponseSchema = z.object({ version, reason: line(500) });
export const committeeDecisionSchema = z.object({
  version,
  decision: z.enum(committeeDecisions),
  /** The minute that says so: "31/21". */
  reference: line(60),
});
export type DecideOnResponse = z.input<typeof committeeDecisionSchema>;

/** What the holder of a link sees: this recommendation and its response, nothing else. */
export const linkedResponseSchema = z.object({
  council: z.string(),
  toName: z.string(),
  expiresAt: instant,
  recommendation: recommendationSchema.omit({ body: true }),
  response: recommendationResponseSchema.omit({ departmentEmail: true, cabinetMemberEmail: true }),
  missing: missingSchema,
  meetingDays: z.array(plainDate),
  today: plainDate,
});
export type LinkedResponse = z.infer<typeof linkedResponseSchema>;

/** A row of the public tracker: open matter of published minutes only. */
export const publicRecommendationSchema = z.object({
  id,
  items: z.array(z.object({ ordinal: z.string(), text: z.string() })),
  conclusions: z.array(z.string()),
  bodyName: z.string(),
  meeting: z.object({ id, heldOn: plainDate }),
  minuteNumber: z.string(),
  sourceTitle: z.string(),
  /** With what became of them: "Cabinet (now Executive)". */
  addressee: z.string(),
  state: z.enum(recommendationStates),
  dueBy: plainDate.nullable(),
  /** One sentence of how it stands: "No response received. It was due by 20 August 2021." */
  line: z.string(),
  response: z.object({ ...answerFields, publishedOn: plainDate }).nullable(),
});
export type PublicRecommendation = z.infer<typeof publicRecommendationSchema>;
export const publicRecommendationsSchema = z.object({
  council: z.string(),
  rows: z.array(publicRecommendationSchema),
});
export type PublicRecommendations = z.infer<typeof publicRecommendationsSchema>;

export const cabinetResponseSchema = z.object({
  council: z.object({ name: z.string() }),
  body: z.object({ name: z.string() }),
  meeting: z.object({ heldOn: plainDate }),
  reports: z.array(
    z.object({
      title: z.string(),
      consideredBy: z.string(),
      consideredOn: plainDate,
      rows: z.array(
        z.object({
          recommendations: z.array(z.string()),
          conclusions: z.array(z.string()),
          responding: z.array(z.string()),
          decision: z.array(z.string()),
          officer: z.string(),
          financial: z.string(),
          timetable: z.string(),
          reportBack: z.string(),
        }),
      ),
    }),
  ),
});
