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

const reviewAnswerSchema = z.object({
  id,
  answer: z.enum(reviewAnswers),
  words: z.string(),
  evidence: z.string(),
  by: z.string(),
  at: instant,
  /** Whether it came through a mailed link, from somebody who was not signed in. */
  isByLink: z.boolean(),
  file: z.object({ name: z.string(), bytes: z.int() }).nullable(),
});
export type ReviewAnswerLine = z.infer<typeof reviewAnswerSchema>;
/** "Did it last?", asked six months after the meeting. `answered` is the newest answer, `earlier` are those before it, newest first. */
export const outcomeReviewSchema = z.object({
  state: z.enum(reviewStates),
  dueOn: plainDate,
  answered: reviewAnswerSchema.nullable(),
  earlier: z.array(reviewAnswerSchema),
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

const said = {
  answer: z.enum(reviewAnswers, { error: 'Choose yes, partly, no or cannot say.' }),
  words: text(1000).default(''),
  evidence: text(1000).default(''),
};
/** A file comes with it as multipart, field `file`. */
export const reviewOutcomeSchema = z.object({ version, ...said });
export type ReviewOutcome = z.input<typeof answerOutcomeSchema> & { version: number };
/** What the holder of a mailed link says, once. A file comes with it as multipart, field `file`. */
export const answerOutcomeSchema = z.object(said);
export type AnswerOutcome = z.input<typeof answerOutcomeSchema>;
/** What the holder of a mailed link sees: this one outcome, nothing else. */
export const linkedOutcomeSchema = z.object({
  toName: z.string(),
  expiresAt: instant,
  council: z.string(),
  bodyName: z.string(),
  heldOn: plainDate,
  text: z.string(),
  saidBy: z.string(),
  themes: z.array(z.enum(outcomeThemes)),
  helps: z.array(z.enum(helpedGroups)),
});
export type LinkedOutcome = z.infer<typeof linkedOutcomeSchema>;
/** All commitments that an outcome came from; those left out are no longer linked. */
export const linkOutcomeSchema = z.object({
  version,
  commitmentIds: z.array(id).max(20, { error: 'Link 20 commitments at the most.' }),
});
export type LinkOutcome = z.input<typeof linkOutcomeSchema>;

/** A meeting in plain English for young people: of minutes that are public, Part A only, and nobody's name. */
export const youSaidSchema = z.object({
  council: z.string(),
  bodyName: z.string(),
  heldOn: plainDate,
  /** Their own words, and those of others about them; `by` is a pseudonym or a role, and empty for anybody else. */
  said: z.array(z.object({ text: z.string(), by: z.string(), isTheirs: z.boolean() })),
  isAskedByYoungPeople: z.boolean(),
  asked: z.array(z.object({ text: z.string(), owner: z.string(), happened: z.array(z.string()) })),
});
export type YouSaidPage = z.infer<typeof youSaidSchema>;
