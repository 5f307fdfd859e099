import type { MinuteBook } from '@minutebook/contracts';
import { bookBodies, bookStanding, bookYears } from './book-years';

const panel = { id: 'b1', name: 'Corporate Parenting Panel' };
const scrutiny = { id: 'b2', name: 'Children and Young People Sub-Committee' };
const aRow = (over: Partial<MinuteBook[number]>): MinuteBook[number] => ({
  minutesId: 'x',
  meetingId: 'm1',
  body: panel,
  heldOn: '2019-03-06',
  state: 'signed',
  numbers: '14/19 to 22/19',
  signedBy: 'Councillor Alisa Flemming',
  ...over,
});
const book = [
  aRow({ meetingId: 'm1' }),
  aRow({ meetingId: 'm2', heldOn: '2021-06-22', body: scrutiny }),
  aRow({ meetingId: 'm3', heldOn: '2019-07-03' }),
];

it('the book stands in years, the newest first', () => {
  const years = bookYears(book, undefined).map(({ year, rows }) => [
    year,
    rows.map(({ meetingId }) => meetingId),
  ]);
  expect(years).toEqual([
    ['2021', ['m2']],
    ['2019', ['m3', 'm1']],
  ]);
});

it('shows one body where one is chosen, and names those that there are', () => {
  expect(bookYears(book, 'b1').map(({ year }) => year)).toEqual(['2019']);
  expect(bookBodies(book)).toEqual([scrutiny, panel]);
});

it.each([
  [{ state: 'signed' as const }, 'Signed by Councillor Alisa Flemming'],
  [{ state: 'approved' as const, signedBy: null }, 'Approved'],
  [{ state: 'not-begun' as const, signedBy: null, minutesId: null }, 'Not begun'],
])('%j is said as "%s"', (over, word) => {
  expect(bookStanding(aRow(over)).word).toBe(word);
});
