import type { Instant } from '../calendar/index';
import type { Participant } from './events';
import type {
  LiveItem,
  LiveMeeting,
  LiveMotion,
  LiveParticipant,
  LogLine,
  MeetingSetting,
} from './live-meeting';
import { openingOf } from './effective-log';
import { countQuorum } from './quorum';

/** A meeting while its events are gone through. `live` grows; the maps find its parts by id. */
export interface Folding {
  readonly setting: MeetingSetting;
  readonly live: LiveMeeting;
  readonly people: ReadonlyMap<string, LiveParticipant>;
  readonly items: ReadonlyMap<string, LiveItem>;
  readonly motions: Map<string, LiveMotion>;
  /** Who is here only because they were added, until something more exact is said. */
  readonly assumedHere: Set<string>;
  /** Who has been marked: the roll says more than that somebody was added. */
  readonly marked: Set<string>;
  /** When the whole log has the meeting begin, even while its lines before that are gone through. */
  readonly openingAt: Instant | null;
}

/** The state before the first event: the setting, and everybody whom the log adds at some time. */
export function startFolding(setting: MeetingSetting, lines: readonly LogLine[]): Folding {
  const participants = [...setting.members, ...addedPeople(setting, lines)].map(expected);
  const items = setting.items.map((item): LiveItem => ({
    ...item,
    state: item.isWithdrawn ? 'withdrawn' : 'not-begun',
    spells: [],
    reason: '',
    takenWith: [],
    presidedBy: [],
  }));
  const folding: Folding = {
    setting,
    live: emptyMeeting(setting, items, participants),
    people: new Map(participants.map((person) => [person.id, person])),
    items: new Map(items.map((item) => [item.id, item])),
    motions: new Map(),
    assumedHere: new Set(),
    marked: new Set(),
    openingAt: openingOf(lines),
  };
  countQuorum(folding, '');
  return folding;
}

/** Seats come with the setting, so nobody can be given one by an event. */
function addedPeople({ members }: MeetingSetting, lines: readonly LogLine[]): Participant[] {
  const known = new Set(members.map(({ id }) => id));
  return lines.flatMap(({ act }) => {
    if (act.kind !== 'participant-added' || act.participant.kind === 'member') return [];
    if (known.has(act.participant.id)) return [];
    known.add(act.participant.id);
    return [act.participant];
  });
}

const expected = (participant: Participant): LiveParticipant => ({
  ...participant,
  status: 'expected',
  mode: 'in-room',
  isHere: false,
  spells: [],
  substituteForId: null,
  substitutedById: null,
  countsToQuorum: false,
});

const emptyMeeting = (
  { quorum }: MeetingSetting,
  items: LiveItem[],
  participants: LiveParticipant[],
): LiveMeeting => ({
  phase: 'not-begun',
  openedAt: null,
  closedAt: null,
  sittings: [],
  items,
  currentItemIds: [],
  participants,
  presidingId: null,
  presiding: [],
  quorum: { required: quorum, present: 0, seats: 0, isQuorate: quorum === 0, inquorateSince: null },
  disclosures: [],
  motions: [],
  isPrivate: false,
  privateSpells: [],
  outcomes: 'not-open',
  log: [],
  lastSeq: 0,
});
