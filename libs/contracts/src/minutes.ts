import {
  agendaItemPurposes,
  agendaParts,
  blockKinds,
  minutesStates,
  type MinuteBlock,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, text, version } from './common';
import { dueSpanSchema } from './live';
import { richNodeSchema } from './rich-text';

export const minuteBlockSchema = z.object({
  id,
  kind: z.enum(blockKinds),
  content: z.array(richNodeSchema).max(200),
  owner: text(200),
  due: dueSpanSchema.nullable(),
  addressedTo: text(200),
  sourceEventIds: z.array(id).max(50),
}) satisfies z.ZodType<MinuteBlock>;

/** A block as it is kept; `reference` is "28/19, A1" for the kinds that become commitments. */
export const storedBlockSchema = minuteBlockSchema.extend({
  version,
  reference: z.string(),
  editedBy: z.string(),
  editedAt: instant,
});
export type StoredBlock = z.infer<typeof storedBlockSchema>;

export const minuteEntrySchema = z.object({
  id,
  version,
  /** Null for a minute of business that was on no agenda. */
  itemId: id.nullable(),
  part: z.enum(agendaParts),
  purpose: z.enum(agendaItemPurposes),
  /** "14/19"; empty where the item takes no number. */
  number: z.string(),
  /** The agenda's number, for orientation. */
  agendaNumber: z.int().nullable(),
  title: z.string(),
  exemptParagraphs: z.array(z.int()),
  /** Part A: the minute. Part B: its public summary; the minute itself has an address of its own. */
  blocks: z.array(storedBlockSchema),
});
export type MinuteEntryView = z.infer<typeof minuteEntrySchema>;

export const minuteCommentSchema = z.object({
  id,
  blockId: id,
  author: z.string(),
  text: z.string(),
  at: instant,
  resolvedAt: instant.nullable(),
});
export type MinuteComment = z.infer<typeof minuteCommentSchema>;

/** A change that somebody asks for while the minutes are being cleared; the clerk takes it or leaves it. */
export const minuteSuggestionSchema = z.object({
  id,
  blockId: id,
  author: z.string(),
  at: instant,
  /** The wording that it was made on, and the one asked for. */
  before: z.string(),
  after: z.string(),
  content: z.array(richNodeSchema),
  state: z.enum(['open', 'taken', 'left']),
});
export type MinuteSuggestion = z.infer<typeof minuteSuggestionSchema>;

/** A correction that the approving meeting made: old and new wording, and the minute that records it (M-04). */
export const minuteCorrectionSchema = z.object({
  blockId: id,
  entryNumber: z.string(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
});

/** A link of the minute book's chain: published draft, approved, signed. */
export const bookVersionSchema = z.object({
  seq: z.int(),
  kind: z.enum(['published-draft', 'approved', 'signed']),
  at: instant,
  by: z.string(),
  sha256: z.string(),
  previousSha256: z.string(),
});

export const minutesSchema = z.object({
  id,
  version,
  meetingId: id,
  body: z.object({ id, name: z.string() }),
  heldOn: plainDate,
  state: z.enum(minutesStates),
  /** What officers or chair wrote when they gave the draft back. */
  returnNote: z.string().optional(),
  entries: z.array(minuteEntrySchema),
  comments: z.array(minuteCommentSchema),
  suggestions: z.array(minuteSuggestionSchema),
  corrections: z.array(minuteCorrectionSchema),
  /** What stands in the way of sending, publishing or signing, and what is merely worth a look. */
  checks: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      entryId: id.nullable(),
      blockId: id.nullable(),
      blocks: z.boolean(),
      /** The passage that may point to a child, for `keepFinding`. */
      words: z.string().optional(),
    }),
  ),
  /** The meeting that approved them, and the minute that says so. */
  approval: z
    .object({
      meetingId: id,
      heldOn: plainDate,
      minuteNumber: z.string(),
      /** Who presided there and so may sign. */
      presidedBy: z.array(z.object({ participantId: id, name: z.string() })),
    })
    .nullable(),
  signature: z
    .object({ name: z.string(), at: instant, meetingHeldOn: plainDate, sha256: z.string() })
    .nullable(),
  book: z.array(bookVersionSchema),
});
export type Minutes = z.infer<typeof minutesSchema>;

/**
 * A save of one item's minute: only the blocks that changed, each with the version that it was made on (null for a new one),
 * those removed, and the order of all. A stale block is refused with 409 and the minute as it stands; nothing is saved then.
 */
export const saveBlocksSchema = z.object({
  changed: z.array(z.object({ block: minuteBlockSchema, version: version.nullable() })).max(500),
  removed: z.array(z.object({ id, version })).max(500),
  order: z.array(id).max(1000),
});
export type SaveBlocks = z.input<typeof saveBlocksSchema>;

/**
 * Starting the minutes. `firstNumber` is for a body whose book was kept elsewhere until now: the numbers before it are left out,
 * with the reason.
 */
export const startMinutesSchema = z
  .object({ firstNumber: z.int().min(1).max(9999).optional(), gapReason: text(300).default('') })
  .default({ gapReason: '' });
export type StartMinutes = z.input<typeof startMinutesSchema>;

export const updateMinuteEntrySchema = z.object({
  version,
  title: line(300).optional(),
  /** Another number than the one allotted; one that was ever used is refused. Empty: the entry takes none. */
  number: text(40).optional(),
  /** Why numbers are left out by this, where they are. */
  gapReason: text(300).optional(),
});
export type UpdateMinuteEntry = z.input<typeof updateMinuteEntrySchema>;

export const exemptMinuteEntrySchema = z.object({ entryId: id, blocks: z.array(storedBlockSchema) });
export type ExemptMinuteEntry = z.infer<typeof exemptMinuteEntrySchema>;

export const minutesVersionSchema = z.object({ version });
export const sendMinutesSchema = z.object({ version, to: z.enum(['officers', 'chair']) });
export const returnMinutesSchema = z.object({ version, note: text(1000).default('') });
/** A passage that may point to a child, and stays with a reason (C-03); `words` as the check says them. */
export const keepFindingSchema = z.object({ blockId: id, words: line(200), reason: line(300) });
export const addCommentSchema = z.object({ id, text: line(2000) });
export const suggestSchema = z.object({ id, content: z.array(richNodeSchema).max(200), version });
export const decideSuggestionSchema = z.object({ take: z.boolean() });

export const approveMinutesSchema = z.object({
  version,
  /** The later meeting that approves them. */
  meetingId: id,
  corrections: z
    .array(z.object({ blockId: id, version, content: z.array(richNodeSchema).max(200), reason: line(600) }))
    .max(100)
    .default([]),
});
export type ApproveMinutes = z.input<typeof approveMinutesSchema>;
/** `name` as it should stand in the book. */
export const signMinutesSchema = z.object({ version, name: line(160) });

/** The numbers of a body's minutes: which is whose, and why one is missing (M-11, M-13). */
export const minuteNumbersSchema = z.array(
  z.object({
    number: z.string(),
    title: z.string(),
    heldOn: plainDate.nullable(),
    /** Set where the number stands for no minute. */
    gapReason: z.string(),
  }),
);
export type MinuteNumbers = z.infer<typeof minuteNumbersSchema>;

/** The minute book: all minutes that the reader may see, newest meeting first. */
export const minuteBookSchema = z.array(
  z.object({
    minutesId: id.nullable(),
    meetingId: id,
    body: z.object({ id, name: z.string() }),
    heldOn: plainDate,
    state: z.enum([...minutesStates, 'not-begun']),
    numbers: z.string(),
    signedBy: z.string().nullable(),
  }),
);
export type MinuteBook = z.infer<typeof minuteBookSchema>;
export const minuteBookQuery = z.object({ bodyId: id.optional() });

/** Phrases that can be called up while writing, by the wording policy in force. */
export const wordingSchema = z.object({
  bodyInMinutes: z.string(),
  headings: z.object({
    conclusions: z.string(),
    recommendations: z.string(),
    actions: z.string(),
    requests: z.string(),
  }),
  /** Recommendations as i, ii, iii; otherwise 1, 2, 3. */
  romanRecommendations: z.boolean().default(false),
  phrases: z.array(z.object({ name: line(80), text: line(2000) })).max(200),
});
export type Wording = z.infer<typeof wordingSchema>;
export const updateWordingSchema = wordingSchema.extend({ effectiveFrom: plainDate });

/** What the public reads of minutes, once published as draft or later. Part B by its summary. */
export const publicMinutesSchema = z.object({
  meetingId: id,
  bodyName: z.string(),
  heldOn: plainDate,
  isDraft: z.boolean(),
  entries: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      part: z.enum(agendaParts),
      blocks: z.array(z.object({ kind: z.enum(blockKinds), content: z.array(richNodeSchema) })),
    }),
  ),
});
export type PublicMinutes = z.infer<typeof publicMinutesSchema>;
