import { joinWords } from '../calendar/index';
import { describeVote, type Ballot, type LiveMeeting, type LiveMotion } from '../live/index';
import { blockOf, nameOf, type DraftedBlock } from './drafting-context';

/**
 * How a motion stands in the minutes (M-06, B-02): carried, as a resolution with its vote beneath; an amendment, a lost, withdrawn
 * or procedural motion, as a line of the discussion. "That the report be noted." by show of hands: "The Panel RESOLVED that the
 * report be noted." and "Moved by Councillor Hale, seconded by Councillor Ford. Carried, 6 for, 0 against, 0 abstained."
 */
export function motionBlock(
  live: LiveMeeting,
  motion: LiveMotion,
  body: string,
  sourceEventIds: string[],
): DraftedBlock {
  const isResolution =
    motion.state === 'carried' && (motion.motionType === 'substantive' || motion.motionType === 'exclusion');
  if (!isResolution) return blockOf('discussion', otherMotion(live, motion), { sourceEventIds });
  const lines = [resolved(body, motion.text), ...voteLines(live, motion)];
  return blockOf('resolution', lines.join('\n'), { sourceEventIds });
}

/** "The Panel RESOLVED that ...", "... to ...", or "...: ..." as the motion begins. */
export function resolved(body: string, text: string): string {
  const words = text.trim();
  const opening = /^(that|to)\b/i.exec(words)?.[0];
  if (!opening) return `${body} RESOLVED: ${words}`;
  return `${body} RESOLVED ${opening.toLowerCase()}${words.slice(opening.length)}`;
}

const kindWords: Readonly<Record<LiveMotion['motionType'], string>> = {
  substantive: 'A motion',
  exclusion: 'A motion',
  amendment: 'An amendment',
  procedural: 'A procedural motion',
};

function otherMotion(live: LiveMeeting, motion: LiveMotion): string {
  const text = motion.textAsMoved.trim().replace(/\.$/, '');
  const moved = `${kindWords[motion.motionType]} was ${movedBy(live, motion)}: ${text}.`;
  if (motion.state === 'withdrawn') return `${moved}\nIt was withdrawn.`;
  if (!motion.vote) return moved;
  return [moved, `${describeVote(motion)}.`, ...memberVotes(live, motion)].join('\n');
}

function movedBy(live: LiveMeeting, { moverId, seconderId }: LiveMotion): string {
  const second = seconderId === null ? '' : ` and seconded by ${nameOf(live, seconderId)}`;
  return `moved by ${nameOf(live, moverId)}${second}`;
}

/** Beneath a resolution: nothing by consensus, as minutes have it; else who moved it, the numbers, and the votes by name. */
function voteLines(live: LiveMeeting, motion: LiveMotion): string[] {
  const { vote } = motion;
  if (!vote || (vote.method === 'consensus' && vote.recorded.length === 0)) return [];
  const moved = movedBy(live, motion);
  const head = `${moved.charAt(0).toUpperCase()}${moved.slice(1)}. ${describeVote(motion)}.`;
  return [head, ...memberVotes(live, motion)];
}

const ballotWords: readonly (readonly [Ballot, string])[] = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstain', 'Abstained'],
];

function memberVotes(live: LiveMeeting, { vote }: LiveMotion): string[] {
  if (!vote) return [];
  const named = ballotWords.flatMap(([ballot, word]) => {
    const names = vote.named
      .filter((each) => each.vote === ballot)
      .map((each) => nameOf(live, each.participantId));
    return names.length === 0 ? [] : [`${word}: ${joinWords(names)}.`];
  });
  const recorded = vote.recorded.map(
    (each) =>
      `${nameOf(live, each.participantId)} asked for the record to show that they ${didVote[each.vote]}.`,
  );
  return [...named, ...recorded];
}

const didVote: Readonly<Record<Ballot, string>> = {
  for: 'voted for the motion',
  against: 'voted against the motion',
  abstain: 'abstained',
};
