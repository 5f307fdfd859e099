import { numberRuns } from './number-runs';

const aNumber = (number: string, gapReason = '') => ({
  number,
  title: gapReason ? '' : `Minute ${number}`,
  heldOn: gapReason ? null : '2026-10-09',
  gapReason,
});

it('numbers left out for one reason stand in one line', () => {
  const old = 'Kept in the paper book';
  const numbers = [
    aNumber('5/26'),
    aNumber('4/26', 'A heading was missing'),
    aNumber('3/26', old),
    aNumber('2/26', old),
    aNumber('1/26', old),
  ];
  expect(numberRuns(numbers).map((run) => [run.numbers, run.gapReason, run.count])).toEqual([
    ['5/26', '', 1],
    ['4/26', 'A heading was missing', 1],
    ['1/26 to 3/26', old, 3],
  ]);
});
