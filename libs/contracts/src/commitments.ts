import {
  addresseeKinds,
  commitmentKinds,
  commitmentStates,
  commitmentUpdateKinds,
  commitmentUpdateWays,
  minutesStates,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, text, version } from './common';
import { dueSpanSchema } from './live';

/** A row of the commitments register. `lateByWorkingDays` is null unless it is open and past its day. */
export const commitmentSchema = z.object({
  id,
  version,
  kind: z.enum(commitmentKinds),
  /** "28/19, A1". */
  reference: z.string(),
  /** As the meeting numbered it: "1.a"; empty where it did not. */
  ordinal: z.string(),
  parentId: id.nullable(),
  text: z.string(),
  body: z.object({ id, name: z.string() }),
  /** Of the body, as it was called then. */
  bodyNameThen: z.string(),
  meeting: z.object({ id, heldOn: plainDate, minutesState: z.enum(minutesStates).nullable() }),
  minuteNumber: z.string(),
  sourceTitle: z.string(),
  entryId: id.nullable(),
  blockId: id.nullable(),
  owner: z.string(),
  ownerPersonId: id.nullable(),
  /** Empty for readers who may not write to owners. */
  ownerEmail: z.string(),
  addressedTo: z.string(),
  addresseeKind: z.enum(addresseeKinds),
  due: dueSpanSchema.nullable(),
  dueOn: plainDate.nullable(),
  lateByWorkingDays: z.int().nullable(),
  state: z.enum(commitmentStates),
  isFromYoungPeople: z.boolean(),
  topics: z.array(z.string()),
  circulatedTo: z.string(),
  circulatedOn: plainDate.nullable(),
  closedAt: instant.nullable(),
  closedBy: z.string(),
  lastUpdate: z.string(),
  lastUpdateAt: instant.nullable(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

export const commitmentGroupings = ['meeting', 'owner', 'due'] as const;
export const commitmentDueFilters = ['late', 'next-meeting', 'this-week', 'no-date'] as const;

const words = <const Words extends readonly [string, ...string[]]>(list: Words) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(z.enum(list)).max(20),
  );

/** Filters of the register; lists are separated by commas in the address. `after` is the cursor that the page before gave. */
export const commitmentsQuery = z.object({
  bodyId: id.optional(),
  meetingId: id.optional(),
  kinds: words(commitmentKinds).optional(),
  states: words(['open', ...commitmentStates]).optional(),
  due: z.enum(commitmentDueFilters).optional(),
  owner: z.string().max(200).optional(),
  topic: z.string().max(100).optional(),
  youngPeople: z.stringbool().optional(),
  /** Only what was done since the last meeting of its body. */
  doneSinceLastMeeting: z.stringbool().optional(),
  /** Words in the text, the reference or the owner. */
  search: z.string().max(200).optional(),
  group: z.enum(commitmentGroupings).default('meeting'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type CommitmentsQuery = z.input<typeof commitmentsQuery>;

export const commitmentsSummaryQuery = z.object({ bodyId: id.optional() });

export const commitmentsPageSchema = z.object({
  /** Late first, then in the order of the grouping. */
  rows: z.array(commitmentSchema),
  total: z.int(),
  /** Null on the last page. */
  next: z.string().nullable(),
});
export type CommitmentsPage = z.infer<typeof commitmentsPageSchema>;

/** The figures over the list, for the bodies asked for; and the words that filters can take. */
export const commitmentsSummarySchema = z.object({
  late: z.int(),
  oldestLateByWorkingDays: z.int().nullable(),
  dueByNextMeeting: z.int(),
  nextMeetingOn: plainDate.nullable(),
  open: z.int(),
  notBegun: z.int(),
  doneSinceLastMeeting: z.int(),
  lastMeetingOn: plainDate.nullable(),
  toConfirm: z.int(),
  askedByYoungPeople: z.int(),
  askedByYoungPeopleAnswered: z.int(),
  owners: z.array(z.string()),
  topics: z.array(z.string()),
});
export type CommitmentsSummary = z.infer<typeof commitmentsSummarySchema>;

export const commitmentUpdateSchema = z.object({
  id,
  at: instant,
  by: z.string(),
  way: z.enum(commitmentUpdateWays),
  kind: z.enum(commitmentUpdateKinds),
  text: z.string(),
  file: z.object({ name: z.string(), bytes: z.int(), type: z.string() }).nullable(),
});
export type CommitmentUpdate = z.infer<typeof commitmentUpdateSchema>;

/** What an owner without an account asks for by the mailed link; the clerk accepts or declines it. */
export const commitmentProposalSchema = z.object({
  id,
  at: instant,
  by: z.string(),
  text: z.string(),
  proposes: z.enum(['nothing', 'done', 'new-date']),
  newDueOn: plainDate.nullable(),
  file: z.object({ updateId: id, name: z.string() }).nullable(),
  decided: z.enum(['waiting', 'accepted', 'declined']),
  decidedBy: z.string(),
});
export type CommitmentProposal = z.infer<typeof commitmentProposalSchema>;

export const commitmentDetailSchema = commitmentSchema.extend({
  conclusions: z.array(z.string()),
  /** Newest first. */
  updates: z.array(commitmentUpdateSchema),
  proposals: z.array(commitmentProposalSchema),
  /** Links to the owner that are still good. */
  links: z.array(
    z.object({ toName: z.string(), toAddress: z.string(), expiresAt: instant, openedAt: instant.nullable() }),
  ),
});
export type CommitmentDetail = z.infer<typeof commitmentDetailSchema>;

export const updateCommitmentSchema = z.object({
  version,
  owner: text(200).optional(),
  ownerPersonId: id.nullable().optional(),
  ownerEmail: z
    .union([z.literal(''), z.email({ error: 'Enter an e-mail address such as name@council.gov.uk.' })])
    .optional(),
  addresseeKind: z.enum(addresseeKinds).optional(),
  addressedTo: text(200).optional(),
  dueOn: plainDate.nullable().optional(),
  /** Closing one asks for `note`: what was done, or why not. */
  state: z.enum(['not-begun', 'under-way', 'done', 'dropped']).optional(),
  note: text(2000).optional(),
  isFromYoungPeople: z.boolean().optional(),
  topics: z.array(line(60)).max(12).optional(),
  circulatedTo: text(300).optional(),
  circulatedOn: plainDate.nullable().optional(),
});
export type UpdateCommitment = z.input<typeof updateCommitmentSchema>;

/** One change for many rows: all or none. A row that changed meanwhile is named in the answer 409. */
export const bulkCommitmentsSchema = z.object({
  rows: z.array(z.object({ id, version })).min(1).max(200),
  change: z.discriminatedUnion('act', [
    z.object({ act: z.literal('remind') }),
    z.object({ act: z.literal('due'), dueOn: plainDate }),
    z.object({
      act: z.literal('owner'),
      owner: line(200),
      ownerEmail: updateCommitmentSchema.shape.ownerEmail,
    }),
    z.object({ act: z.literal('close'), state: z.enum(['done', 'dropped']), note: line(2000) }),
  ]),
});
export type BulkCommitments = z.input<typeof bulkCommitmentsSchema>;

export const savedViewSchema = z.object({ id, name: z.string(), query: z.record(z.string(), z.string()) });
export type SavedView = z.infer<typeof savedViewSchema>;
export const savedViewsSchema = z.array(savedViewSchema);
export const saveViewSchema = z.object({
  name: line(80),
  query: z.record(z.string().max(40), z.string().max(300)),
});

/** What the holder of a mailed link sees: this one commitment and the minute it comes from, nothing else. */
export const linkedCommitmentSchema = z.object({
  toName: z.string(),
  expiresAt: instant,
  council: z.string(),
  bodyName: z.string(),
  heldOn: plainDate,
  reference: z.string(),
  kind: z.enum(commitmentKinds),
  sourceTitle: z.string(),
  text: z.string(),
  owner: z.string(),
  dueOn: plainDate.nullable(),
  state: z.enum(commitmentStates),
  /** What stands before it in the same published minute; empty while the minutes are not public. */
  context: z.array(z.string()),
});
export type LinkedCommitment = z.infer<typeof linkedCommitmentSchema>;

/** What the holder writes. Sent once; the link is used up then. A file comes with it as multipart, field `file`. */
export const answerLinkSchema = z.object({
  text: line(4000),
  proposes: z.enum(['nothing', 'done', 'new-date']).default('nothing'),
  newDueOn: plainDate.nullable().default(null),
});
export type AnswerLink = z.input<typeof answerLinkSchema>;
export const decideProposalSchema = z.object({ version, accept: z.boolean(), note: text(1000).default('') });

export const mailMessageSchema = z.object({
  id,
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  state: z.enum(['waiting', 'sending', 'sent', 'bounced', 'failed']),
  /** Of a sent one: whether the service that sent it says that it arrived; `kept` where this installation sends none. */
  delivery: z.enum(['unknown', 'awaited', 'delivered', 'kept']),
  notBefore: instant,
  sentAt: instant.nullable(),
  problem: z.string(),
});
export type MailMessageView = z.infer<typeof mailMessageSchema>;
export const mailMessagesSchema = z.array(mailMessageSchema);
