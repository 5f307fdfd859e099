import fc from 'fast-check';
import { anEvent } from '../testing/a-live-meeting';
import { mergeEvents, withWaiting } from './event-log';

const events = Array.from({ length: 12 }, (_, index) => anEvent(index + 1, '18:00', { kind: 'items-ended' }));

describe('the log of a meeting', () => {
  it('is the same whatever comes twice and in whatever order', () => {
    const deliveries = fc.array(fc.subarray(events, { minLength: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(deliveries, fc.shuffledSubarray(events, { minLength: events.length }), (parts, last) => {
        const log = [...parts, last].reduce<readonly (typeof events)[number][]>(mergeEvents, []);
        expect(log.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq));
      }),
    );
  });

  it('stays the very same list when nothing is new', () => {
    const known = mergeEvents([], events);
    expect(mergeEvents(known, [events[3]!, events[0]!])).toBe(known);
  });
});

describe('what waits on this device', () => {
  const waiting = [
    anEvent(0, '18:05', { kind: 'items-ended' }),
    anEvent(0, '18:06', { kind: 'items-ended' }),
  ];

  it('comes after everything known, in its own order, with numbers of its own', () => {
    const log = withWaiting(events, waiting, 'Dana Example', '2019-07-03T17:06:00.000Z');
    expect(log.slice(-2).map(({ id, seq }) => ({ id, seq }))).toEqual([
      { id: waiting[0]!.id, seq: 13 },
      { id: waiting[1]!.id, seq: 14 },
    ]);
  });

  it('is not there twice once the server has it', () => {
    const arrived = mergeEvents(events, [{ ...waiting[0]!, seq: 13 }]);
    const log = withWaiting(arrived, waiting, 'Dana Example', '2019-07-03T17:06:00.000Z');
    expect(log).toHaveLength(14);
    expect(log.at(-1)?.id).toBe(waiting[1]!.id);
  });
});
