import type { Instant } from '../calendar/index';
import type { AttendanceSpell, LiveMeeting, LiveParticipant, MeetingSetting, Spell } from './live-meeting';
import { isPresentInLaw, votingRightOf } from './voting-right';

/** Why somebody cannot vote on an item, in the order in which it is asked. */
export type NoVote =
  'no-vote' | 'substituted' | 'education-only' | 'not-here' | 'remote' | 'interest' | 'not-throughout';

/**
 * Who could vote on an item (B-03 to B-07, B-13): members with a vote on it who are here in law and whom no interest bars,
 * and where the standing orders say so only those who heard the item throughout. At a moment, or as things stand now.
 * On an item that does not concern education the parent governor is not among them.
 */
export const eligibleVoters = (
  setting: MeetingSetting,
  live: LiveMeeting,
  itemId: string | null,
  at?: Instant,
): LiveParticipant[] =>
  live.participants.filter((person) => whyNoVote(setting, live, person, itemId, at) === null);

/**
 * Why somebody cannot vote on an item, or null where they can. A councillor with a disclosable pecuniary interest in it:
 * `interest`; a teacher representative without a vote: `no-vote`.
 */
export function whyNoVote(
  setting: MeetingSetting,
  live: LiveMeeting,
  person: LiveParticipant,
  itemId: string | null,
  at?: Instant,
): NoVote | null {
  const lacking = whyNoRight(live, person, itemId);
  if (lacking) return lacking;
  const mode = presenceOf(person, at);
  if (mode === null) return 'not-here';
  if (!isPresentInLaw(setting, mode)) return 'remote';
  if (isBarred(live, person.id, itemId, at)) return 'interest';
  if (setting.voteNeedsPresenceThroughout && !heardThroughout(live, person, itemId, at))
    return 'not-throughout';
  return null;
}

/** Whether somebody holds no vote on an item at all, wherever they are. */
export function whyNoRight(live: LiveMeeting, person: LiveParticipant, itemId: string | null): NoVote | null {
  if (person.substitutedById !== null) return 'substituted';
  const right = votingRightOf(live, person);
  if (right === 'non-voting') return 'no-vote';
  if (right === 'voting') return null;
  const concernsEducation = live.items.some(
    ({ id, concernsEducation }) => id === itemId && concernsEducation,
  );
  return concernsEducation ? null : 'education-only';
}

/** How somebody is here at a moment, or now; null when they are not. */
export function presenceOf(person: LiveParticipant, at?: Instant): AttendanceSpell['mode'] | null {
  if (at === undefined) return person.isHere ? person.mode : null;
  return person.spells.find(({ from, to }) => from <= at && (to === null || at < to))?.mode ?? null;
}

/** Whether an interest disclosed by then keeps a member from the vote on an item (I-04). */
export const isBarred = (
  { disclosures }: LiveMeeting,
  participantId: string,
  itemId: string | null,
  at?: Instant,
): boolean =>
  disclosures.some(
    (disclosure) =>
      disclosure.participantId === participantId &&
      disclosure.itemId === itemId &&
      (at === undefined || disclosure.disclosedAt <= at) &&
      (!disclosure.participation.mayVote || disclosure.participation.mustLeave),
  );

/**
 * Who is still in the room although an interest in the item sends them out (I-04). Empty once they have left.
 */
export const stillToLeave = ({ participants, disclosures }: LiveMeeting, itemId: string): LiveParticipant[] =>
  participants.filter(
    ({ id, isHere }) =>
      isHere &&
      disclosures.some(
        (disclosure) =>
          disclosure.participantId === id &&
          disclosure.itemId === itemId &&
          disclosure.participation.mustLeave,
      ),
  );

/** Present for all that has been heard of the item, adjournments left out (B-03). */
function heardThroughout(
  live: LiveMeeting,
  person: LiveParticipant,
  itemId: string | null,
  at?: Instant,
): boolean {
  const item = live.items.find(({ id }) => id === itemId);
  if (!item) return true;
  const heard = item.spells.flatMap((spell) =>
    live.sittings.flatMap((sitting) => common(common(spell, sitting), { from: '', to: at ?? null }) ?? []),
  );
  return heard.every((stretch) => person.spells.some((spell) => covers(spell, stretch)));
}

/** What two spells have in common; null when nothing. */
export function common(one: Spell | null, other: Spell): Spell | null {
  if (one === null) return null;
  const from = one.from > other.from ? one.from : other.from;
  const to = earlier(one.to, other.to);
  return to !== null && to <= from ? null : { from, to };
}

const earlier = (one: Instant | null, other: Instant | null): Instant | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

const covers = (spell: Spell, stretch: Spell): boolean =>
  spell.from <= stretch.from && (spell.to === null || (stretch.to !== null && spell.to >= stretch.to));
