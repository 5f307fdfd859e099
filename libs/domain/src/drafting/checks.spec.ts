import { contentOf, type BlockKind, type MinuteBlock, type MinuteEntry } from '../minutes/index';
import { minutesChecks, type CheckedMinutes } from './checks';

const block = (kind: BlockKind, text: string, more: Partial<MinuteBlock> = {}): MinuteBlock => ({
  id: `block of ${text}`,
  kind,
  content: contentOf(text),
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...more,
});
const entry = (title: string, blocks: MinuteBlock[], more: Partial<MinuteEntry> = {}): MinuteEntry => ({
  id: title,
  itemId: null,
  part: 'A',
  number: '14/19',
  title,
  blocks,
  ...more,
});
const checks = (entries: MinuteEntry[], more: Partial<CheckedMinutes> = {}) =>
  minutesChecks({ entries, lateness: null, kept: [], openSuggestions: [], isMeetingClosed: true, ...more });
const codes = (...args: Parameters<typeof checks>) =>
  checks(...args).map(({ code, blocks }) => [code, blocks]);
const written = entry('Scorecard', [block('discussion', 'It was noted.')]);
const lateness = { reason: 'The court  ruled on Monday.', clearDays: 3, requiredClearDays: 5 };

describe('what stands in the way of publishing minutes', () => {
  it('is nothing where all is written', () => {
    expect(checks([written])).toEqual([]);
  });

  it.each<[string, MinuteEntry[], Partial<CheckedMinutes>, [string, boolean][]]>([
    ['a meeting still open', [written], { isMeetingClosed: false }, [['meeting-not-closed', true]]],
    ['no minute at all', [], {}, [['minutes-empty', true]]],
    ['an empty minute', [entry('Scorecard', [])], {}, [['entry-empty', true]]],
    ['a blank block', [entry('Scorecard', [block('discussion', ' ')])], {}, [['entry-empty', true]]],
    ['Part B without summary', [entry('Exempt', [], { part: 'B' })], {}, [['summary-missing', true]]],
    [
      'an action without owner and date',
      [entry('Scorecard', [block('action', 'Write.')])],
      {},
      [
        ['owner-missing', true],
        ['due-missing', false],
      ],
    ],
    [
      'a suggestion that waits',
      [written],
      { openSuggestions: [{ blockId: 'block of It was noted.' }] },
      [['suggestion-open', false]],
    ],
    ['a late agenda without its reasons (G3)', [written], { lateness }, [['urgency-reason-missing', true]]],
    [
      'the reasons in Part B only',
      [written, entry('Exempt', [block('summary', lateness.reason)], { part: 'B' })],
      { lateness },
      [['urgency-reason-missing', true]],
    ],
  ])('%s', (_, entries, more, expected) => {
    expect(codes(entries, more)).toEqual(expected);
  });

  it('is not a late agenda whose reasons are stated, in whatever case and spacing', () => {
    const stated = entry('Urgent Business', [
      block('discussion', 'Urgent, since the Court ruled\non Monday.'),
    ]);
    expect(checks([stated], { lateness })).toEqual([]);
  });

  it('points to the minute of urgent business for the reasons', () => {
    const urgent = entry('Urgent Business (if any)', [block('discussion', 'There was none.')]);
    expect(checks([written, urgent], { lateness })).toMatchObject([{ entryId: urgent.id }]);
  });

  it('is an action with a date and an owner no more', () => {
    const action = block('action', 'Write.', { owner: 'Clerk', due: { kind: 'next-meeting' } });
    expect(checks([entry('Scorecard', [action])])).toEqual([]);
  });

  it('is each passage that may point to a child, until it is kept (C-03)', () => {
    const told = block('discussion', 'Child F spoke of her friends.');
    const found = checks([entry('Fostering', [told])]);
    expect(found).toMatchObject([
      { code: 'personal-data', words: 'her friends', blockId: told.id, blocks: true },
    ]);
    const kept = [{ blockId: told.id, words: 'her friends' }];
    expect(checks([entry('Fostering', [told])], { kept })).toEqual([]);
    const elsewhere = [{ blockId: 'another', words: 'her friends' }];
    expect(checks([entry('Fostering', [told])], { kept: elsewhere })).toHaveLength(1);
  });
});
