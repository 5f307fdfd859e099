import { byAct, type ActTable } from './act-table';
import { effectiveLog, inOrderOfEffect } from './effective-log';
import type { MeetingEvent } from './events';
import * as business from './fold-business';
import * as motions from './fold-motions';
import * as people from './fold-people';
import { startFolding, type Folding } from './folding';
import type { LiveMeeting, LogLine, MeetingSetting } from './live-meeting';

/** What each act does to the meeting. An act that makes no sense where it stands does nothing: refusing is `checkEvent`. */
const effects: ActTable<Folding, void> = {
  'meeting-opened': business.openMeeting,
  adjourned: business.adjourn,
  reconvened: business.reconvene,
  'meeting-closed': business.closeMeeting,
  'items-begun': business.beginItems,
  'items-ended': (folding, _act, { at }) => {
    business.endItems(folding, at);
  },
  'item-deferred': business.setAside,
  'item-withdrawn': business.setAside,
  'order-varied': business.varyOrder,
  'participant-added': people.addParticipant,
  'attendance-marked': people.markAttendance,
  substituted: people.substitute,
  arrived: people.arrive,
  left: people.leave,
  'presiding-changed': (folding, act, { at }) => {
    business.preside(folding, act.participantId, at, act.how);
  },
  'interest-disclosed': people.disclose,
  'motion-moved': motions.moveMotion,
  'motion-withdrawn': motions.withdrawMotion,
  'vote-taken': motions.takeVote,
  'vote-recorded': motions.recordVote,
  'public-excluded': business.excludePublic,
  'public-readmitted': (folding, _act, { at }) => {
    business.readmitPublic(folding, at);
  },
  noted: () => undefined,
  'outcomes-opened': ({ live }) => {
    live.outcomes = 'open';
  },
  'outcomes-closed': ({ live }) => {
    live.outcomes = 'closed';
  },
};

/** Lets one line of the log take effect. */
export const applyLine = (folding: Folding, line: LogLine): void => {
  byAct(effects, folding, line);
};

/** The meeting after some lines of its log; `all` is the whole of it, for who is known to it and when it began. */
export function foldLines(
  setting: MeetingSetting,
  all: readonly LogLine[],
  inOrder: readonly LogLine[],
): Folding {
  const folding = startFolding(setting, all);
  for (const line of inOrder) applyLine(folding, line);
  return folding;
}

/**
 * Where a meeting stands after its events, in whatever order they came in: who is here, what is on, what was decided, whether
 * the meeting is quorate (B-01), and its log with every correction in its place.
 * Opened at 5.09pm with seven councillors, one left at 7.07pm: `quorum.present` is 6.
 */
export function foldMeeting(setting: MeetingSetting, events: readonly MeetingEvent[]): LiveMeeting {
  const lines = effectiveLog(events);
  const { live } = foldLines(setting, lines, inOrderOfEffect(lines));
  live.log = lines;
  live.lastSeq = events.reduce((last, { seq }) => Math.max(last, seq), 0);
  return live;
}
