import fc from 'fast-check';
import { adoptedFrom, changeOf, decisionLine, type DraftedTopic } from './changes';

const agreed = { title: 'Exam results', purpose: '', linesOfEnquiry: ['Gaps'], slotId: 'june' };
const topic = (over: Partial<DraftedTopic> = {}): DraftedTopic => ({
  ...agreed,
  isRemoved: false,
  adopted: adoptedFrom(agreed, []),
  ...over,
});
const dateOf = (slotId: string | null) =>
  slotId === 'june' ? '2021-06-22' : slotId === 'september' ? '2021-09-14' : null;

describe('a change that waits for a decision (P-01)', () => {
  it.each<[string, Partial<DraftedTopic>, string | null, string | null]>([
    ['as agreed', {}, null, null],
    ['new', { adopted: null }, 'added', '“Exam results” added for Tuesday, 22 June 2021.'],
    ['new, no date', { adopted: null, slotId: null }, 'added', '“Exam results” added without a date.'],
    ['to be removed', { isRemoved: true }, 'removed', '“Exam results” removed from Tuesday, 22 June 2021.'],
    [
      'moved',
      { slotId: 'september' },
      'moved',
      '“Exam results” moved from Tuesday, 22 June 2021 to Tuesday, 14 September 2021.',
    ],
    ['put off', { slotId: null }, 'moved', '“Exam results” moved from Tuesday, 22 June 2021 to no date.'],
    ['reworded', { title: 'Key Stage 4 results' }, 'edited', '“Exam results” is now “Key Stage 4 results”.'],
    [
      'asked something else',
      { linesOfEnquiry: ['Absence'] },
      'edited',
      '“Exam results”: purpose or lines of enquiry changed.',
    ],
  ])('%s', (_, over, change, sentence) => {
    expect(changeOf(topic(over))).toBe(change);
    expect(decisionLine(topic(over), dateOf)).toBe(sentence);
  });

  it('leaves nothing waiting once it is agreed, whatever the topic says', () => {
    const decided = fc.record({
      title: fc.string(),
      purpose: fc.string(),
      linesOfEnquiry: fc.array(fc.string()),
      slotId: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(decided, (values) => {
        expect(changeOf({ ...values, isRemoved: false, adopted: adoptedFrom(values, []) })).toBeNull();
      }),
    );
  });
});
