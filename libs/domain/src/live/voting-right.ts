import type { VotingRight } from '../bodies/index';
import type { LiveMeeting, LiveParticipant, MeetingSetting } from './live-meeting';

/**
 * The vote that somebody has at this meeting (B-04, B-05, B-07): their own, or for a reserve that of the member whose place
 * they take; the member replaced has none then, nor has anybody without a seat.
 * Councillor Bonello, reserve, stands in for Councillor Kolade: Bonello `voting`, Kolade `non-voting`.
 */
export function votingRightOf(
  { participants }: Pick<LiveMeeting, 'participants'>,
  person: LiveParticipant,
): VotingRight {
  if (person.kind !== 'member' || person.substitutedById !== null) return 'non-voting';
  if (person.role !== 'reserve') return person.votingRight;
  if (person.substituteForId === null) return 'non-voting';
  return participants.find(({ id }) => id === person.substituteForId)?.votingRight ?? 'non-voting';
}

/** Whether attending in this way is attending in law (6.1, B-13): in the room always, remotely where the law allows. */
export const isPresentInLaw = (
  { remoteCounts }: Pick<MeetingSetting, 'remoteCounts'>,
  mode: LiveParticipant['mode'],
): boolean => mode === 'in-room' || remoteCounts;
