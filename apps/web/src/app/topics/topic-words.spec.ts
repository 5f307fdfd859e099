import type { TopicLine } from '@minutebook/contracts';
import { lineDay, lineLink, storyYears, topicCount } from './topic-words';

const line = (change: Partial<TopicLine>): TopicLine => ({
  ...{ kind: 'minute', on: '2019-07-03', bodyName: 'Panel', reference: '14/19', title: 'Health' },
  ...{ words: 'Dental checks.', update: '', meetingId: 'm1', commitmentId: null, scorecardId: null },
  ...change,
});

describe('the words of topics', () => {
  it('say how often, also once', () => {
    expect(topicCount({ kind: 'tag', count: 3 })).toBe('3 commitments');
    expect(topicCount({ kind: 'theme', count: 1 })).toBe('1 outcome');
    expect(topicCount({ kind: 'recommendation', count: 1200 })).toBe('1,200 updates');
  });

  it.each([
    [line({}), ['/meetings', 'm1', 'minutes']],
    [line({ kind: 'commitment', commitmentId: 'c1' }), ['/commitments', 'c1']],
    [line({ kind: 'response', commitmentId: 'c1' }), ['/recommendations', 'c1']],
    [line({ kind: 'outcome' }), ['/meetings', 'm1', 'meeting']],
    [line({ kind: 'programme', meetingId: null }), ['/work-programme']],
    [line({ kind: 'colour', meetingId: null, scorecardId: 's1' }), ['/scorecards', 's1']],
  ])('lead to where a line is read in full', (each, link) => expect(lineLink(each)).toEqual(link));

  it.each([
    [line({ kind: 'colour', on: '2019-05-31' }), 'May'],
    [line({ on: '2019-07-03' }), '3 July'],
    [line({ on: null }), ''],
  ])('date a line, a colour by its month', (each, day) => expect(lineDay(each)).toBe(day));

  it('put the lines under their years, those without a date last as they come', () => {
    const years = storyYears([line({}), line({ on: '2021-06-22' }), line({ on: null })]);
    expect(years.map(({ year, lines }) => `${year} ${lines.length}`)).toEqual([
      '2019 1',
      '2021 1',
      'No date yet 1',
    ]);
  });
});
