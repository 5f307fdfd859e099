import { notHere } from './check-people';
import type { NoVote } from './eligible-voters';
import type { LiveMeeting, LiveParticipant } from './live-meeting';
import { refusal, type LiveRefusal, type LiveRefusalCode } from './refusal';
import { clockOf, nameOf } from './words';

const codes: Readonly<Record<NoVote, LiveRefusalCode>> = {
  'no-vote': 'without-vote',
  substituted: 'is-substituted',
  'education-only': 'education-only',
  'not-here': 'not-here',
  remote: 'remote-without-vote',
  interest: 'barred-by-interest',
  'not-throughout': 'not-throughout',
};

const reasons: Readonly<Record<Exclude<NoVote, 'substituted' | 'not-here'>, string>> = {
  'no-vote': 'has no vote at this meeting',
  'education-only': 'may vote on education only, which this item does not concern',
  remote: 'attends remotely, which carries no vote on this day',
  interest: 'has disclosed an interest in this item and may not vote on it',
  'not-throughout': 'was not here for all of this item',
};

/** "Josephine Copeland has no vote at this meeting, so cannot second a motion." */
export function noVoteRefusal(
  live: LiveMeeting,
  person: LiveParticipant,
  why: NoVote,
  consequence: string,
): LiveRefusal {
  const so = `, so cannot ${consequence}`;
  if (why === 'not-here') return notHere(person, so);
  const reason =
    why === 'substituted' ? `is replaced by ${nameOf(live, person.substitutedById ?? '')}` : reasons[why];
  return refusal(codes[why], `${person.name} ${reason}${so}.`);
}

/** Why a member is not among the voters, in passing: "who left at 7.07pm". */
export function inPassing(person: LiveParticipant, why: NoVote): string {
  if (why === 'substituted') return 'who is replaced';
  if (why !== 'not-here') return `who ${reasons[why]}`;
  const left = person.spells.at(-1)?.to;
  return left ? `who left at ${clockOf(left)}` : 'who is not here';
}
