import type { Topic, TopicLine } from '@minutebook/contracts';
import { monthName, type TopicKind } from '@minutebook/domain';
import { dayAndMonth } from '../core/day-words';

export const topicKindWords: Record<TopicKind, { one: string; many: string; counts: [string, string] }> = {
  tag: { one: 'Topic of commitments', many: 'Topics of commitments', counts: ['commitment', 'commitments'] },
  theme: { one: 'Theme of outcomes', many: 'Themes of outcomes', counts: ['outcome', 'outcomes'] },
  indicator: { one: 'Indicator', many: 'Indicators', counts: ['commitment', 'commitments'] },
  recommendation: { one: 'Recommendation', many: 'Recommendations', counts: ['update', 'updates'] },
};

/** "3 commitments", "1 outcome". */
export function topicCount({ kind, count }: Pick<Topic, 'kind' | 'count'>): string {
  const [one, many] = topicKindWords[kind].counts;
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
}

/** The day of a line; of a colour the month that it is of, since a figure has no day. */
export const lineDay = ({ kind, on }: Pick<TopicLine, 'kind' | 'on'>): string => {
  if (on === null) return '';
  return kind === 'colour' ? monthName(Number(on.slice(5, 7))) : dayAndMonth(on);
};

/** Where a line is read in full. */
export function lineLink({ kind, meetingId, commitmentId, scorecardId }: TopicLine): string[] | null {
  if (kind === 'response' && commitmentId) return ['/recommendations', commitmentId];
  if (kind === 'commitment' && commitmentId) return ['/commitments', commitmentId];
  if (kind === 'minute' && meetingId) return ['/meetings', meetingId, 'minutes'];
  if (kind === 'outcome' && meetingId) return ['/meetings', meetingId, 'meeting'];
  if (kind === 'colour' && scorecardId) return ['/scorecards', scorecardId];
  return kind === 'programme' ? ['/work-programme'] : null;
}

export interface StoryYear {
  year: string;
  lines: TopicLine[];
}

/** The lines under their years, in the order given; what has no date stands under "No date yet". */
export function storyYears(lines: readonly TopicLine[]): StoryYear[] {
  const years = new Map<string, TopicLine[]>();
  for (const line of lines) {
    const year = line.on?.slice(0, 4) ?? 'No date yet';
    years.set(year, [...(years.get(year) ?? []), line]);
  }
  return [...years].map(([year, of]) => ({ year, lines: of }));
}
