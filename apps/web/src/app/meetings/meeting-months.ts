import type { MeetingSummary } from '@minutebook/contracts';
import {
  formatShortDate,
  formatTime,
  describeMeetingState,
  type MeetingState,
  type PlainDate,
} from '@minutebook/domain';
import { clockLine, standingMark, type Mark } from '@minutebook/ui';
import { monthAndYear } from '../core/day-words';

export interface MeetingLine {
  id: string;
  day: string;
  time: string;
  title: string;
  detail: string;
  mark: Mark;
  clock: string;
  stateMark: Mark;
  state: string;
}

export interface MeetingMonth {
  heading: string;
  lines: MeetingLine[];
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

/** The shape that goes with a meeting's state. */
export const meetingStateMark = (state: MeetingState): Mark => stateMarks[state];

/** Meetings by month, in time order or, for those that are past, the latest first. */
export function meetingMonths(
  meetings: readonly MeetingSummary[],
  today: PlainDate,
  order: 'coming' | 'past',
): MeetingMonth[] {
  const direction = order === 'coming' ? 1 : -1;
  const sorted = [...meetings].sort((a, b) => direction * moment(a).localeCompare(moment(b)));
  const months = new Map<string, MeetingLine[]>();
  for (const meeting of sorted) {
    const heading = monthAndYear(meeting.heldOn);
    months.set(heading, [...(months.get(heading) ?? []), lineOf(meeting, today)]);
  }
  return [...months].map(([heading, lines]) => ({ heading, lines }));
}

const moment = (meeting: MeetingSummary): string => `${meeting.heldOn}T${meeting.startTime}`;

const lineOf = (meeting: MeetingSummary, today: PlainDate): MeetingLine => ({
  id: meeting.id,
  day: formatShortDate(meeting.heldOn).split(' ').slice(0, 2).join(' '),
  time: formatTime(meeting.startTime),
  title: meeting.body.name,
  detail: [meeting.venue, items(meeting.itemCount)].filter(Boolean).join('. '),
  mark: standingMark(meeting.clock.standing),
  clock: clockLine(meeting.clock, today),
  stateMark: meetingStateMark(meeting.state),
  state: describeMeetingState(meeting.state),
});

const items = (count: number): string =>
  count === 0 ? 'No agenda yet' : count === 1 ? '1 item on the agenda' : `${count} items on the agenda`;
