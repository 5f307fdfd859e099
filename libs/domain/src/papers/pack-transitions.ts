import type { PackState } from './pack-states';

/**
 * What a pack may become next. A build whose worker died is claimed by another, hence building to building. A pack that is
 * ready, failed or stopped never changes again: a new build is a new version.
 */
export const packTransitions: Readonly<Record<PackState, readonly PackState[]>> = {
  queued: ['building', 'failed', 'stopped'],
  building: ['building', 'ready', 'failed', 'stopped'],
  ready: [],
  failed: [],
  stopped: [],
};

/** `canPackBecome('queued', 'building')` is true; `canPackBecome('stopped', 'ready')` is false. */
export const canPackBecome = (from: PackState, to: PackState): boolean => packTransitions[from].includes(to);

/** Whether a build is under way, so that a second one for the same meeting is refused: queued and building are. */
export const isPackRunning = (state: PackState): boolean => packTransitions[state].length > 0;
