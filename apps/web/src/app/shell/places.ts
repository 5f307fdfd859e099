import type { IconName } from '@minutebook/ui';

/** The places of the rail. `key` is the letter after g. */
export interface Place {
  path: string;
  label: string;
  shortLabel: string;
  icon: IconName;
  key: string;
}

export const places: readonly Place[] = [
  { path: '/', label: 'What is due', shortLabel: 'Due', icon: 'inbox', key: 'd' },
  { path: '/meetings', label: 'Meetings', shortLabel: 'Meetings', icon: 'event_note', key: 'm' },
  { path: '/bodies', label: 'Bodies', shortLabel: 'Bodies', icon: 'groups', key: 'b' },
];
