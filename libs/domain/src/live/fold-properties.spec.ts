import { aLog, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import fc from 'fast-check';
import { checkEvent } from './check-event';
import type { MeetingAct, MeetingEvent } from './events';
import { foldMeeting } from './fold';

const setting = aSetting();
const somebody = fc.constantFrom(...setting.members.map(({ id }) => id));
const someItem = fc.constantFrom(...setting.items.map(({ id }) => id));
const mode = fc.constantFrom('in-room' as const, 'remote' as const);

/** Anything that can happen to people and business, whether or not it makes sense where it stands. */
const anAct: fc.Arbitrary<MeetingAct> = fc.oneof(
  fc.record({ kind: fc.constant('arrived' as const), participantId: somebody, mode }),
  fc.record({
    kind: fc.constant('left' as const),
    participantId: somebody,
    reason: fc.constant('left' as const),
  }),
  fc.record({
    kind: fc.constant('attendance-marked' as const),
    participantId: somebody,
    status: fc.constantFrom('present' as const, 'apologies' as const, 'expected' as const),
    mode,
  }),
  fc.record({
    kind: fc.constant('substituted' as const),
    participantId: fc.constant('rae'),
    forId: somebody,
  }),
  fc.record({
    kind: fc.constant('items-begun' as const),
    itemIds: fc.array(someItem, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('order-varied' as const), itemIds: fc.array(someItem, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('item-deferred' as const), itemId: someItem, reason: fc.constant('') }),
  fc.record({ kind: fc.constant('meeting-opened' as const), presidingId: somebody }),
  fc.constantFrom<MeetingAct>(
    { kind: 'adjourned', reason: '', until: '' },
    { kind: 'reconvened' },
    { kind: 'meeting-closed' },
    { kind: 'items-ended' },
    { kind: 'public-excluded', motionId: null, itemIds: ['placement'], paragraphs: [] },
    { kind: 'public-readmitted' },
  ),
);

/** One event a minute, so that their times are distinct. */
const written = (acts: readonly MeetingAct[]): WrittenLog =>
  acts.reduce((log, act, index) => log.add(timeOf(index), act), aLog());
const timeOf = (index: number): string =>
  `${String(16 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;

const someActs = fc.array(anAct, { maxLength: 60 });
const aMeeting = someActs.map(
  (acts) => written([{ kind: 'meeting-opened', presidingId: 'ada' }, ...acts]).events,
);
const shuffled = aMeeting.chain((events) =>
  fc.shuffledSubarray(events, { minLength: events.length }).map((other) => ({ events, other })),
);
const fold = (events: readonly MeetingEvent[]) => foldMeeting(setting, events);

describe('any meeting', () => {
  it('stands where it stands in whatever order its events came in', () => {
    fc.assert(
      fc.property(shuffled, ({ events, other }) => {
        expect(fold(other)).toEqual(fold(events));
      }),
    );
  });

  it('has no more voting members present than seats, and counts exactly those who are here and count', () => {
    fc.assert(
      fc.property(aMeeting, (events) => {
        const { quorum, participants, phase } = fold(events);
        const counting = participants.filter((one) => one.countsToQuorum);
        expect(counting.length).toBeLessThanOrEqual(quorum.seats);
        expect(quorum.present).toBeLessThanOrEqual(quorum.seats);
        if (phase !== 'closed') expect(quorum.present).toBe(counting.filter(({ isHere }) => isHere).length);
      }),
    );
  });

  it('has nobody in it twice at a time, before the opening, or after the closing', () => {
    fc.assert(
      fc.property(aMeeting, (events) => {
        const live = fold(events);
        for (const { spells, isHere } of live.participants) {
          expect(isHere).toBe(spells.at(-1)?.to === null);
          for (const [index, { from, to }] of spells.entries()) {
            const next = spells[index + 1];
            expect(from >= live.openedAt!).toBe(true);
            if (to === null) expect(next).toBeUndefined();
            else expect(to >= from && (next === undefined || next.from >= to)).toBe(true);
            if (live.closedAt) expect(to !== null && to <= live.closedAt).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps every item once, and has on what it says is on', () => {
    fc.assert(
      fc.property(aMeeting, (events) => {
        const { items, currentItemIds } = fold(events);
        expect(items.map(({ id }) => id).sort()).toEqual(setting.items.map(({ id }) => id).sort());
        expect(
          items
            .filter(({ state }) => state === 'on')
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...currentItemIds].sort());
        for (const { state, spells } of items) expect(spells.at(-1)?.to === null).toBe(state === 'on');
      }),
    );
  });

  it('has sittings and private spells that end before the next begins', () => {
    fc.assert(
      fc.property(aMeeting, (events) => {
        const { sittings, privateSpells, phase, isPrivate } = fold(events);
        for (const spells of [sittings, privateSpells])
          spells.forEach(({ to }, index) => {
            const next = spells[index + 1];
            if (next) expect(to !== null && to <= next.from).toBe(true);
          });
        expect(sittings.at(-1)?.to === null).toBe(phase === 'in-session');
        expect(privateSpells.at(-1)?.to === null).toBe(isPrivate);
      }),
    );
  });

  it('is as if an entry that was taken away had never been', () => {
    fc.assert(
      fc.property(someActs, anAct, fc.nat(), (acts, slip, position) => {
        const at = position % (acts.length + 1);
        const withSlip = written([...acts.slice(0, at), slip, ...acts.slice(at)]).correct(at + 1, null);
        const without = withSlip.events.filter(
          ({ id, act }) => id !== `event-${at + 1}` && act.kind !== 'corrected',
        );
        expect({ ...fold(withSlip.events), lastSeq: 0 }).toEqual({ ...fold(without), lastSeq: 0 });
      }),
    );
  });
});

describe('a meeting that only took what the rules allow', () => {
  const now = aLog().at('23:00');
  const allowed = someActs.map((acts) =>
    acts.reduce((log, act, index) => {
      const time = `${String(18 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
      return checkEvent(setting, log.events, log.next(time, act), now) ? log : log.add(time, act);
    }, aMeetingInSession()),
  );

  it('shows every arrival and departure as the end of a spell', () => {
    fc.assert(
      fc.property(allowed, ({ events }) => {
        const { participants, log } = fold(events);
        const came = log.flatMap(({ act, at }) =>
          act.kind === 'arrived' ? [`${act.participantId} ${at}`] : [],
        );
        const went = log.flatMap(({ act, at }) =>
          act.kind === 'left' ? [`${act.participantId} ${at}`] : [],
        );
        const begins = participants.flatMap(({ id, spells }) => spells.map(({ from }) => `${id} ${from}`));
        const ends = participants.flatMap(({ id, spells }) => spells.map(({ to }) => `${id} ${to}`));
        expect(begins).toEqual(expect.arrayContaining(came));
        expect(ends).toEqual(expect.arrayContaining(went));
      }),
    );
  });

  it('never closed with an item untouched', () => {
    fc.assert(
      fc.property(allowed, ({ events }) => {
        const { phase, items } = fold(events);
        if (phase === 'closed') expect(items.map(({ state }) => state)).not.toContain('not-begun');
      }),
    );
  });
});
