import { trackedChanges } from './tracked-changes';

const marks = { none: '', out: '~', in: '_' };
const shown = (before: string, after: string) =>
  trackedChanges(before, after)
    .map(({ text, change }) => `${marks[change]}${text.trim()}${marks[change]}`)
    .join(' ');

it.each([
  ['They could reach their IRO.', 'One could reach the IRO.', '~They~ _One_ could reach ~their~ _the_ IRO.'],
  ['Demand had risen.', 'Demand had risen by a tenth.', 'Demand had ~risen.~ _risen by a tenth._'],
  ['It was perhaps noted.', 'It was noted.', 'It was ~perhaps~ noted.'],
  ['It was noted.', 'It was noted.', 'It was noted.'],
  ['', 'It was noted.', '_It was noted._'],
])('"%s" and "%s" in one line', (before, after, line) => {
  expect(shown(before, after)).toBe(line);
});
