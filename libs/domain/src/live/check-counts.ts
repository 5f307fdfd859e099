import type { ActOf } from './act-table';
import { about } from './check-people';
import { eligibleVoters, whyNoRight, whyNoVote } from './eligible-voters';
import type { Folding } from './folding';
import type { LiveMotion, LiveParticipant } from './live-meeting';
import { inPassing, noVoteRefusal } from './no-vote-words';
import { refusal, type LiveRefusal } from './refusal';
import { ballots } from './terms';
import { counted, namesOf } from './words';
import { joinWords } from '../calendar/index';

type Vote = ActOf<'vote-taken'>;

/** Whether the numbers of a vote can be true of the people who could vote then; if not, who is missing. */
export function checkCounts(folding: Folding, motion: LiveMotion, act: Vote): LiveRefusal | null {
  const sum = act.for + act.against + act.abstain;
  if (act.method === 'consensus') return checkConsensus(act, sum);
  if (act.method === 'named') return checkNamed(folding, motion, act);
  if (act.named.length > 0)
    return refusal(
      'names-not-asked',
      'Names belong to a named vote. Record this one as named, or without them.',
    );
  if (sum === 0) return refusal('no-votes', 'No votes are counted.');
  const voters = eligibleVoters(folding.setting, folding.live, motion.itemId);
  return sum > voters.length ? tooMany(folding, motion, sum, voters) : null;
}

function checkConsensus(act: Vote, sum: number): LiveRefusal | null {
  if (sum > 0 || act.named.length > 0 || act.casting)
    return refusal('consensus-with-numbers', 'What is agreed without a vote has no numbers.');
  return act.result === 'carried'
    ? null
    : refusal('consensus-lost', 'A motion is lost by a vote only. Record the numbers.');
}

function tooMany(
  { setting, live }: Folding,
  { itemId }: LiveMotion,
  sum: number,
  voters: LiveParticipant[],
): LiveRefusal {
  const missing = live.participants.flatMap((person) => {
    const why = whyNoRight(live, person, itemId) === null ? whyNoVote(setting, live, person, itemId) : null;
    return why ? [`${person.name}, ${inPassing(person, why)}`] : [];
  });
  const could =
    voters.length === 0
      ? 'no member can vote'
      : `${counted(voters.length, 'member', 'members')} can vote: ${namesOf(voters)}`;
  const notThem = missing.length === 0 ? '' : ` Not among them: ${missing.join('; ')}.`;
  return refusal(
    'too-many-votes',
    `${counted(sum, 'vote is', 'votes are')} counted, but ${could}.${notThem}`,
  );
}

/** A named vote has the vote of every member who could vote, once, and its numbers follow from the names. */
function checkNamed(folding: Folding, motion: LiveMotion, act: Vote): LiveRefusal | null {
  const { setting, live } = folding;
  const ids = act.named.map(({ participantId }) => participantId);
  for (const id of ids) {
    const refused = about(folding, id, (person) => {
      const why = whyNoVote(setting, live, person, motion.itemId);
      if (why) return noVoteRefusal(live, person, why, 'vote');
      return ids.indexOf(id) === ids.lastIndexOf(id)
        ? null
        : refusal('voted-twice', `${person.name} is named twice in this vote.`);
    });
    if (refused) return refused;
  }
  const missing = eligibleVoters(setting, live, motion.itemId).filter(({ id }) => !ids.includes(id));
  if (missing.length > 0)
    return refusal('votes-missing', `The vote of ${joinWords(missing.map(({ name }) => name))} is missing.`);
  const differs = ballots.some(
    (ballot) => act[ballot] !== act.named.filter(({ vote }) => vote === ballot).length,
  );
  return differs ? refusal('numbers-differ', 'The numbers do not agree with the names.') : null;
}
