import type { Ballot, LiveMotion, LiveParticipant, LogLine, VoteResult } from '@minutebook/domain';
import { joinWords } from '@minutebook/domain';
import { shortName } from '../entry/find-people';

export interface Count {
  for: number;
  against: number;
  abstain: number;
}

export type NamedVotes = Readonly<Record<string, Ballot | undefined>>;

/** Where a count stands: the result that it gives, or why it gives none yet. */
export interface CountStanding {
  /** The one result that agrees with the count. */
  result: VoteResult | null;
  /** Equal votes: the person presiding may have a second or casting vote (B-02). */
  isTied: boolean;
  /** Why no result can be pressed. */
  problem: string;
  /** Worth knowing, and no hindrance: who has not voted. */
  note: string;
}

const people = (amount: number): string => (amount === 1 ? '1 member' : `${amount} members`);

/**
 * What a count comes to: 6 to 0 is carried, 2 to 4 lost, 3 to 3 tied until the casting vote is given. More votes than members
 * who can vote is refused with both numbers.
 */
export function standingOf(
  count: Count,
  eligible: readonly Pick<LiveParticipant, 'id' | 'name'>[],
  casting: 'for' | 'against' | null,
): CountStanding {
  const cast = count.for + count.against + count.abstain;
  const none = { result: null, isTied: false, note: '' };
  if (eligible.length === 0) return { ...none, problem: 'Nobody here can vote on this.' };
  if (cast === 0) return { ...none, problem: 'Enter the votes.' };
  if (cast > eligible.length) {
    return { ...none, problem: `${cast} votes are entered, but only ${people(eligible.length)} can vote.` };
  }
  const rest = eligible.length - cast;
  const note = rest === 0 ? '' : `${people(rest)} of ${eligible.length} did not vote.`;
  const isTied = count.for === count.against;
  const ahead = isTied && casting ? casting : count.for > count.against ? 'for' : 'against';
  return { result: ahead === 'for' ? 'carried' : 'lost', isTied, problem: '', note };
}

/** The numbers that named votes add up to. */
export function countNamed(votes: NamedVotes): Count {
  const cast = Object.values(votes);
  const of = (ballot: Ballot) => cast.filter((vote) => vote === ballot).length;
  return { for: of('for'), against: of('against'), abstain: of('abstain') };
}

/** "Cllr Helen Redfern and Cllr Shafi Khan have not voted." */
export function missingVotes(
  votes: NamedVotes,
  eligible: readonly Pick<LiveParticipant, 'id' | 'name'>[],
): string {
  const missing = eligible.filter(({ id }) => !votes[id]).map(({ name }) => shortName(name));
  if (missing.length === 0) return '';
  return `${joinWords(missing)} ${missing.length === 1 ? 'has' : 'have'} not voted.`;
}

/** "Carried 6 to 0", "Lost 2 to 4": what stands on the button. */
export const resultWords = (result: VoteResult, count: Count): string =>
  `${result === 'carried' ? 'Carried' : 'Lost'} ${count.for} to ${count.against}`;

/** The motion to be voted on next: an amendment goes before what it amends, the newest first. */
export function motionInHand(motions: readonly LiveMotion[], itemIds: readonly string[]): LiveMotion | null {
  const here = motions.filter(({ itemId, state }) => state === 'open' && itemIds.includes(itemId ?? ''));
  return here.filter(({ motionType }) => motionType === 'amendment').at(-1) ?? here.at(-1) ?? null;
}

/**
 * Of these motions the one decided last, by the log, since a minute may see several votes: an amendment is moved later than what it
 * amends, and decided before it.
 */
export function decidedLast(motions: readonly LiveMotion[], log: readonly LogLine[]): LiveMotion | null {
  const ids = log.flatMap(({ act }) => (act.kind === 'vote-taken' ? act.motionId : []));
  return motions.reduce<LiveMotion | null>(
    (last, motion) =>
      last && ids.lastIndexOf(last.motionId) > ids.lastIndexOf(motion.motionId) ? last : motion,
    null,
  );
}
