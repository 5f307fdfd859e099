import fc from 'fast-check';
import { addDays } from '../calendar/index';
import { croydon2019, type Gift, isRegistrableAlone, modelCode2020, registrableGifts } from './index';

const gift = (id: string, pounds: number, receivedOn = '2019-01-10', over: Partial<Gift> = {}): Gift => ({
  id,
  donor: 'Harbour Trust',
  valuePence: Math.round(pounds * 100),
  receivedOn,
  isAccepted: true,
  ...over,
});
const croydon = (...gifts: Gift[]) => registrableGifts(croydon2019.gifts, gifts);
const model = (...gifts: Gift[]) => registrableGifts(modelCode2020.gifts, gifts);

describe('gifts and hospitality (rules 4.5)', () => {
  it('of Croydon 2019 are registered above £50, not at it', () => {
    expect(croydon(gift('a', 50))).toEqual([]);
    expect(croydon(gift('a', 50.01))).toEqual(['a']);
  });

  it('of the model code are registered from £50 on', () => {
    expect(model(gift('a', 49.99))).toEqual([]);
    expect(model(gift('a', 50))).toEqual(['a']);
  });

  it('of one donor count together over a rolling twelve months', () => {
    expect(croydon(gift('a', 30), gift('b', 20, '2019-12-10'))).toEqual(['a', 'b']);
    expect(croydon(gift('a', 30), gift('b', 20, '2020-01-10'))).toEqual(['a', 'b']);
    expect(croydon(gift('a', 30), gift('b', 20, '2020-01-11'))).toEqual([]);
  });

  it('do not start again with the calendar year or the last one', () => {
    const third = gift('c', 20, '2020-06-01');
    expect(croydon(gift('a', 30), gift('b', 30, '2019-12-10'), third)).toEqual(['a', 'b', 'c']);
    expect(croydon(gift('a', 10), gift('b', 30, '2019-12-10'), third)).toEqual(['b', 'c']);
  });

  it('of different donors do not count together', () => {
    expect(croydon(gift('a', 30), gift('b', 30, '2019-01-11', { donor: 'Quayside Ltd' }))).toEqual([]);
  });

  it('know a donor again however it is spaced or capitalised', () => {
    expect(croydon(gift('a', 30), gift('b', 20, '2019-02-01', { donor: ' harbour  TRUST' }))).toEqual([
      'a',
      'b',
    ]);
  });

  it('have no sum of several in the model code', () => {
    expect(model(gift('a', 49), gift('b', 49))).toEqual([]);
  });

  it('that were refused count for nothing', () => {
    const refused = { isAccepted: false };
    expect(croydon(gift('a', 80, '2019-01-10', refused))).toEqual([]);
    expect(croydon(gift('a', 30), gift('b', 30, '2019-01-11', refused))).toEqual([]);
  });

  it('are the same whatever their order, and one more never takes one out', () => {
    const gifts = fc.array(
      fc.record({ pounds: fc.integer({ min: 1, max: 60 }), day: fc.integer({ min: 0, max: 900 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(gifts, (drawn) => {
        const all = drawn.map(({ pounds, day }, at) => gift(String(at), pounds, addDays('2019-01-10', day)));
        const found = croydon(...all);
        expect(croydon(...[...all].reverse()).sort()).toEqual([...found].sort());
        expect(found).toEqual(expect.arrayContaining(croydon(...all.slice(1))));
        const alone = all.filter((each) => isRegistrableAlone(croydon2019.gifts, each.valuePence));
        expect(found).toEqual(expect.arrayContaining(alone.map(({ id }) => id)));
      }),
    );
  });
});
