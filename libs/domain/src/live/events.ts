import type { MembershipRole, PersonKind, PublicDisplay, VotingRight } from '../bodies/index';
import type { Instant } from '../calendar/index';
import type { InterestKind, InterestCircumstance } from '../interests/index';
import type { Due, NotedKind } from '../minutes/index';
import type {
  AttendanceMode,
  AttendanceStatus,
  Ballot,
  LeavingReason,
  MotionType,
  ParticipantKind,
  PresidingReason,
  VoteMethod,
  VoteResult,
} from './terms';

/**
 * Somebody at a meeting. Members come from the memberships of that day under their membership's id; everybody else is added
 * by an event. A young person is here by pseudonym only: the key is kept elsewhere (C-02, C-04).
 */
export interface Participant {
  id: string;
  kind: ParticipantKind;
  personId: string | null;
  /** As printed: "Councillor Alisa Flemming", "Child F". For somebody known by role only, that role (C-05). */
  name: string;
  personKind: PersonKind | null;
  publicDisplay: PublicDisplay;
  /** Null for everybody who holds no seat. */
  role: MembershipRole | null;
  votingRight: VotingRight;
  /** Heading that co-optees stand under: "Foster Carers". */
  category: string;
  /** Why somebody without a seat is here: "Head of Corporate Parenting", "Young Person and Member of EMPIRE". */
  capacity: string;
}

/** What can happen at a meeting. Each act is one kind of event; a mistake is put right by `corrected`, never by a change. */
export type MeetingAct =
  // the sitting
  | { kind: 'meeting-opened'; presidingId: string }
  | { kind: 'adjourned'; reason: string; until: string }
  | { kind: 'reconvened' }
  | { kind: 'meeting-closed' }
  // order of business: beginning items ends those that were on; several ids are taken together
  | { kind: 'items-begun'; itemIds: string[] }
  | { kind: 'items-ended' }
  | { kind: 'item-deferred'; itemId: string; reason: string }
  | { kind: 'item-withdrawn'; itemId: string; reason: string }
  | { kind: 'order-varied'; itemIds: string[] }
  // people
  // somebody without a seat is here from then on (added before the opening: from the opening), unless marked otherwise
  | { kind: 'participant-added'; participant: Participant }
  // about the beginning of the meeting, whenever it is written down: present means from the opening
  | { kind: 'attendance-marked'; participantId: string; status: AttendanceStatus; mode: AttendanceMode }
  | { kind: 'substituted'; participantId: string; forId: string }
  | { kind: 'arrived'; participantId: string; mode: AttendanceMode }
  | { kind: 'left'; participantId: string; reason: LeavingReason }
  | {
      kind: 'presiding-changed';
      participantId: string;
      how: PresidingReason;
      moverId: string | null;
      seconderId: string | null;
    }
  // interests
  | {
      kind: 'interest-disclosed';
      disclosureId: string;
      participantId: string;
      itemId: string;
      interest: InterestKind;
      circumstance: InterestCircumstance;
      isSensitive: boolean;
      /** Empty when sensitive: then only the fact is disclosed (I-05). */
      description: string;
      dispensation: { maySpeak: boolean; mayVote: boolean } | null;
    }
  // motions and votes
  | {
      kind: 'motion-moved';
      motionId: string;
      motionType: MotionType;
      /** The motion that this would amend. */
      amendsId: string | null;
      text: string;
      moverId: string;
      seconderId: string | null;
    }
  | { kind: 'motion-withdrawn'; motionId: string }
  | {
      kind: 'vote-taken';
      motionId: string;
      method: VoteMethod;
      /** Numbers, the casting vote not among them. All zero by consensus. For a named vote they follow from `named`. */
      for: number;
      against: number;
      abstain: number;
      named: { participantId: string; vote: Ballot }[];
      /** Second or casting vote of the person presiding, on a tie only (B-02). */
      casting: { participantId: string; vote: 'for' | 'against' } | null;
      result: VoteResult;
    }
  /** A member's demand, immediately after a vote, to have their own vote recorded (M-06). */
  | { kind: 'vote-recorded'; motionId: string; participantId: string; vote: Ballot }
  // press and public; `motionId` is null for confidential matter, which needs no resolution (E-01)
  | { kind: 'public-excluded'; motionId: string | null; itemIds: string[]; paragraphs: number[] }
  | { kind: 'public-readmitted' }
  // what the clerk writes down
  | { kind: 'noted'; note: NotedKind; text: string; owner: string; due: Due | null }
  // the outcomes item: members may enter lines between these two
  | { kind: 'outcomes-opened' }
  | { kind: 'outcomes-closed' }
  // puts right an earlier event: takes its place, or takes it away when there is no replacement
  | {
      kind: 'corrected';
      eventId: string;
      reason: string;
      replacement: { at: Instant; itemId: string | null; act: UncorrectedAct } | null;
    };

export type UncorrectedAct = Exclude<MeetingAct, { kind: 'corrected' }>;

/** An event as it is sent: the sender makes the id, so that sending it again does nothing. */
export interface NewMeetingEvent {
  id: string;
  /** When it happened, which is not when it was written down. */
  at: Instant;
  /** The agenda item that it belongs to, if any. */
  itemId: string | null;
  act: MeetingAct;
}

/** An event of the meeting's log, which only grows. `seq` counts from 1 in a meeting, without gaps, open and exempt together. */
export interface MeetingEvent extends NewMeetingEvent {
  seq: number;
  recordedAt: Instant;
  recordedBy: string;
}
