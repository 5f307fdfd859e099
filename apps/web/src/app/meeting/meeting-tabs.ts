import type { Meeting, Minutes, Pack } from '@minutebook/contracts';
import {
  describeMinutesState,
  type MeetingState,
  type MinutesState,
  type Permission,
} from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export interface MeetingTab {
  path: string;
  label: string;
  mark: Mark;
  /** The mark in words, for those who do not see it. */
  words: string;
}

interface TabSource {
  meeting: Meeting | undefined;
  itemCount: number;
  isBuilding: boolean;
  newestPack: Pack | undefined;
  /** Null while they are not begun, undefined while that is not known. */
  minutes?: Minutes | null;
  canRead: (permission: Permission) => boolean;
}

const stateMarks: Record<MeetingState, Mark> = {
  scheduled: 'under-way',
  'agenda-published': 'done',
  'in-session': 'under-way',
  adjourned: 'soon',
  closed: 'done',
  postponed: 'withdrawn',
  cancelled: 'withdrawn',
};

export const meetingMark = (state: MeetingState): Mark => stateMarks[state];

function agendaMark({ meeting, itemCount }: TabSource): Pick<MeetingTab, 'mark' | 'words'> {
  if (meeting?.clock.published) return { mark: 'done', words: 'published' };
  return itemCount === 0
    ? { mark: 'open', words: 'not begun' }
    : { mark: 'under-way', words: 'in preparation' };
}

function packMark({ meeting, isBuilding, newestPack }: TabSource): Pick<MeetingTab, 'mark' | 'words'> {
  if (meeting?.clock.published) return { mark: 'done', words: 'published' };
  if (isBuilding) return { mark: 'under-way', words: 'being built' };
  if (!newestPack) return { mark: 'open', words: 'not built yet' };
  if (newestPack.state === 'failed') return { mark: 'late', words: 'build failed' };
  if (newestPack.state === 'stopped') return { mark: 'withdrawn', words: 'build stopped' };
  return newestPack.isCurrent ? { mark: 'done', words: 'ready' } : { mark: 'soon', words: 'out of date' };
}

const liveMarks: Partial<Record<MeetingState, Pick<MeetingTab, 'mark' | 'words'>>> = {
  'in-session': { mark: 'under-way', words: 'in session' },
  adjourned: { mark: 'soon', words: 'adjourned' },
  closed: { mark: 'done', words: 'ended' },
};
const liveMark = ({ meeting }: TabSource): Pick<MeetingTab, 'mark' | 'words'> =>
  (meeting && liveMarks[meeting.state]) ?? { mark: 'open', words: 'not begun' };

/** Minutes are made from the moment that a meeting has begun. */
export const hasBegun = (meeting: Meeting | undefined): boolean =>
  meeting?.state === 'in-session' || meeting?.state === 'adjourned' || meeting?.state === 'closed';

const minutesMarks: Record<MinutesState, Mark> = {
  draft: 'under-way',
  'with-officers': 'under-way',
  'with-chair': 'under-way',
  cleared: 'under-way',
  'published-draft': 'draft',
  approved: 'done',
  signed: 'signed',
};
export const minutesMark = (state: MinutesState): Mark => minutesMarks[state];

function minutesTabMark({ minutes }: TabSource): Pick<MeetingTab, 'mark' | 'words'> {
  if (!minutes) return { mark: 'open', words: 'not begun' };
  return { mark: minutesMark(minutes.state), words: describeMinutesState(minutes.state).toLowerCase() };
}

/** The tabs that exist for this person, from left to right as the meeting goes. */
export function meetingTabs(source: TabSource): MeetingTab[] {
  const { meeting, canRead } = source;
  const isOff = meeting?.state === 'cancelled' || meeting?.state === 'postponed';
  const tabs: (MeetingTab & { needs: Permission })[] = [
    { path: 'agenda', label: 'Agenda', needs: 'agenda.read', ...agendaMark(source) },
    { path: 'pack', label: 'Pack', needs: 'packs.read', ...packMark(source) },
    { path: 'meeting', label: 'Meeting', needs: 'live.read', ...liveMark(source) },
    { path: 'minutes', label: 'Minutes', needs: 'minutes.read', ...minutesTabMark(source) },
    {
      path: 'details',
      label: 'Details',
      needs: 'meetings.read',
      ...(isOff ? { mark: 'withdrawn' as const, words: 'off' } : { mark: 'done' as const, words: 'set' }),
    },
    { path: 'record', label: 'Record', needs: 'record.read', mark: 'under-way', words: 'being kept' },
  ];
  return tabs
    .filter(({ path, needs }) => canRead(needs) && (path !== 'minutes' || hasBegun(meeting)))
    .map(({ needs: _, ...tab }) => tab);
}
