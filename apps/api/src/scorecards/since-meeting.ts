import type { Indicator, Scorecard } from '@minutebook/contracts';
import { Meeting } from '@minutebook/data-access';
import {
  describeFigure,
  hasOtherColour,
  monthForMeeting,
  movementOf,
  type Month,
  type PlainDate,
} from '@minutebook/domain';
import { LessThan, Not, type EntityManager } from 'typeorm';

type Since = NonNullable<Scorecard['since']>;

/** The meeting before a day, and the month of figures that it was shown. */
export async function meetingBefore(
  manager: EntityManager,
  { authorityId, bodyId }: { authorityId: string; bodyId: string },
  before: PlainDate,
  months: readonly Month[],
): Promise<Omit<Since, 'moved'> | null> {
  const meeting = await manager.findOne(Meeting, {
    where: { authorityId, bodyId, heldOn: LessThan(before), state: Not('cancelled') },
    order: { heldOn: 'DESC' },
  });
  const month = meeting && monthForMeeting(months, meeting.heldOn);
  return month ? { meetingId: meeting.id, heldOn: meeting.heldOn, month } : null;
}

/** What has another figure or another colour now; of what is withheld nothing is said. */
export function movedBetween(
  then: readonly Indicator[],
  now: readonly Indicator[],
  suppressBelow: number,
): Since['moved'] {
  return now.flatMap((indicator, index) => {
    const before = then[index];
    if (!before) return [];
    const { id: indicatorId, code, title, unit, polarity, rag } = indicator;
    const movement = movementOf(before.latest, indicator.latest, polarity);
    const colours = { ragBefore: before.rag, rag };
    const isMoved = movement !== 'same' && movement !== 'unknown';
    if (!isMoved && !hasOtherColour(colours)) return [];
    return {
      ...{ indicatorId, code, title, movement, ...colours },
      before: describeFigure(before.latest, unit, suppressBelow),
      now: describeFigure(indicator.latest, unit, suppressBelow),
    };
  });
}
