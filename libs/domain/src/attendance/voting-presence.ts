import type { Instant } from '../calendar/index';
import { isPresentInLaw, votingRightOf, type LiveMeeting, type MeetingSetting } from '../live/index';

/**
 * How many voting members were here in law, from when on (B-01, B-13): one step for each change, from the opening to the
 * closing. The meeting of 6 March 2019: 7 from 5.09pm, 6 from 7.07pm, 5 from 7.17pm.
 */
export function votingPresence(
  setting: MeetingSetting,
  live: LiveMeeting,
): { from: Instant; present: number }[] {
  if (live.openedAt === null) return [];
  const changes = new Map<Instant, number>([[live.openedAt, 0]]);
  const change = (at: Instant, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const person of live.participants) {
    if (votingRightOf(live, person) !== 'voting') continue;
    for (const { from, to, mode } of person.spells) {
      if (!isPresentInLaw(setting, mode)) continue;
      change(from, 1);
      if (to !== null) change(to, -1);
    }
  }
  return stepsOf(changes, live.closedAt);
}

function stepsOf(changes: ReadonlyMap<Instant, number>, closedAt: Instant | null) {
  const steps: { from: Instant; present: number }[] = [];
  let present = 0;
  for (const [from, by] of [...changes].sort(([one], [other]) => (one < other ? -1 : 1))) {
    present += by;
    const isOver = closedAt !== null && from >= closedAt && steps.length > 0;
    if (!isOver && (steps.length === 0 || by !== 0)) steps.push({ from, present });
  }
  return steps;
}
