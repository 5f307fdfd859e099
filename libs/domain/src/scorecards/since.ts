import type { PlainDate } from '../calendar/index';
import type { Movement } from './movement';
import { describeRag } from './scorecard-model';
import type { Month, RagColour } from './terms';

/** An indicator that has another figure than at the meeting before. */
export interface Moved {
  code: string;
  title: string;
  movement: Movement;
  /** As printed: "34%". */
  before: string;
  now: string;
  ragBefore: RagColour;
  rag: RagColour;
}

/** The month that a meeting gets: the newest with figures that was over before it. */
export const monthForMeeting = (months: readonly Month[], heldOn: PlainDate): Month | null =>
  [...months]
    .sort()
    .reverse()
    .find((month) => month < heldOn.slice(0, 7)) ?? null;

const groups: readonly [Movement, string][] = [
  ['better', 'Better'],
  ['worse', 'Worse'],
  ['up', 'Up'],
  ['down', 'Down'],
];

/** What moved, in a line for each direction: "Better: LAC 13 (34% to 78%), F 3 (96% to 98%)." and one for colours that changed. */
export function describeMoved(moved: readonly Moved[]): string[] {
  const lines = groups.flatMap(([movement, word]) => {
    const of = moved.filter((each) => each.movement === movement);
    return of.length === 0 ? [] : `${word}: ${of.map(stepOf).join(', ')}.`;
  });
  const coloured = moved.filter((each) => hasOtherColour(each));
  const colours = coloured.map(
    ({ code, ragBefore, rag }) => `${code} (${describeRag(ragBefore)} to ${describeRag(rag)})`,
  );
  return coloured.length === 0 ? lines : [...lines, `Another colour: ${colours.join(', ')}.`];
}

const stepOf = ({ code, before, now }: Moved): string => `${code} (${before} to ${now})`;

/** Grey says that there was nothing to compare, so that it is no change of colour. */
export const hasOtherColour = ({ ragBefore, rag }: Pick<Moved, 'ragBefore' | 'rag'>): boolean =>
  ragBefore !== rag && ragBefore !== 'grey' && rag !== 'grey';
