import type { ActOf } from './act-table';
import { about } from './check-people';
import { whyNoVote } from './eligible-voters';
import { onlyItem } from './fold-motions';
import type { Folding } from './folding';
import type { LiveMotion, LogLine } from './live-meeting';
import { noVoteRefusal } from './no-vote-words';
import { refusal, type LiveRefusal } from './refusal';
import { itemWords } from './words';

export function checkMotionMoved(
  folding: Folding,
  act: ActOf<'motion-moved'>,
  line: LogLine,
): LiveRefusal | null {
  if (folding.motions.has(act.motionId))
    return refusal('motion-exists', 'This motion has been moved already.');
  const itemId = line.itemId ?? onlyItem(folding.live.currentItemIds);
  return (
    checkAmended(folding, act) ??
    (act.motionType === 'exclusion' ? checkExclusionMotion(folding, act) : null) ??
    checkMovers(folding, act, itemId)
  );
}

function checkAmended({ motions }: Folding, act: ActOf<'motion-moved'>): LiveRefusal | null {
  if ((act.motionType === 'amendment') !== (act.amendsId !== null))
    return refusal(
      'amendment-of-nothing',
      'An amendment, and only an amendment, names the motion that it would change.',
    );
  if (act.amendsId === null) return null;
  const amended = motions.get(act.amendsId);
  if (!amended) return unknownMotion();
  return amended.state === 'open' ? null : decided(amended);
}

export const unknownMotion = (): LiveRefusal =>
  refusal('motion-unknown', 'This motion has not been moved at the meeting.');

const stateWords = { carried: 'carried', lost: 'lost', withdrawn: 'withdrawn' } as const;

export const decided = ({ number, state }: LiveMotion): LiveRefusal =>
  refusal(
    'motion-decided',
    `Motion ${number} has been ${state === 'open' ? 'decided' : stateWords[state]} already.`,
  );

/** Moved and seconded, and only for Part B items that say by which paragraph they are exempt (E-03, E-04). */
function checkExclusionMotion({ live }: Folding, { seconderId }: ActOf<'motion-moved'>): LiveRefusal | null {
  if (seconderId === null)
    return refusal('seconder-missing', 'The motion to exclude the press and public needs a seconder.');
  const privateItems = live.items.filter(
    ({ part, state }) => part === 'B' && (state === 'not-begun' || state === 'on'),
  );
  if (privateItems.length === 0)
    return refusal(
      'nothing-exempt',
      'No Part B item is left for which the press and public could be excluded.',
    );
  const unmarked = privateItems.find(({ exemptParagraphs }) => exemptParagraphs.length === 0);
  return unmarked ? paragraphMissing(itemWords(unmarked)) : null;
}

export const paragraphMissing = (item: string): LiveRefusal =>
  refusal(
    'paragraphs-missing',
    `No paragraph of Schedule 12A is named for ${item}, so the press and public cannot be excluded for it.`,
  );

function checkMovers(
  folding: Folding,
  { moverId, seconderId }: ActOf<'motion-moved'>,
  itemId: string | null,
): LiveRefusal | null {
  if (moverId === seconderId)
    return refusal('mover-seconds', 'Whoever moves a motion cannot second it as well.');
  return (
    checkMover(folding, moverId, itemId, 'move a motion') ??
    (seconderId === null ? null : checkMover(folding, seconderId, itemId, 'second a motion'))
  );
}

/** Whoever has no vote on the item moves and seconds nothing under it; having missed a part of it does not matter. */
const checkMover = (
  folding: Folding,
  id: string,
  itemId: string | null,
  consequence: string,
): LiveRefusal | null =>
  about(folding, id, (person) => {
    const why = whyNoVote(folding.setting, folding.live, person, itemId);
    return why === null || why === 'not-throughout'
      ? null
      : noVoteRefusal(folding.live, person, why, consequence);
  });

export function checkMotionWithdrawn(
  { motions }: Folding,
  act: ActOf<'motion-withdrawn'>,
): LiveRefusal | null {
  const motion = motions.get(act.motionId);
  if (!motion) return unknownMotion();
  return motion.state === 'open' ? null : decided(motion);
}

/** Press and public go for Part B items, on a carried motion, or without one for confidential matter (E-01 to E-03). */
export function checkPublicExcluded(
  { live, items, motions }: Folding,
  { motionId, itemIds, paragraphs }: ActOf<'public-excluded'>,
): LiveRefusal | null {
  if (live.isPrivate) return refusal('public-excluded', 'The press and public are excluded already.');
  for (const id of itemIds) {
    const item = items.get(id);
    if (!item) return refusal('item-unknown', 'This item is not on the agenda of the meeting.');
    if (item.part !== 'B')
      return refusal('not-part-b', `The press and public stay for ${itemWords(item)}, which is in Part A.`);
    if (motionId !== null && (paragraphs.length === 0 || item.exemptParagraphs.length === 0))
      return paragraphMissing(itemWords(item));
  }
  if (motionId === null) return null;
  const motion = motions.get(motionId);
  const isCarried = motion?.motionType === 'exclusion' && motion.state === 'carried';
  return isCarried
    ? null
    : refusal('exclusion-not-carried', 'The motion to exclude the press and public has not been carried.');
}

export const checkPublicReadmitted = ({ live }: Folding): LiveRefusal | null =>
  live.isPrivate ? null : refusal('public-present', 'The press and public are not excluded.');
