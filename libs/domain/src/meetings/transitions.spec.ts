import { meetingStates } from './states';
import type { MeetingState } from './states';
import { canDelete, canTransition, describeMeetingState, meetingTransitions } from './transitions';

const legal = new Set([
  'scheduled to agenda-published',
  'scheduled to postponed',
  'scheduled to cancelled',
  'agenda-published to in-session',
  'agenda-published to postponed',
  'agenda-published to cancelled',
  'in-session to adjourned',
  'in-session to closed',
  'adjourned to in-session',
  'adjourned to closed',
  'postponed to scheduled',
  'postponed to cancelled',
]);
const pairs = meetingStates.flatMap((from) => meetingStates.map((to) => [from, to] as const));

describe('states of a meeting', () => {
  it('can all be reached from a meeting that is scheduled', () => {
    const reached = new Set<MeetingState>(['scheduled']);
    for (const state of reached) meetingTransitions[state].forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...meetingStates].sort());
  });

  it.each(pairs.filter(([from, to]) => legal.has(`${from} to ${to}`)))(
    'allows %s to become %s',
    (from, to) => {
      expect(canTransition(from, to)).toBe(true);
    },
  );

  it.each(pairs.filter(([from, to]) => !legal.has(`${from} to ${to}`)))(
    'refuses that %s becomes %s',
    (from, to) => {
      expect(canTransition(from, to)).toBe(false);
    },
  );

  it('never begin without a published agenda (N-04)', () => {
    const before = meetingStates.filter((state) => canTransition(state, 'in-session'));
    expect(before).toEqual(['agenda-published', 'adjourned']);
  });

  it('have words of their own, each a different one', () => {
    const words = meetingStates.map(describeMeetingState);
    expect(new Set(words).size).toBe(meetingStates.length);
    expect(describeMeetingState('scheduled')).toBe('Agenda in preparation');
  });
});

describe('deleting a meeting', () => {
  it('is possible while it is scheduled and unpublished', () => {
    expect(canDelete('scheduled', false)).toBe(true);
  });

  it.each(meetingStates)('is refused once published: %s is cancelled instead', (state) => {
    expect(canDelete(state, true)).toBe(false);
  });

  it.each(meetingStates.filter((state) => state !== 'scheduled'))('is refused when it is %s', (state) => {
    expect(canDelete(state, false)).toBe(false);
  });
});
