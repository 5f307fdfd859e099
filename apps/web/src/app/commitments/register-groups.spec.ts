import { groupOf, listed } from './register-groups';
import { figuresOf } from './register-figures';
import { filterWords, queryOf, setFilters } from './register-filters';
import { aCommitment, aSummary } from './testing/samples';

describe('the groups of the register', () => {
  const late = aCommitment({ id: 'l', lateByWorkingDays: 2 });
  const [a, b] = [aCommitment({ id: 'a' }), aCommitment({ id: 'b' })];
  const january = aCommitment({
    id: 'j',
    meeting: { id: 'm2', heldOn: '2019-01-16', minutesState: 'signed' },
  });

  it('has late rows first under a head of their own, then each meeting with the state of its minutes', () => {
    const [rows = []] = listed([[late, a, b, january]], { group: 'meeting', isOnlyLate: false });
    expect(rows.map(({ head }) => head?.title ?? '')).toEqual([
      'Late',
      'Wednesday, 6 March 2019',
      '',
      'Wednesday, 16 January 2019',
    ]);
    expect(rows[3]?.head?.standing).toEqual({ mark: 'signed', word: 'Signed' });
  });

  it('does not begin a group anew where a page of rows ends', () => {
    const pages = listed([[a], [b, january]], { group: 'meeting', isOnlyLate: false });
    expect(pages.map((rows) => rows.map(({ index, head }) => [index, head !== null]))).toEqual([
      [[0, true]],
      [
        [1, false],
        [2, true],
      ],
    ]);
  });

  it('keeps late rows in their groups where there are no others', () => {
    expect(groupOf(late, { group: 'owner', isOnlyLate: true }).title).toBe('Head of Service');
    expect(groupOf(aCommitment({ owner: '' }), { group: 'owner', isOnlyLate: false }).title).toBe('No owner');
    expect(groupOf(a, { group: 'due', isOnlyLate: false }).title).toBe('Due Wednesday, 4 September 2019');
  });
});

describe('the figures over the list', () => {
  it('say how many, of what, and which of them is shown', () => {
    const figures = figuresOf(aSummary(), { states: 'open' }, '2019-06-24');
    expect(figures.map(({ label, amount, note, isOn }) => [label, amount, note, isOn])).toEqual([
      ['Late', 1, 'oldest by 1 working day', false],
      ['Due by 3 July', 4, 'for the next meeting', false],
      ['Open', 9, '2 not begun', true],
      ['Done since 6 March', 5, '3 to confirm', false],
      ['Asked by young people', 4, '2 answered so far', false],
    ]);
  });

  it('name no day where the bodies have different ones', () => {
    const none = { oldestLateByWorkingDays: null, nextMeetingOn: null, lastMeetingOn: null };
    const labels = figuresOf(aSummary(none), {}, '2019-06-24').map(({ label, note }) => `${label}: ${note}`);
    expect(labels.slice(0, 2)).toEqual(['Late: nothing is late', 'Due by the next meeting: of each body']);
    expect(labels[3]).toBe('Done since the last meeting: 3 to confirm');
  });
});

describe('the filters in the address', () => {
  it('name their value', () => {
    expect(filterWords('kinds', 'action,request')).toBe('Action, Request');
    expect(filterWords('states', 'open')).toBe('Open');
    expect(filterWords('due', 'late')).toBe('Late');
    expect(filterWords('owner', undefined)).toBe('');
  });

  it('become the question to the API, and a view that can be kept', () => {
    const filters = { body: 'b1', young: '1', owner: '', group: 'anything' };
    expect(queryOf(filters)).toMatchObject({ bodyId: 'b1', youngPeople: 'true', group: 'meeting' });
    expect(setFilters(filters)).toEqual({ body: 'b1', young: '1', group: 'anything' });
  });
});
