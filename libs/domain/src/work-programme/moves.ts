import { formatDay } from '../calendar/index';
import type { AdoptedTopic, TopicMove } from './terms';

/**
 * The moves of a topic after one more. What was moved about since a meeting last decided is one move, from the agreed date to the
 * newest; back where it was agreed it is none, since nothing has slipped then. The record of changes keeps each.
 */
export function withMove(
  moves: readonly TopicMove[],
  move: TopicMove,
  to: { slotId: string | null; adopted: AdoptedTopic },
): TopicMove[] {
  const decided = moves.slice(0, to.adopted.moves);
  if (to.adopted.slotId === to.slotId) return decided;
  const [drafted] = moves.slice(to.adopted.moves);
  return [...decided, { ...move, fromOn: drafted ? drafted.fromOn : move.fromOn }];
}

const times = ['', 'once', 'twice'];

/**
 * What became of the first date, for the row of a topic: "Moved twice, from 22 June 2021". A topic that had no date at first has
 * not slipped by getting one: empty.
 */
export function slipWords(moves: readonly TopicMove[]): string {
  const first = moves.findIndex(({ fromOn }) => fromOn !== null);
  const from = moves[first]?.fromOn ?? null;
  if (from === null) return '';
  const count = moves.length - first;
  return `Moved ${times[count] ?? `${count} times`}, from ${formatDay(from)}`;
}
