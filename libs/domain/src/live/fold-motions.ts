import type { ActOf } from './act-table';
import type { Folding } from './folding';
import type { LiveMotion, LogLine } from './live-meeting';

export function moveMotion({ live, motions }: Folding, act: ActOf<'motion-moved'>, line: LogLine): void {
  if (motions.has(act.motionId)) return;
  const { motionId, motionType, amendsId, text, moverId, seconderId } = act;
  const motion: LiveMotion = {
    motionId,
    number: live.motions.length + 1,
    motionType,
    amendsId,
    itemId: line.itemId ?? onlyItem(live.currentItemIds),
    text,
    textAsMoved: text,
    moverId,
    seconderId,
    movedAt: line.at,
    state: 'open',
    vote: null,
  };
  motions.set(motionId, motion);
  live.motions.push(motion);
}

/** A motion whose event names no item belongs to the one that is on. */
export const onlyItem = (itemIds: readonly string[]): string | null =>
  itemIds.length === 1 ? (itemIds[0] ?? null) : null;

export function withdrawMotion({ motions }: Folding, act: ActOf<'motion-withdrawn'>): void {
  const motion = motions.get(act.motionId);
  if (motion?.state === 'open') motion.state = 'withdrawn';
}

export function takeVote({ motions }: Folding, act: ActOf<'vote-taken'>, { at }: LogLine): void {
  const motion = motions.get(act.motionId);
  if (motion?.state !== 'open') return;
  const { method, against, abstain, named, casting, result } = act;
  motion.vote = { method, for: act.for, against, abstain, named, casting, recorded: [], result, takenAt: at };
  motion.state = result;
  const amended = motions.get(motion.amendsId ?? '');
  // A carried amendment becomes the motion.
  if (result === 'carried' && amended?.state === 'open') amended.text = motion.text;
}

/** A member's own vote, on demand (M-06). */
export function recordVote({ motions }: Folding, act: ActOf<'vote-recorded'>): void {
  const vote = motions.get(act.motionId)?.vote;
  if (!vote) return;
  const others = vote.recorded.filter(({ participantId }) => participantId !== act.participantId);
  vote.recorded = [...others, { participantId: act.participantId, vote: act.vote }];
}
