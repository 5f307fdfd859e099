import {
  sentenceOf,
  votingPresence,
  type LiveMeeting,
  type LogLine,
  type MeetingSetting,
  type Spell,
} from '@minutebook/domain';

const numbers = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inWords = (amount: number): string => numbers[amount] ?? String(amount);

const isWithin = ({ at }: LogLine, spells: readonly Spell[]): boolean =>
  spells.some(({ from, to }) => at >= from && (to === null || at < to));

/**
 * Who was there while an item was dealt with, in a few words: the voting members when it began, of how many, and who came or
 * went meanwhile. "Six of seven voting members. At 6.44pm Councillor Janet Campbell attended the meeting."
 */
export function presentWords(setting: MeetingSetting, live: LiveMeeting, itemId: string): string {
  const spells = live.items.find(({ id }) => id === itemId)?.spells ?? [];
  const [first] = spells;
  if (!first) return 'The console does not say when this item was dealt with.';
  const present =
    votingPresence(setting, live)
      .filter(({ from }) => from <= first.from)
      .at(-1)?.present ?? 0;
  const { seats } = live.quorum;
  const moves = live.log
    .filter((line) => (line.act.kind === 'arrived' || line.act.kind === 'left') && isWithin(line, spells))
    .map((line) => `${sentenceOf(setting, live, line).replace(/\.$/, '')}.`);
  const of = `${inWords(present)} of ${inWords(seats).toLowerCase()} voting members when it began.`;
  return [of, ...moves].join(' ');
}
