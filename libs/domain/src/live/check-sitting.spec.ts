import { aLog, aMeetingInSession, aSetting, aSettingItem, type WrittenLog } from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, time: string, act: MeetingAct, itemId: string | null = null) =>
  checkEvent(setting, log.events, log.next(time, act, itemId), now);

const begun = (...itemIds: string[]): MeetingAct => ({ kind: 'items-begun', itemIds });
const adjourned: MeetingAct = { kind: 'adjourned', reason: '', until: '' };
const reconvened: MeetingAct = { kind: 'reconvened' };
const closed: MeetingAct = { kind: 'meeting-closed' };
const opened: MeetingAct = { kind: 'meeting-opened', presidingId: 'ada' };
const note: MeetingAct = {
  kind: 'noted',
  note: 'discussion',
  text: 'The Panel discussed.',
  owner: '',
  due: null,
};
const deferred = (itemId: string): MeetingAct => ({ kind: 'item-deferred', itemId, reason: '' });
const withdrawn = (itemId: string): MeetingAct => ({ kind: 'item-withdrawn', itemId, reason: '' });
const outcomesOpened: MeetingAct = { kind: 'outcomes-opened' };

const session = aMeetingInSession;
const allTaken = () => session().add('19:00', begun('schools', 'outcomes', 'exclusion', 'placement'));
const over = () => allTaken().add('20:00', closed);

describe('the stages of a meeting', () => {
  it.each<[string, WrittenLog, string, MeetingAct, string, string]>([
    ['a note before it has begun', aLog(), '16:00', note, 'before-opening', 'The meeting has not begun.'],
    [
      'a note set before the opening',
      session(),
      '17:00',
      note,
      'before-opening',
      'The meeting began at 5.09pm, so nothing can have happened in it at 5.00pm.',
    ],
    [
      'a note after it has ended',
      over(),
      '20:15',
      note,
      'after-closing',
      'The meeting ended at 8.00pm, so nothing can have happened in it at 8.15pm.',
    ],
    [
      'an item while it is adjourned',
      session().add('18:00', adjourned),
      '18:05',
      begun('schools'),
      'meeting-adjourned',
      'The meeting has been adjourned since 6.00pm. Reconvene it first.',
    ],
    [
      'a second adjournment',
      session().add('18:00', adjourned),
      '18:05',
      adjourned,
      'meeting-adjourned',
      'The meeting is adjourned already.',
    ],
    [
      'reconvening a meeting that sits',
      session(),
      '18:05',
      reconvened,
      'not-adjourned',
      'The meeting is not adjourned.',
    ],
    ['a second opening', session(), '18:05', opened, 'already-begun', 'The meeting has begun already.'],
  ])('refuse %s', (_case, log, time, act, code, detail) => {
    expect(check(log, time, act)).toEqual({ code, detail });
  });

  it.each<[string, WrittenLog, string, MeetingAct]>([
    ['a note in the minute of the closing', over(), '20:00', note],
    ['a note of earlier, after the closing', over(), '18:00', note],
    ['the closing of an adjourned meeting', allTaken().add('19:30', adjourned), '19:40', closed],
    ['reconvening', session().add('18:00', adjourned), '18:20', reconvened],
    ['a note while it is adjourned', session().add('18:00', adjourned), '18:05', note],
    [
      'outcomes closed after the meeting',
      allTaken().add('19:30', outcomesOpened).add('20:00', closed),
      '20:30',
      { kind: 'outcomes-closed' },
    ],
  ])('allow %s', (_case, log, time, act) => {
    expect(check(log, time, act)).toBeNull();
  });
});

describe('the clock', () => {
  const at = (time: string, nowAt: string) =>
    checkEvent(setting, session().events, session().next(time, note), session().at(nowAt));

  it('tolerates a few minutes of the future, and no more', () => {
    expect(at('18:05', '18:00')).toBeNull();
    expect(at('18:06', '18:00')).toEqual({
      code: 'in-future',
      detail: 'It is 6.00pm, so 6.06pm is still to come.',
    });
  });

  it('names the day of what is still to come on another', () => {
    const tomorrow = { ...session().next('18:00', note), at: aLog('2019-03-07').at('18:00') };
    expect(checkEvent(setting, session().events, tomorrow, session().at('18:00'))?.detail).toBe(
      'It is 6.00pm, so Thursday, 7 March 2019 at 6.00pm is still to come.',
    );
  });

  it('also looks at what a correction brings in', () => {
    const log = session();
    const act = log.correction(6, { time: '18:30', act: begun('report') });
    expect(checkEvent(setting, log.events, log.next('18:00', act), log.at('18:00'))?.code).toBe('in-future');
  });

  it('runs on through the hour that comes twice', () => {
    const log = aLog('2019-10-27').add('00:30', opened);
    // 1.10am for the second time, while 1.45am of the first hour has passed.
    log.add('01:45', note);
    const arrival = {
      ...log.next('01:10', { kind: 'arrived', participantId: 'ben', mode: 'in-room' }),
      at: '2019-10-27T01:10:00.000Z',
    };
    expect(checkEvent(setting, log.events, arrival, '2019-10-27T01:12:00.000Z')).toBeNull();
  });
});

describe('the order of business', () => {
  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'an item that is not there',
      session(),
      begun('nothing'),
      'item-unknown',
      'This item is not on the agenda of the meeting.',
    ],
    [
      'an item that was withdrawn',
      session().add('17:30', withdrawn('schools')),
      begun('schools'),
      'item-withdrawn',
      'Item 2 has been withdrawn.',
    ],
    ['the item that is on', session(), begun('report'), 'item-on', 'This item is on already.'],
    [
      'the end of nothing',
      session().add('17:30', { kind: 'items-ended' }),
      { kind: 'items-ended' },
      'nothing-on',
      'No item is on.',
    ],
    [
      'deferring twice',
      session().add('17:30', deferred('schools')),
      deferred('schools'),
      'item-deferred',
      'Item 2 has been deferred already.',
    ],
    [
      'deferring what was withdrawn',
      session().add('17:30', withdrawn('schools')),
      deferred('schools'),
      'item-withdrawn',
      'Item 2 has been withdrawn.',
    ],
    [
      'withdrawing what is done',
      session().add('17:30', begun('schools')),
      withdrawn('report'),
      'item-done',
      'Item 1 has been dealt with, so it cannot be withdrawn.',
    ],
    [
      'an order with an item that is not there',
      session(),
      { kind: 'order-varied', itemIds: ['schools', 'nothing'] },
      'item-unknown',
      'This item is not on the agenda of the meeting.',
    ],
  ])('refuses %s', (_case, log, act, code, detail) => {
    expect(check(log, '18:00', act)).toEqual({ code, detail });
  });

  it('refuses an event of an item that is not there', () => {
    expect(check(session(), '18:00', note, 'nothing')?.code).toBe('item-unknown');
  });

  it.each<[string, WrittenLog, MeetingAct]>([
    ['returning to an item', session().add('17:30', begun('schools')), begun('report')],
    ['taking up a deferred item after all', session().add('17:30', deferred('schools')), begun('schools')],
    ['deferring an item that was begun', session(), deferred('report')],
    ['taking the one that is on together with another', session(), begun('report', 'schools')],
  ])('allows %s', (_case, log, act) => {
    expect(check(log, '18:00', act)).toBeNull();
  });
});

describe('closing', () => {
  it('names the items that nobody has touched', () => {
    const log = session().add('18:00', begun('schools')).add('18:30', deferred('outcomes'));
    expect(check(log, '20:00', closed)).toEqual({
      code: 'items-untouched',
      detail:
        'Item 4 (Exclusion) and item 5 (Placement) have not been taken. Begin, defer or withdraw each before closing the meeting.',
    });
  });

  it('names a single one', () => {
    const log = session().add('18:00', begun('schools', 'outcomes', 'exclusion'));
    expect(check(log, '20:00', closed)?.detail).toBe(
      'Item 5 (Placement) has not been taken. Begin, defer or withdraw it before closing the meeting.',
    );
  });

  it('does not ask for an item that was withdrawn before publication', () => {
    const items = [aSettingItem('report', 1), aSettingItem('gone', 2, { number: null, isWithdrawn: true })];
    const log = session();
    expect(checkEvent(aSetting({ items }), log.events, log.next('20:00', closed), now)).toBeNull();
  });

  it('is allowed with every item done, deferred or withdrawn', () => {
    expect(check(allTaken(), '20:00', closed)).toBeNull();
  });
});

describe('the outcomes item', () => {
  it.each<[string, WrittenLog, MeetingAct, string]>([
    ['under another item', session(), outcomesOpened, 'not-outcomes-item'],
    [
      'twice',
      session().add('17:30', begun('outcomes')).add('17:31', outcomesOpened),
      outcomesOpened,
      'outcomes-open',
    ],
    ['before they are open: closing', session(), { kind: 'outcomes-closed' }, 'outcomes-not-open'],
  ])('is not opened %s', (_case, log, act, code) => {
    expect(check(log, '18:00', act)?.code).toBe(code);
  });

  it('is opened when it is on, or by its name', () => {
    expect(check(session().add('17:30', begun('outcomes')), '18:00', outcomesOpened)).toBeNull();
    expect(check(session(), '18:00', outcomesOpened, 'outcomes')).toBeNull();
  });
});
