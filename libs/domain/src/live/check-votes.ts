import type { ActOf } from './act-table';
import { decided, unknownMotion } from './check-motions';
import { about } from './check-people';
import { checkCounts } from './check-counts';
import { eligibleVoters, stillToLeave, whyNoVote } from './eligible-voters';
import type { Folding } from './folding';
import type { LiveMotion, LiveVote } from './live-meeting';
import { noVoteRefusal } from './no-vote-words';
import { refusal, type LiveRefusal } from './refusal';
import type { Ballot } from './terms';
import { clockOf, counted, nameOf, namesOf } from './words';

/** A vote counts when the meeting is quorate, nobody is in the room who had to leave, and the numbers agree (B-01, B-02). */
export function checkVoteTaken(folding: Folding, act: ActOf<'vote-taken'>): LiveRefusal | null {
  const motion = folding.motions.get(act.motionId);
  if (!motion) return unknownMotion();
  return (
    checkVotable(folding, motion) ??
    checkQuorum(folding) ??
    checkRoom(folding, motion) ??
    checkCounts(folding, motion, act) ??
    checkResult(folding, motion, act)
  );
}

function checkVotable({ live }: Folding, motion: LiveMotion): LiveRefusal | null {
  if (motion.state !== 'open') return decided(motion);
  const amended = live.motions.find(({ motionId }) => motionId === motion.amendsId);
  if (amended && amended.state !== 'open') return decided(amended);
  const open = live.motions.find(({ amendsId, state }) => amendsId === motion.motionId && state === 'open');
  return open
    ? refusal('amendment-undecided', `Motion ${open.number} would amend this one and is voted on first.`)
    : null;
}

function checkQuorum({ live: { quorum } }: Folding): LiveRefusal | null {
  if (quorum.isQuorate) return null;
  const since = quorum.inquorateSince === null ? '' : ` since ${clockOf(quorum.inquorateSince)}`;
  const here = counted(quorum.present, 'voting member is', 'voting members are');
  return refusal(
    'inquorate',
    `The meeting has been inquorate${since}: ${here} here and ${quorum.required} are needed, so nothing can be decided.`,
  );
}

/** Who must leave for an interest has to be gone before the vote (I-04). */
function checkRoom({ live }: Folding, { itemId }: LiveMotion): LiveRefusal | null {
  const remaining = itemId === null ? [] : stillToLeave(live, itemId);
  if (remaining.length === 0) return null;
  const have = remaining.length === 1 ? 'has' : 'have';
  return refusal(
    'member-must-leave',
    `${namesOf(remaining)} ${have} an interest in this item and must leave before the vote.`,
  );
}

/** A majority of those present and voting; on a tie the casting vote of the person presiding (B-02). */
function checkResult(folding: Folding, motion: LiveMotion, act: ActOf<'vote-taken'>): LiveRefusal | null {
  if (act.method === 'consensus') return null;
  if (act.for !== act.against) {
    if (act.casting)
      return refusal('casting-without-tie', `There is no casting vote on ${act.for} to ${act.against}.`);
    return agrees(act, act.for > act.against ? 'carried' : 'lost');
  }
  const { presidingId } = folding.live;
  const mayCast = eligibleVoters(folding.setting, folding.live, motion.itemId).some(
    ({ id }) => id === presidingId,
  );
  if (act.casting)
    return checkCasting(folding, act.casting, mayCast) ?? agrees(act, resultOf(act.casting.vote));
  if (!mayCast || presidingId === null) return agrees(act, 'lost');
  const name = nameOf(folding.live, presidingId);
  return refusal(
    'casting-needed',
    `The vote is equal, ${act.for} to ${act.against}. ${name}, who presides, has a casting vote.`,
  );
}

const resultOf = (vote: 'for' | 'against') => (vote === 'for' ? 'carried' : 'lost');

function agrees(act: ActOf<'vote-taken'>, result: LiveVote['result']): LiveRefusal | null {
  if (act.result === result) return null;
  const casting = act.casting ? ` and the casting vote ${act.casting.vote}` : '';
  return refusal(
    'result-differs',
    `With ${act.for} for, ${act.against} against${casting} the motion is ${result}.`,
  );
}

/** Only the person presiding has a casting vote, and only as a second vote: without a first there is none (B-02). */
function checkCasting(
  { live }: Folding,
  { participantId }: { participantId: string },
  mayCast: boolean,
): LiveRefusal | null {
  const name = nameOf(live, participantId);
  if (participantId !== live.presidingId)
    return refusal('casting-not-presiding', `${name} does not preside, so has no casting vote.`);
  return mayCast
    ? null
    : refusal(
        'casting-without-first-vote',
        `${name} presides without a vote on this item, so has no casting vote.`,
      );
}

const ballotWords: Readonly<Record<Ballot, string>> = {
  for: 'for',
  against: 'against',
  abstain: 'in abstention',
};

/** After a vote any member who could vote may have their own recorded (M-06). */
export const checkVoteRecorded = (folding: Folding, act: ActOf<'vote-recorded'>): LiveRefusal | null =>
  about(folding, act.participantId, (person) => {
    const motion = folding.motions.get(act.motionId);
    if (!motion) return unknownMotion();
    const { vote } = motion;
    if (!vote) return refusal('not-voted', `Motion ${motion.number} has not been voted on.`);
    const why = whyNoVote(folding.setting, folding.live, person, motion.itemId, vote.takenAt);
    if (why) return noVoteRefusal(folding.live, person, why, 'have a vote recorded');
    if ([...vote.named, ...vote.recorded].some(({ participantId }) => participantId === person.id))
      return refusal('already-recorded', `The vote of ${person.name} is recorded already.`);
    const recorded = vote.recorded.filter((one) => one.vote === act.vote).length;
    if (vote.method === 'consensus' || recorded < vote[act.vote]) return null;
    const votes = counted(vote[act.vote], 'vote was', 'votes were');
    return refusal('recorded-differs', `Only ${votes} counted ${ballotWords[act.vote]}.`);
  });
