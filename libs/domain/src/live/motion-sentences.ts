import type { ActOf } from './act-table';
import type { LiveMeeting, LiveMotion } from './live-meeting';
import { ballots, type Ballot } from './terms';
import { nameOf, namesOf } from './words';

/** `Motion 1, moved by Councillor Jerry Fitzpatrick and seconded by Councillor Bernadette Khan: “That the report be noted.”` */
export function motionMovedSentence(live: LiveMeeting, act: ActOf<'motion-moved'>): string {
  const motion = live.motions.find(({ motionId }) => motionId === act.motionId);
  const amended = live.motions.find(({ motionId }) => motionId === act.amendsId);
  const number = motion ? ` ${motion.number}` : '';
  const what = amended ? `Motion${number}, an amendment to motion ${amended.number},` : `Motion${number},`;
  const seconded = act.seconderId === null ? '' : ` and seconded by ${nameOf(live, act.seconderId)}`;
  return `${what} moved by ${nameOf(live, act.moverId)}${seconded}: “${act.text}”`;
}

const resultWords = { carried: 'Carried', lost: 'Lost' } as const;
const methodWords = { 'show-of-hands': '', named: ' by named vote', ballot: ' by ballot' } as const;

/**
 * The result of a motion in few words (B-02): "Carried, 6 for, 0 against, 0 abstained", "Agreed without a vote", and on a tie
 * "Lost, 3 for, 3 against, 0 abstained, on the casting vote of the person presiding".
 */
export function describeVote({ state, vote }: LiveMotion): string {
  if (state === 'withdrawn') return 'Withdrawn';
  if (!vote) return 'Not yet decided';
  if (vote.method === 'consensus') return 'Agreed without a vote';
  const numbers = `${vote.for} for, ${vote.against} against, ${vote.abstain} abstained`;
  const casting = vote.casting ? ', on the casting vote of the person presiding' : '';
  return `${resultWords[vote.result]}${methodWords[vote.method]}, ${numbers}${casting}`;
}

const listWords: Readonly<Record<Ballot, string>> = { for: 'For', against: 'Against', abstain: 'Abstained' };

/** "Motion 1: Carried by named vote, 2 for, 1 against, 0 abstained. For: A and B. Against: C." */
export function voteSentence(live: LiveMeeting, { motionId }: ActOf<'vote-taken'>): string {
  const motion = live.motions.find((one) => one.motionId === motionId);
  if (!motion?.vote) return 'A vote was taken.';
  const { named, casting } = motion.vote;
  const lists = ballots.flatMap((ballot) => {
    const people = named.filter(({ vote }) => vote === ballot);
    const names = namesOf(people.map(({ participantId }) => ({ name: nameOf(live, participantId) })));
    return people.length === 0 ? [] : [` ${listWords[ballot]}: ${names}.`];
  });
  const cast = casting
    ? ` ${nameOf(live, casting.participantId)}, presiding, gave the casting vote ${casting.vote} the motion.`
    : '';
  return `Motion ${motion.number}: ${describeVote(motion)}.${lists.join('')}${cast}`;
}

const recordedWords: Readonly<Record<Ballot, string>> = {
  for: 'vote for the motion',
  against: 'vote against the motion',
  abstain: 'abstention',
};

/** "Councillor Helen Redfern asked that their vote against the motion be recorded." (M-06) */
export const voteRecordedSentence = (
  live: LiveMeeting,
  { participantId, vote }: ActOf<'vote-recorded'>,
): string => `${nameOf(live, participantId)} asked that their ${recordedWords[vote]} be recorded.`;
