import { aCalendar } from '@minutebook/testing';
import { itemGate } from './item-gate';
import type { ItemGateInput } from './item-gate';

/** The meeting of 3 July 2019, whose last day for publishing was 25 June. */
const onTime = (more: Partial<ItemGateInput> = {}): ItemGateInput => ({
  meetingOn: '2019-07-03',
  agendaOpenedOn: '2019-06-25',
  itemOpenedOn: '2019-06-25',
  requiredClearDays: 5,
  calendar: aCalendar(),
  ...more,
});
const addedLate = (more: Partial<ItemGateInput> = {}) => onTime({ itemOpenedOn: '2019-06-26', ...more });

describe('the gate that an item has to pass (N-04, N-05)', () => {
  it('G1: allows an item on an agenda published on the last day', () => {
    expect(itemGate(onTime())).toEqual({
      isAllowed: true,
      basis: 'clear-days',
      isSupplement: false,
      minutesMustState: null,
      flags: [],
    });
  });

  it('G2: refuses an item added a working day later without a ruling of the Chair', () => {
    expect(itemGate(addedLate())).toMatchObject({ isAllowed: false, code: 'not-open-in-time' });
  });

  it('G3: allows it when the Chair holds it urgent, and the minutes must state why', () => {
    const gate = itemGate(addedLate({ urgency: { reason: ' The inspection report came on 26 June. ' } }));
    expect(gate).toMatchObject({
      isAllowed: true,
      basis: 'urgency',
      isSupplement: true,
      minutesMustState: 'The inspection report came on 26 June.',
    });
  });

  it.each(['', '   ', '\n\t'])('G4: refuses a ruling without a reason (%j)', (reason) => {
    expect(itemGate(addedLate({ urgency: { reason } }))).toMatchObject({
      isAllowed: false,
      code: 'urgency-reason-missing',
    });
  });

  describe('G6: a timely item whose report came a day before the meeting', () => {
    const members = { on: '2019-07-02', at: '10:00' };

    it('is allowed, and the report flagged as late', () => {
      const gate = itemGate(onTime({ report: { toMembers: members, toPublic: members } }));
      expect(gate).toMatchObject({ isAllowed: true, basis: 'clear-days', flags: ['report-late'] });
    });

    it.each([
      ['an hour later', { on: '2019-07-02', at: '11:00' }],
      ['a day later', { on: '2019-07-03', at: '09:00' }],
      ['not at all', null],
    ])('is flagged too when the public had the report %s than the members', (_, toPublic) => {
      const gate = itemGate(onTime({ report: { toMembers: members, toPublic } }));
      expect(gate).toMatchObject({ isAllowed: true, flags: ['report-late', 'public-after-members'] });
    });

    it('has no flag when the public had the report first', () => {
      const toPublic = { on: '2019-06-25', at: '16:00' };
      expect(itemGate(onTime({ report: { toMembers: members, toPublic } }))).toMatchObject({ flags: [] });
    });
  });

  it('G7: allows an item of a revised agenda five clear days before, as a supplement', () => {
    const gate = itemGate(onTime({ agendaOpenedOn: '2019-06-20' }));
    expect(gate).toMatchObject({ isAllowed: true, basis: 'clear-days', isSupplement: true });
  });

  it('allows an item that was open since a meeting was convened at short notice', () => {
    const short = { convenedOn: '2019-06-28', agendaOpenedOn: '2019-06-28' };
    expect(itemGate(onTime({ ...short, itemOpenedOn: '2019-06-28' }))).toMatchObject({
      basis: 'short-notice',
    });
    expect(itemGate(onTime({ ...short, itemOpenedOn: '2019-07-01' }))).toMatchObject({ isAllowed: false });
  });

  it('refuses an item that is on no agenda yet', () => {
    expect(itemGate(onTime({ itemOpenedOn: null }))).toMatchObject({
      isAllowed: false,
      code: 'not-open-in-time',
    });
  });

  it('raises an urgent item that was on no agenda at all', () => {
    const gate = itemGate(onTime({ itemOpenedOn: null, urgency: { reason: 'Court date moved.' } }));
    expect(gate).toMatchObject({ isAllowed: true, basis: 'urgency', minutesMustState: 'Court date moved.' });
  });
});
