import type { MinuteEntryView, Minutes } from '@minutebook/contracts';
import { checkLines, entryStanding, keptFindings } from '../entry-words';
import { aStoredBlock } from '../testing/blocks';
import { addWords } from './console-lines';

const anEntry = (id: string, over: Partial<MinuteEntryView> = {}): MinuteEntryView => ({
  id,
  version: 1,
  itemId: `item-${id}`,
  part: 'A',
  purpose: 'none',
  number: '28/19',
  agendaNumber: 7,
  title: 'Independent Reviewing Service Annual Report',
  exemptParagraphs: [],
  blocks: [aStoredBlock(`${id}-1`, 'Demand had risen.')],
  ...over,
});
const aCheck = (over: Partial<Minutes['checks'][number]>): Minutes['checks'][number] => ({
  code: 'owner-missing',
  text: 'An action has no owner.',
  entryId: 'a',
  blockId: 'a-1',
  blocks: true,
  ...over,
});

describe('an item of the minutes', () => {
  it.each([
    ['nothing is written', anEntry('a', { blocks: [aStoredBlock('x', ' ')] }), [], 'draft'],
    ['it is written', anEntry('a'), [], 'done'],
    ['something is to be looked at', anEntry('a'), [aCheck({})], 'under-way'],
    ['another item has a check', anEntry('b'), [aCheck({})], 'done'],
  ] as const)('where %s is marked so', (_, entry, checks, mark) => {
    expect(entryStanding(entry, checks).mark).toBe(mark);
  });
});

describe('before it goes to the Chair', () => {
  it('items that are not written are one line, and what is in order is said too', () => {
    const empty = ['a', 'b', 'c'].map((entryId) => aCheck({ code: 'entry-empty', entryId, blockId: null }));
    expect(checkLines([anEntry('a')], empty)).toEqual([
      { mark: 'draft', text: 'Three items not written yet', entryId: 'a', blockId: null },
      { mark: 'done', text: 'Every action has an owner and a date', entryId: null, blockId: null },
      { mark: 'done', text: 'Nothing points to a young person', entryId: null, blockId: null },
    ]);
  });

  it('a check names its minute, and one that stands in the way is marked as such', () => {
    const lines = checkLines(
      [anEntry('a')],
      [aCheck({}), aCheck({ code: 'due-missing', text: 'No date.', blocks: false })],
    );
    expect(lines.map(({ mark, text }) => [mark, text])).toEqual([
      ['soon', 'An action has no owner (28/19)'],
      ['open', 'No date (28/19)'],
      ['done', 'Nothing points to a young person'],
    ]);
  });
});

describe('a passage that may point to a child', () => {
  const told = aStoredBlock('a-1', 'Child F said that two of her friends had left.');
  const minutes = (checks: Minutes['checks']) =>
    ({ entries: [anEntry('a', { blocks: [told] })], checks }) as unknown as Minutes;

  it('counts as kept once the checks do not name it any more', () => {
    expect(keptFindings(minutes([]))).toEqual(new Map([['a-1', new Set(['her friends'])]]));
    const named = aCheck({ code: 'personal-data', words: 'her friends' });
    expect(keptFindings(minutes([named])).size).toBe(0);
  });
});

it('the button says how many entries it adds', () => {
  expect([1, 3].map(addWords)).toEqual(['Add the one not used', 'Add the 3 not used']);
});
