import { dueWords, lastHeard, lateWords, standingOf } from './commitment-words';
import { aCommitment } from './testing/samples';

const today = '2019-06-24';

describe('how a row stands', () => {
  it.each([
    [{ lateByWorkingDays: 1 }, 'late', '1 day late'],
    [{ lateByWorkingDays: 12, state: 'under-way' }, 'late', '12 days late'],
    [{ lateByWorkingDays: 3, state: 'done-proposed' }, 'soon', 'Done, to confirm'],
    [{ dueOn: '2019-07-03' }, 'soon', 'Nothing heard'],
    [{ dueOn: '2019-07-03', lastUpdateAt: '2019-06-14T09:00:00.000Z' }, 'open', 'Not begun'],
    [{ dueOn: '2019-09-04' }, 'open', 'Not begun'],
    [{ dueOn: null }, 'open', 'Not begun'],
    [{ dueOn: '2019-07-03', state: 'under-way' }, 'under-way', 'Under way'],
    [{ state: 'done' }, 'done', 'Done'],
    [{ state: 'dropped' }, 'withdrawn', 'Dropped'],
  ] as const)('%j is %s, %s', (change, mark, word) => {
    expect(standingOf(aCommitment(change), today)).toEqual({ mark, word });
  });

  it('counts a weekend that has passed since as late without a number', () => {
    expect(lateWords(0)).toBe('Late');
  });
});

it('says when it is due, or what was said instead of a day', () => {
  expect(dueWords(aCommitment({ dueOn: '2019-09-04' }), today)).toBe('Wed 4 Sept');
  expect(dueWords(aCommitment({ dueOn: '2018-07-03' }), today)).toBe('Tue 3 July 2018');
  expect(dueWords(aCommitment({ dueOn: null, due: { kind: 'next-meeting' } }), today)).toBe('Next meeting');
  expect(dueWords(aCommitment({ dueOn: null, due: { kind: 'weeks', weeks: 4 } }), today)).toBe('In 4 weeks');
  expect(dueWords(aCommitment({ dueOn: null, due: null }), today)).toBe('No date');
});

it('says under the text what was heard last, and that young people asked', () => {
  const heard = { lastUpdate: 'Two dates offered', lastUpdateAt: '2019-06-14T09:00:00.000Z' };
  expect(lastHeard(aCommitment(heard), today)).toBe('14 June: Two dates offered');
  expect(lastHeard(aCommitment({ isFromYoungPeople: true }), today)).toBe('Asked by young people');
  expect(lastHeard(aCommitment(), today)).toBe('');
});
