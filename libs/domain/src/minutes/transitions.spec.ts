import { minutesStates, type MinutesState } from './terms';
import {
  areMinutesDraft,
  areMinutesPublic,
  areMinutesWithClearers,
  canMinutesBecome,
  canWriteMinutes,
  describeMinutesState,
  minutesTransitions,
} from './transitions';

const legal = new Set([
  'draft to with-officers',
  'draft to with-chair',
  'with-officers to draft',
  'with-officers to with-chair',
  'with-chair to draft',
  'with-chair to cleared',
  'cleared to draft',
  'cleared to published-draft',
  'published-draft to approved',
  'approved to signed',
]);
const pairs = minutesStates.flatMap((from) => minutesStates.map((to) => [from, to] as const));

describe('states of minutes (M-05)', () => {
  it('can all be reached from a draft', () => {
    const reached = new Set<MinutesState>(['draft']);
    for (const state of reached) minutesTransitions[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...minutesStates].sort());
  });

  it.each(pairs)('from %s to %s is as the table says', (from, to) => {
    expect(canMinutesBecome(from, to)).toBe(legal.has(`${from} to ${to}`));
  });

  it.each(pairs)('lead nowhere back once published: %s to %s', (from, to) => {
    if (areMinutesPublic(from) && canMinutesBecome(from, to)) expect(areMinutesPublic(to)).toBe(true);
  });

  it('may be written in until they are cleared, and are public from publication on', () => {
    expect(minutesStates.filter(canWriteMinutes)).toEqual(['draft', 'with-officers', 'with-chair']);
    expect(minutesStates.filter(areMinutesWithClearers)).toEqual(['with-officers', 'with-chair', 'cleared']);
    expect(minutesStates.filter(areMinutesPublic)).toEqual(['published-draft', 'approved', 'signed']);
    expect(minutesStates.filter((state) => !areMinutesDraft(state))).toEqual(['approved', 'signed']);
  });

  it('have words of their own', () => {
    expect(new Set(minutesStates.map(describeMinutesState)).size).toBe(minutesStates.length);
  });
});
