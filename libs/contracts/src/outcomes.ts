import {
  commitmentKinds,
  commitmentStates,
  helpedGroups,
  outcomeThemes,
  reviewAnswers,
  reviewStates,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, text, version } from './common';

/** One line of "How has the Panel helped Children in Care today?" */
export const outcomeSchema = z.object({
  id,
  version,
  meetingId: id,
  itemId: id,
  position: z.int(),
  text: z.string(),
  /** As printed: a member's name, a role, or a pseudonym. */
  saidBy: z.string(),
  isPseudonym: z.boolean(),
  /** Whether the reader wrote it. */
  isOwn: z.boolean(),
  /** Set once somebody else changed the words; the member sees what became of them. */
  editedBy: z.string().nullable(),
  themes: z.array(z.enum(outcomeThemes)),
  helps: z.array(z.enum(helpedGroups)),
  createdAt: instant,
});
export type Outcome = z.infer<typeof outcomeSchema>;
export const meetingOutcomesSchema = z.object({
  meetingId: id,
  /** The item that takes the lines; null when the agenda has none. */
  item: z.object({ id, title: z.string() }).nullable(),
  state: z.enum(['not-open', 'open', 'closed']),
  outcomes: z.array(outcomeSchema),
});
export type MeetingOutcomes = z.infer<typeof meetingOutcomesSchema>;

const tags = { themes: z.array(z.enum(outcomeThemes)).max(8), helps: z.array(z.enum(helpedGroups)).max(6) };
export const createOutcomeSchema = z.object({
  /** Made by the sender, so that a line sent twice is there once. */
  id,
  text: line(1000),
  themes: tags.themes.default([]),
  helps: tags.helps.default([]),
  /** The clerk may enter a line for somebody; left out, it is the writer's own. */
  participantId: id.optional(),
});
export type CreateOutcome = z.input<typeof createOutcomeSchema>;
export const updateOutcomeSchema = z.object({
  version,
  text: line(1000).optional(),
  themes: tags.themes.optional(),
  helps: tags.helps.optional(),
});
export type UpdateOutcome = z.input<typeof updateOutcomeSchema>;
export const moveOutcomeSchema = z.object({ version, position: z.int().min(1) });

/** "Did it last?", asked six months after the meeting. `answered` is the newest answer; it may have been answered before. */
export const outcomeReviewSchema = z.object({
  state: z.enum(reviewStates),
  dueOn: plainDate,
  answered: z
    .object({
      answer: z.enum(reviewAnswers),
      words: z.string(),
      evidence: z.string(),
      by: z.string(),
      at: instant,
    })
    .nullable(),
});
export const outcomeLogLineSchema = outcomeSchema.extend({
  meeting: z.object({ id, bodyId: id, bodyName: z.string(), heldOn: plainDate }),
  review: outcomeReviewSchema,
  /** What it came from, as far as the reader may see it. */
  commitments: z.array(
    z.object({
      id,
      reference: z.string(),
      text: z.string(),
      kind: z.enum(commitmentKinds),
      state: z.enum(commitmentStates),
    }),
  ),
});
export type OutcomeLogLine = z.infer<typeof outcomeLogLineSchema>;
/** The outcomes log over all meetings of the bodies that the reader may see, newest first. */
export const outcomeLogSchema = z.array(outcomeLogLineSchema);
export type OutcomeLog = z.infer<typeof outcomeLogSchema>;
export const outcomeLogQuery = z.object({
  bodyId: id.optional(),
  theme: z.enum(outcomeThemes).optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  review: z.enum(reviewStates).optional(),
});

export const reviewOutcomeSchema = z.object({
  version,
  answer: z.enum(reviewAnswers, { error: 'Choose yes, partly, no or cannot say.' }),
  words: text(1000).default(''),
  evidence: text(1000).default(''),
});
export type ReviewOutcome = z.input<typeof reviewOutcomeSchema>;
/** All commitments that an outcome came from; those left out are no longer linked. */
export const linkOutcomeSchema = z.object({
  version,
  commitmentIds: z.array(id).max(20, { error: 'Link 20 commitments at the most.' }),
});
export type LinkOutcome = z.input<typeof linkOutcomeSchema>;
