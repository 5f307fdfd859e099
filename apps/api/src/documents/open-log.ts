import { foldMeeting, type LiveMeeting } from '@minutebook/domain';
import type { LiveReading } from '../live/index';

/**
 * The meeting as the public could follow it: without what is kept with Part B, and without open events that such an event puts
 * right, since what they said turned out to be exempt (E-10). Documents take their words from here.
 */
export function openLog({ setting, events }: LiveReading): LiveMeeting {
  const corrected = new Set(
    events.flatMap(({ act, isExempt }) => (isExempt && act.kind === 'corrected' ? [act.eventId] : [])),
  );
  return foldMeeting(
    setting,
    events.filter(({ id, isExempt }) => !isExempt && !corrected.has(id)),
  );
}

/** The same as it stood before the meeting began: who had sent apologies, what had been disclosed. */
export function logBeforeOpening({ setting, events }: LiveReading): LiveMeeting {
  const opening = events.findIndex(({ act }) => act.kind === 'meeting-opened');
  const before = opening < 0 ? events : events.slice(0, opening);
  return foldMeeting(
    setting,
    before.filter(({ isExempt }) => !isExempt),
  );
}
