import type { Instant, PlainDate, PlainTime } from '../calendar/index';
import type { AgendaPart, AgendaItemKind, AgendaItemPurpose } from '../agenda/index';
import type { InterestsPolicy, Participation, InterestKind } from '../interests/index';
import type { Participant, UncorrectedAct } from './events';
import type {
  AttendanceMode,
  AttendanceStatus,
  Ballot,
  MotionType,
  PresidingReason,
  VoteMethod,
  VoteResult,
} from './terms';

/** What stands before the meeting begins: its agenda, who is expected, and the local practice of the day. */
export interface MeetingSetting {
  meetingId: string;
  bodyName: string;
  heldOn: PlainDate;
  startTime: PlainTime;
  venue: string;
  /** In agenda order, Part A before Part B. */
  items: SettingItem[];
  /** Everybody with a seat on that day, reserves included, in print order. */
  members: Participant[];
  quorum: number;
  /** Whether a member who attends remotely counts, may vote and is present in law on that day (6.1, B-13). */
  remoteCounts: boolean;
  /** Whether only who heard an item throughout may vote on it (B-03). */
  voteNeedsPresenceThroughout: boolean;
  interests: InterestsPolicy;
}

export interface SettingItem {
  id: string;
  part: AgendaPart;
  /** Null for an item that was withdrawn before publication. */
  number: number | null;
  kind: AgendaItemKind;
  purpose: AgendaItemPurpose;
  title: string;
  concernsEducation: boolean;
  /** When it is planned to begin. */
  plannedAt: PlainTime | null;
  exemptParagraphs: number[];
  isWithdrawn: boolean;
  /** Pages of the published pack. */
  pages: { first: number; last: number } | null;
}

/** From and until when; `to` is null while it lasts. */
export interface Spell {
  from: Instant;
  to: Instant | null;
}

/** A stretch of being there, in the room or remotely. */
export interface AttendanceSpell extends Spell {
  mode: AttendanceMode;
}

export type LiveItemState = 'not-begun' | 'on' | 'done' | 'deferred' | 'withdrawn';

export interface LiveItem extends SettingItem {
  state: LiveItemState;
  spells: Spell[];
  /** Why it was deferred or withdrawn. */
  reason: string;
  /** Other items taken together with it. */
  takenWith: string[];
  /** Who presided over it, in order, without repeats. */
  presidedBy: string[];
}

export interface LiveParticipant extends Participant {
  status: AttendanceStatus;
  mode: AttendanceMode;
  /** Before the opening: marked as present already. */
  isHere: boolean;
  /** From the opening at the earliest; they never overlap. */
  spells: AttendanceSpell[];
  /** The member whom a reserve stands in for; and who stands in for this member. */
  substituteForId: string | null;
  substitutedById: string | null;
  /** Counts to the quorum when here: a voting member in the room, or remote where the law of the day allows. */
  countsToQuorum: boolean;
}

export interface LiveDisclosure {
  disclosureId: string;
  participantId: string;
  itemId: string;
  interest: InterestKind;
  isSensitive: boolean;
  description: string;
  /** What follows by the table in force: speak, vote, stay (rules 4.3). */
  participation: Participation;
  disclosedAt: Instant;
}

export interface LiveVote {
  method: VoteMethod;
  for: number;
  against: number;
  abstain: number;
  named: { participantId: string; vote: Ballot }[];
  casting: { participantId: string; vote: 'for' | 'against' } | null;
  /** Votes recorded on demand (M-06). */
  recorded: { participantId: string; vote: Ballot }[];
  result: VoteResult;
  takenAt: Instant;
}

export interface LiveMotion {
  motionId: string;
  /** Counts from 1 in the meeting. */
  number: number;
  motionType: MotionType;
  amendsId: string | null;
  itemId: string | null;
  /** As it stands now: a carried amendment has taken its place. */
  text: string;
  textAsMoved: string;
  moverId: string;
  seconderId: string | null;
  movedAt: Instant;
  state: 'open' | 'carried' | 'lost' | 'withdrawn';
  vote: LiveVote | null;
}

/** From the closing on it stays as it was then. */
export interface Quorum {
  required: number;
  present: number;
  /** Voting members who could count: all with a vote, a substituted member replaced by the substitute. */
  seats: number;
  isQuorate: boolean;
  inquorateSince: Instant | null;
}

export type LivePhase = 'not-begun' | 'in-session' | 'adjourned' | 'closed';

/** Where a meeting stands after its events. Worked out, never stored. */
export interface LiveMeeting {
  phase: LivePhase;
  openedAt: Instant | null;
  closedAt: Instant | null;
  /** From opening to closing, adjournments taken out. */
  sittings: Spell[];
  /** In the order of business as it is now. */
  items: LiveItem[];
  currentItemIds: string[];
  /** Members in print order, then everybody else in the order in which they were added. */
  participants: LiveParticipant[];
  /** Null when nobody presides: the person who did has left, and nobody took over yet. */
  presidingId: string | null;
  presiding: { participantId: string; from: Instant; how: PresidingReason }[];
  quorum: Quorum;
  disclosures: LiveDisclosure[];
  motions: LiveMotion[];
  isPrivate: boolean;
  privateSpells: (Spell & { motionId: string | null; itemIds: string[]; paragraphs: number[] })[];
  outcomes: 'not-open' | 'open' | 'closed';
  /** The effective log: corrections applied, in order of time, then of recording. */
  log: LogLine[];
  lastSeq: number;
}

/** A line of the log as it stands after corrections. */
export interface LogLine {
  /** Id of the first event of the line; a correction keeps it. */
  eventId: string;
  seq: number;
  at: Instant;
  itemId: string | null;
  act: UncorrectedAct;
  recordedBy: string;
  isCorrected: boolean;
}
