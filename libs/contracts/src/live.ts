import {
  agendaItemKinds,
  agendaItemPurposes,
  agendaParts,
  attendanceModes,
  attendanceStatuses,
  ballots,
  interestCircumstances,
  interestKinds,
  leavingReasons,
  membershipRoles,
  motionTypes,
  notedKinds,
  participantKinds,
  personKinds,
  presidingReasons,
  publicDisplays,
  voteMethods,
  voteResults,
  votingRights,
  type MeetingAct,
  type MeetingEvent,
  type MeetingSetting,
} from '@minutebook/domain';
import { z } from 'zod';
import { id, instant, line, plainDate, plainTime, text } from './common';

export const dueSpanSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), on: plainDate }),
  z.object({ kind: z.literal('next-meeting') }),
  z.object({ kind: z.literal('weeks'), weeks: z.int().min(1).max(104) }),
]);

export const participantSchema = z.object({
  id,
  kind: z.enum(participantKinds),
  personId: id.nullable(),
  name: line(160),
  personKind: z.enum(personKinds).nullable(),
  publicDisplay: z.enum(publicDisplays),
  role: z.enum(membershipRoles).nullable(),
  votingRight: z.enum(votingRights),
  category: text(120),
  capacity: text(200),
});

const count = z.int().min(0).max(1000);
const reason = text(600);
const people = { moverId: id, seconderId: id.nullable() };

const uncorrectedActSchemas = [
  z.object({ kind: z.literal('meeting-opened'), presidingId: id }),
  z.object({ kind: z.literal('adjourned'), reason, until: text(200) }),
  z.object({ kind: z.literal('reconvened') }),
  z.object({ kind: z.literal('meeting-closed') }),
  z.object({ kind: z.literal('items-begun'), itemIds: z.array(id).min(1).max(60) }),
  z.object({ kind: z.literal('items-ended') }),
  z.object({ kind: z.literal('item-deferred'), itemId: id, reason }),
  z.object({ kind: z.literal('item-withdrawn'), itemId: id, reason }),
  z.object({ kind: z.literal('order-varied'), itemIds: z.array(id).min(1).max(200) }),
  z.object({ kind: z.literal('participant-added'), participant: participantSchema }),
  z.object({
    kind: z.literal('attendance-marked'),
    participantId: id,
    status: z.enum(attendanceStatuses),
    mode: z.enum(attendanceModes),
  }),
  z.object({ kind: z.literal('substituted'), participantId: id, forId: id }),
  z.object({ kind: z.literal('arrived'), participantId: id, mode: z.enum(attendanceModes) }),
  z.object({ kind: z.literal('left'), participantId: id, reason: z.enum(leavingReasons) }),
  z.object({
    kind: z.literal('presiding-changed'),
    participantId: id,
    how: z.enum(presidingReasons),
    moverId: id.nullable(),
    seconderId: id.nullable(),
  }),
  z.object({
    kind: z.literal('interest-disclosed'),
    disclosureId: id,
    participantId: id,
    itemId: id,
    interest: z.enum(interestKinds),
    circumstance: z.enum(interestCircumstances),
    isSensitive: z.boolean(),
    description: text(1000),
    dispensation: z.object({ maySpeak: z.boolean(), mayVote: z.boolean() }).nullable(),
  }),
  z.object({
    kind: z.literal('motion-moved'),
    motionId: id,
    motionType: z.enum(motionTypes),
    amendsId: id.nullable(),
    text: line(4000),
    ...people,
  }),
  z.object({ kind: z.literal('motion-withdrawn'), motionId: id }),
  z.object({
    kind: z.literal('vote-taken'),
    motionId: id,
    method: z.enum(voteMethods),
    for: count,
    against: count,
    abstain: count,
    named: z.array(z.object({ participantId: id, vote: z.enum(ballots) })).max(200),
    casting: z.object({ participantId: id, vote: z.enum(['for', 'against']) }).nullable(),
    result: z.enum(voteResults),
  }),
  z.object({ kind: z.literal('vote-recorded'), motionId: id, participantId: id, vote: z.enum(ballots) }),
  z.object({
    kind: z.literal('public-excluded'),
    motionId: id.nullable(),
    itemIds: z.array(id).min(1).max(60),
    paragraphs: z.array(z.int().min(1).max(7)).max(7),
  }),
  z.object({ kind: z.literal('public-readmitted') }),
  z.object({
    kind: z.literal('noted'),
    note: z.enum(notedKinds),
    text: line(4000),
    owner: text(200),
    due: dueSpanSchema.nullable(),
  }),
  z.object({ kind: z.literal('outcomes-opened') }),
  z.object({ kind: z.literal('outcomes-closed') }),
] as const;

const uncorrectedActSchema = z.discriminatedUnion('kind', uncorrectedActSchemas);
export const meetingActSchema = z.discriminatedUnion('kind', [
  ...uncorrectedActSchemas,
  z.object({
    kind: z.literal('corrected'),
    eventId: id,
    reason,
    replacement: z.object({ at: instant, itemId: id.nullable(), act: uncorrectedActSchema }).nullable(),
  }),
]) satisfies z.ZodType<MeetingAct>;

/** Instants come in one form only, so that they compare as strings. */
const eventInstant = instant.transform((value) => new Date(value).toISOString());

/** One event, made where it happened. Sending one again that is there already answers with it and does nothing. */
export const newMeetingEventSchema = z.object({
  id,
  at: eventInstant,
  itemId: id.nullable(),
  act: meetingActSchema,
});
export type NewEvent = z.input<typeof newMeetingEventSchema>;

export const meetingEventSchema = z.object({
  id,
  at: instant,
  itemId: id.nullable(),
  act: meetingActSchema,
  seq: z.int(),
  recordedAt: instant,
  recordedBy: z.string(),
}) satisfies z.ZodType<MeetingEvent>;

const settingItemSchema = z.object({
  id,
  part: z.enum(agendaParts),
  number: z.int().nullable(),
  kind: z.enum(agendaItemKinds),
  purpose: z.enum(agendaItemPurposes),
  title: z.string(),
  concernsEducation: z.boolean(),
  plannedAt: plainTime.nullable(),
  exemptParagraphs: z.array(z.int()),
  isWithdrawn: z.boolean(),
  pages: z.object({ first: z.int(), last: z.int() }).nullable(),
});

/** What a console or a follower's screen starts from; the rest comes over the stream. */
export const liveMeetingSchema = z.object({
  setting: z.object({
    meetingId: id,
    bodyName: z.string(),
    heldOn: plainDate,
    startTime: plainTime,
    venue: z.string(),
    items: z.array(settingItemSchema),
    members: z.array(participantSchema),
    quorum: z.int(),
    remoteCounts: z.boolean(),
    voteNeedsPresenceThroughout: z.boolean(),
    interests: z
      .custom<MeetingSetting['interests']>()
      .meta({ description: 'The table of interests in force' }),
  }),
  /** The reader's own seat, if they have one; what they may do follows from their permissions. */
  ownParticipantId: id.nullable(),
  /** Open events that this reader may see, in order. Exempt ones have an address of their own. */
  events: z.array(meetingEventSchema),
  /** The newest number of the meeting, of whatever kind: where the stream goes on. */
  lastSeq: z.int(),
  serverTime: instant,
});
export type LiveMeetingAnswer = z.infer<typeof liveMeetingSchema>;

export const liveStreamQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });

/** The Part B lines of the log, for those who may open Part B. */
export const exemptLiveSchema = z.object({ meetingId: id, events: z.array(meetingEventSchema) });
export type ExemptLive = z.infer<typeof exemptLiveSchema>;

/** A young person comes to the meeting: a random letter is given, and the name goes to the sealed key alone (C-02, C-04). */
export const addYoungPersonSchema = z.object({
  /** Made by the console, so that sending it again adds nobody. */
  eventId: id,
  at: eventInstant,
  capacity: line(200),
  /** Sealed, encrypted, and never shown in the console again. May be left out. */
  realName: text(160).default(''),
});
export type AddYoungPerson = z.input<typeof addYoungPersonSchema>;
export const pseudonymKeysSchema = z.array(
  z.object({
    participantId: id,
    pseudonym: z.string(),
    realName: z.string(),
    deleteAfter: plainDate.nullable(),
  }),
);
export type PseudonymKeys = z.infer<typeof pseudonymKeysSchema>;
