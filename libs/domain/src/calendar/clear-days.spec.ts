import { aCalendar } from '@minutebook/testing';
import fc from 'fast-check';
import { clearDays, countedDays, latestPublication, publicationDay, workingDaysUntil } from './clear-days';
import { addDays, daysBetween } from './plain-date';
import { isWorkingDay, nextWorkingDay } from './working-days';

const calendar = aCalendar();

interface Vector {
  id: string;
  meeting: string;
  publishBy: string;
  counted: string[];
}

/** "26,27,28 Jun 2019" spelled out, so that a row reads like the rule book's. */
const days = (year: number, month: number, ...list: number[]) =>
  list.map((day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const vectors: Vector[] = [
  {
    id: 'S1',
    meeting: '2019-07-03',
    publishBy: '2019-06-25',
    counted: [...days(2019, 6, 26, 27, 28), ...days(2019, 7, 1, 2)],
  },
  { id: 'S2', meeting: '2021-09-14', publishBy: '2021-09-06', counted: days(2021, 9, 7, 8, 9, 10, 13) },
  { id: 'S3', meeting: '2019-01-16', publishBy: '2019-01-08', counted: days(2019, 1, 9, 10, 11, 14, 15) },
  {
    id: 'S4',
    meeting: '2019-03-06',
    publishBy: '2019-02-26',
    counted: [...days(2019, 2, 27, 28), ...days(2019, 3, 1, 4, 5)],
  },
  { id: 'S5', meeting: '2021-04-20', publishBy: '2021-04-12', counted: days(2021, 4, 13, 14, 15, 16, 19) },
  { id: 'S6', meeting: '2021-06-22', publishBy: '2021-06-14', counted: days(2021, 6, 15, 16, 17, 18, 21) },
  {
    id: 'T1 Easter',
    meeting: '2019-04-23',
    publishBy: '2019-04-11',
    counted: days(2019, 4, 12, 15, 16, 17, 18),
  },
  {
    id: 'T3 early May',
    meeting: '2019-05-07',
    publishBy: '2019-04-26',
    counted: [...days(2019, 4, 29, 30), ...days(2019, 5, 1, 2, 3)],
  },
  {
    id: 'T4 VE Day moved',
    meeting: '2020-05-05',
    publishBy: '2020-04-27',
    counted: [...days(2020, 4, 28, 29, 30), ...days(2020, 5, 1, 4)],
  },
  {
    id: 'T6 Jubilee',
    meeting: '2022-06-07',
    publishBy: '2022-05-26',
    counted: [...days(2022, 5, 27, 30, 31), ...days(2022, 6, 1, 6)],
  },
  {
    id: 'T8 state funeral',
    meeting: '2022-09-21',
    publishBy: '2022-09-12',
    counted: days(2022, 9, 13, 14, 15, 16, 20),
  },
  {
    id: 'T12 Coronation',
    meeting: '2023-05-09',
    publishBy: '2023-04-27',
    counted: [...days(2023, 4, 28), ...days(2023, 5, 2, 3, 4, 5)],
  },
  {
    id: 'T14 plain Monday',
    meeting: '2019-07-08',
    publishBy: '2019-06-28',
    counted: days(2019, 7, 1, 2, 3, 4, 5),
  },
  {
    id: 'T15 New Year',
    meeting: '2027-01-05',
    publishBy: '2026-12-23',
    counted: [...days(2026, 12, 24, 29, 30, 31), ...days(2027, 1, 4)],
  },
];

describe('the last day for publishing (N-12)', () => {
  it.each(vectors)('$id: the meeting of $meeting is to be published by $publishBy', (vector) => {
    expect(latestPublication(vector.meeting, calendar, 5)).toBe(vector.publishBy);
    expect(countedDays(vector.publishBy, vector.meeting, calendar)).toEqual(vector.counted);
    expect(clearDays(vector.publishBy, vector.meeting, calendar)).toBe(5);
  });

  it('T17: three clear days before Tuesday, 1 May 1990 meant Wednesday, 25 April', () => {
    expect(latestPublication('1990-05-01', calendar, 3)).toBe('1990-04-25');
    expect(countedDays('1990-04-25', '1990-05-01', calendar)).toEqual([
      '1990-04-26',
      '1990-04-27',
      '1990-04-30',
    ]);
  });

  it('T17: publication on Thursday, 26 April 1990 gave two clear days only (Elitestone)', () => {
    expect(clearDays('1990-04-26', '1990-05-01', calendar)).toBe(2);
  });

  it('T8: publication on 13 September 2022 gave four clear days, since the funeral was a holiday', () => {
    expect(clearDays('2022-09-13', '2022-09-21', calendar)).toBe(4);
  });

  it('moves back over a day on which the offices are closed', () => {
    const closed = aCalendar([{ on: '2019-06-27', kind: 'closure', name: 'Offices closed' }]);
    expect(latestPublication('2019-07-03', closed, 5)).toBe('2019-06-24');
  });

  it('gives no clear day when published on the day of the meeting or after it', () => {
    expect(clearDays('2019-07-03', '2019-07-03', calendar)).toBe(0);
    expect(clearDays('2019-07-10', '2019-07-03', calendar)).toBe(0);
  });
});

describe('the last day for publishing, for every meeting from 2012 to 2028', () => {
  const first = '2012-01-01';
  const everyDate = Array.from({ length: daysBetween(first, '2028-12-31') + 1 }, (_, n) => addDays(first, n));

  it.each([1, 3, 5, 10])(
    'is a working day that gives %i clear days, and the working day after it does not',
    (asked) => {
      const failing = everyDate.filter((meetingOn) => {
        const publishBy = latestPublication(meetingOn, calendar, asked);
        const oneLater = nextWorkingDay(publishBy, calendar);
        return !(
          isWorkingDay(publishBy, calendar) &&
          clearDays(publishBy, meetingOn, calendar) >= asked &&
          clearDays(oneLater, meetingOn, calendar) < asked
        );
      });
      expect(failing).toEqual([]);
    },
  );
});

describe('clear days', () => {
  const aDate = fc
    .integer({ min: 0, max: daysBetween('2012-01-01', '2028-12-31') })
    .map((n) => addDays('2012-01-01', n));
  const aSpecialDay = aDate.map((on) => ({ on, kind: 'closure' as const, name: 'Offices closed' }));

  it('are never more when publishing is later', () => {
    fc.assert(
      fc.property(aDate, fc.nat(40), fc.nat(40), (meetingOn, a, b) => {
        const [early, late] = [addDays(meetingOn, -Math.max(a, b)), addDays(meetingOn, -Math.min(a, b))];
        expect(clearDays(late, meetingOn, calendar)).toBeLessThanOrEqual(
          clearDays(early, meetingOn, calendar),
        );
      }),
    );
  });

  it('are never more when the council closes its offices on some days', () => {
    fc.assert(
      fc.property(
        aDate,
        fc.nat(30),
        fc.array(aSpecialDay, { maxLength: 400 }),
        (meetingOn, before, specialDays) => {
          const publishedOn = addDays(meetingOn, -before);
          const closed = aCalendar(specialDays);
          expect(clearDays(publishedOn, meetingOn, closed)).toBeLessThanOrEqual(
            clearDays(publishedOn, meetingOn, calendar),
          );
        },
      ),
    );
  });
});

describe('the day of publication', () => {
  it.each([
    ['2019-06-25', '16:59', '2019-06-25', 'before the cut-off'],
    ['2019-06-25', '17:00', '2019-06-25', 'at the cut-off'],
    ['2019-06-25', '17:01', '2019-06-26', 'after the cut-off'],
    ['2019-06-28', '18:00', '2019-07-01', 'after the cut-off on a Friday'],
    ['2019-06-29', '09:00', '2019-07-01', 'on a Saturday'],
    ['2019-05-06', '09:00', '2019-05-07', 'on a bank holiday'],
  ])('for papers of %s at %s is %s: %s', (on, at, expected) => {
    expect(publicationDay(on, at, '17:00', calendar)).toBe(expected);
  });
});

describe('working days from one day to another', () => {
  it.each([
    ['2019-06-24', '2019-06-25', 1],
    ['2019-06-25', '2019-06-25', 0],
    ['2019-06-21', '2019-06-25', 2],
    ['2019-06-22', '2019-06-25', 2],
    ['2019-06-27', '2019-06-25', -2],
    ['2019-07-01', '2019-06-28', -1],
    ['2019-06-29', '2019-06-28', 0],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(workingDaysUntil(from, to, calendar)).toBe(expected);
  });
});
