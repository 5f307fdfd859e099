import fc from 'fast-check';
import { defaultProgrammePolicy } from '../policy/index';
import { quarterlyDates } from './quarterly';
import { topicWeights } from './terms';
import { loadOf, spanWords, type PlannedTopic } from './warnings';
import { municipalYearOf, programmeSpan, programmeYear } from './year';
import { headerFrom } from './header';

const topic = (over: Partial<PlannedTopic> = {}): PlannedTopic => ({
  weight: 'substantive',
  minutes: null,
  isRemoved: false,
  ...over,
});
const standing = topic({ weight: 'standing' });

describe('how full a meeting is (P-02)', () => {
  it.each<[string, PlannedTopic[], string[]]>([
    ['14 September 2021, two items', [topic(), topic()], []],
    [
      '22 June 2021, five items',
      [topic(), topic(), topic(), topic(), topic()],
      ['5 substantive items: more than the 2 that this body takes at one meeting.'],
    ],
    ['a third that is standing', [topic(), topic(), standing], []],
    ['a third that is to be removed', [topic(), topic(), topic({ isRemoved: true })], []],
    ['three hours', [topic({ minutes: 120 }), topic({ minutes: 60 })], []],
    [
      'more than three hours',
      [topic({ minutes: 120 }), topic({ minutes: 60, weight: 'standing' }), topic({ minutes: 20 })],
      ['3 hours 20 minutes planned: more than the 3 hours that this body takes for one meeting.'],
    ],
  ])('%s', (_, topics, warnings) => {
    expect(loadOf(topics, defaultProgrammePolicy).warnings).toEqual(warnings);
  });

  it('warns exactly when a limit is passed', () => {
    const topics = fc.array(
      fc.record({
        weight: fc.constantFrom(...topicWeights),
        minutes: fc.option(fc.integer({ min: 1, max: 300 })),
        isRemoved: fc.boolean(),
      }),
    );
    const limit = (max: number) => fc.option(fc.nat(max));
    fc.assert(
      fc.property(topics, limit(5), limit(400), (planned, substantiveItems, minutes) => {
        const load = loadOf(planned, { substantiveItems, minutes });
        const isOver = (value: number, most: number | null) => Number(most !== null && value > most);
        const expected = isOver(load.substantive, substantiveItems) + isOver(load.minutes, minutes);
        expect(load.warnings).toHaveLength(expected);
      }),
    );
  });

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [61, '1 hour 1 minute'],
    [200, '3 hours 20 minutes'],
  ])('%d minutes as %s', (minutes, words) => {
    expect(spanWords(minutes)).toBe(words);
  });
});

describe('a quarterly item (P-04)', () => {
  it.each<[string, string[], string[]]>([
    [
      '2021-06-22',
      ['2021-04-20', '2021-06-22', '2021-09-14', '2021-11-02', '2022-01-18', '2022-03-01', '2022-04-05'],
      ['2021-09-14', '2022-01-18', '2022-04-05'],
    ],
    ['2021-06-22', ['2021-09-22', '2021-12-22'], ['2021-09-22', '2021-12-22']],
    ['2021-06-22', ['2021-07-01'], []],
    ['2021-06-22', [], []],
  ])('from %s at meetings on %j: %j', (first, meetings, expected) => {
    expect(quarterlyDates(first, meetings)).toEqual(expected);
  });

  it('comes at meetings that there are, each once, after the first', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 20 }), (first, meetings) => {
        const dates = quarterlyDates(first, meetings);
        expect([...dates].sort()).toEqual(dates);
        expect(new Set(dates).size).toBe(dates.length);
        for (const on of dates) {
          expect(meetings).toContain(on);
          expect(on > first).toBe(true);
        }
      }),
    );
  });
});

describe('the year of a programme', () => {
  it.each([
    ['2021-04-20', 2020],
    ['2021-05-19', 2020],
    ['2021-05-20', 2021],
    ['2022-04-05', 2021],
  ])('%s is of %d', (on, year) => {
    expect(municipalYearOf(on, '05-20')).toBe(year);
  });

  it('is written as councils do, and runs over at both ends', () => {
    expect(programmeYear(2021)).toBe('2021/22');
    expect(programmeYear(1999)).toBe('1999/00');
    expect(programmeSpan(2021)).toEqual({ from: '2021-03-01', to: '2022-07-31' });
  });
});

describe('the head of a programme (P-03)', () => {
  it('names chair, members and co-optees as seed 004 prints them', () => {
    const header = headerFrom(
      [
        { name: 'Councillor Mo Hale', role: 'chair', category: '' },
        { name: 'Councillor Ben Coyle', role: 'member', category: '' },
        { name: 'Councillor Cara Dunn', role: 'vice-chair', category: '' },
        { name: 'Josie Lunn', role: 'co-optee', category: 'Teacher representative' },
        { name: 'Parent governor', role: 'co-optee', category: 'Parent governor' },
        { name: 'Councillor Di Ashe', role: 'reserve', category: '' },
      ],
      '2021-06-22',
    );
    expect(header).toEqual({
      takenOn: '2021-06-22',
      chair: 'Mo Hale',
      members: ['Cara Dunn (Vice-Chair)', 'Ben Coyle'],
      coOptees: ['Josie Lunn (Teacher representative)', 'Parent governor'],
    });
  });
});
