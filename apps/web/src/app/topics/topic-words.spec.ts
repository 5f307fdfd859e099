import type { TopicLine } from '@minutebook/contracts';
import { lineLink, storyYears, topicCount } from './topic-words';

const line = (change: Partial<TopicLine>): TopicLine => ({
  ...{ kind: 'minute', on: '2019-07-03', bodyName: 'Panel', reference: '14/19', title: 'Health' },
  ...{ words: 'Dental checks.', update: '', meetingId: 'm1', commitmentId: null },
  ...change,
});

describe('the words of topics', () => {
  it('say how often, also once and never', () => {
    expect(topicCount({ kind: 'tag', count: 3 })).toBe('3 commitments');
    expect(topicCount({ kind: 'theme', count: 1 })).toBe('1 outcome');
    expect(topicCount({ kind: 'recommendation', count: 0 })).toBe('no updates');
  });

  it.each([
    [line({}), ['/meetings', 'm1', 'minutes']],
    [line({ kind: 'commitment', commitmentId: 'c1' }), ['/commitments', 'c1']],
    [line({ kind: 'response', commitmentId: 'c1' }), ['/recommendations', 'c1']],
    [line({ kind: 'outcome' }), ['/meetings', 'm1', 'meeting']],
    [line({ kind: 'programme', meetingId: null }), ['/work-programme']],
  ])('lead to where a line is read in full', (each, link) => expect(lineLink(each)).toEqual(link));

  it('put the lines under their years, those without a date last as they come', () => {
    const years = storyYears([line({}), line({ on: '2021-06-22' }), line({ on: null })]);
    expect(years.map(({ year, lines }) => `${year} ${lines.length}`)).toEqual([
      '2019 1',
      '2021 1',
      'No date yet 1',
    ]);
  });
});
