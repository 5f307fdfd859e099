import type { Permission } from '@minutebook/domain';
import type { IconName } from '@minutebook/ui';

/** The places of the rail. `key` is the letter after g. */
export interface Place {
  path: string;
  label: string;
  shortLabel: string;
  icon: IconName;
  key: string;
  /** Who may not read it does not see the place; of several, one is enough. */
  needs?: Permission | readonly Permission[];
  /** On a phone these four are below the page; the others are under the person menu. */
  isBelowOnPhone?: boolean;
}

export const places: readonly Place[] = [
  { path: '/', label: 'What is due', shortLabel: 'Due', icon: 'inbox', key: 'd', isBelowOnPhone: true },
  {
    path: '/meetings',
    label: 'Meetings',
    shortLabel: 'Meetings',
    icon: 'event_note',
    key: 'm',
    isBelowOnPhone: true,
  },
  {
    path: '/work-programme',
    label: 'Work programme',
    shortLabel: 'Programme',
    icon: 'calendar_month',
    key: 'w',
    needs: 'programme.read',
  },
  {
    path: '/commitments',
    label: 'Commitments',
    shortLabel: 'Commitments',
    icon: 'checklist',
    key: 'c',
    needs: 'commitments.read',
    isBelowOnPhone: true,
  },
  {
    path: '/recommendations',
    label: 'Recommendations',
    shortLabel: 'Recommendations',
    icon: 'reply',
    key: 'r',
    needs: 'responses.read',
  },
  {
    path: '/scorecards',
    label: 'Scorecards',
    shortLabel: 'Scorecards',
    icon: 'monitoring',
    key: 's',
    needs: 'scorecards.read',
  },
  { path: '/bodies', label: 'Bodies', shortLabel: 'Bodies', icon: 'groups', key: 'b' },
  {
    path: '/minute-book',
    label: 'Minute book',
    shortLabel: 'Minute book',
    icon: 'menu_book',
    key: 'n',
    needs: 'minutes.read',
    isBelowOnPhone: true,
  },
  {
    path: '/outcomes',
    label: 'Outcomes',
    shortLabel: 'Outcomes',
    icon: 'volunteer_activism',
    key: 'o',
    needs: 'outcomes.read',
  },
  {
    path: '/interests',
    label: 'Interests',
    shortLabel: 'Interests',
    icon: 'balance',
    key: 'i',
    needs: ['interests.read', 'interests.own'],
  },
];

/** The places of somebody who may do this and that. */
export const placesFor = (can: (permission: Permission) => boolean): Place[] =>
  places.filter(({ needs = [] }) => needs.length === 0 || [needs].flat().some(can));
