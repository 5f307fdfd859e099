import fc from 'fast-check';
import { defaultWordingFor } from '../policy/index';
import type { MinuteBlock } from './blocks';
import { mergedOrder } from './order';
import { contentOf, isBlockContent, plainTextOf } from './plain-text';
import { printedRuns } from './printed';
import { blockReferences } from './references';
import { blockKinds, type BlockKind } from './terms';
import { approvalDescription, minutesDate, owedNote } from './wording';

const block = (id: string, kind: BlockKind, more: Partial<MinuteBlock> = {}): MinuteBlock => ({
  id,
  kind,
  content: contentOf(`${kind} ${id}`),
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...more,
});

describe('references of blocks', () => {
  it('count each tracked kind within its minute, and pass over the others', () => {
    const blocks = [
      block('a', 'discussion'),
      block('b', 'action'),
      block('c', 'request'),
      block('d', 'action'),
      block('e', 'recommendation'),
      block('f', 'resolution'),
      block('g', 'outcome'),
    ];
    expect(Object.fromEntries(blockReferences('28/19', blocks))).toEqual({
      b: '28/19, A1',
      c: '28/19, Q1',
      d: '28/19, A2',
      e: '28/19, R1',
      f: '28/19, D1',
      g: '28/19, O1',
    });
    expect(blockReferences('', [block('b', 'action')]).get('b')).toBe('A1');
  });

  it('are never the same for two blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blockKinds)), (kinds) => {
        const references = blockReferences(
          '1/19',
          kinds.map((kind, index) => block(String(index), kind)),
        );
        expect(new Set(references.values()).size).toBe(references.size);
      }),
    );
  });
});

describe('a minute as it is printed', () => {
  const wording = defaultWordingFor('sub-committee');

  it('follows the pattern of scrutiny: narrative, numbered conclusions and recommendations, bullets of requests', () => {
    const runs = printedRuns(
      [
        block('1', 'discussion'),
        block('2', 'question'),
        block('3', 'conclusion'),
        block('4', 'conclusion'),
        block('5', 'recommendation', { addressedTo: 'the Health Sub-Committee' }),
        block('6', 'request', { owner: 'Head of Education' }),
        block('7', 'action', { owner: 'Clerk', due: { kind: 'date', on: '2021-07-01' } }),
      ],
      wording,
    );
    expect(runs.map(({ kind, heading, marker, blocks }) => [kind, heading, marker, blocks.length])).toEqual([
      ['discussion', '', 'none', 1],
      ['question', '', 'none', 1],
      [
        'conclusion',
        'In reaching its recommendations, the Sub-Committee came to the following conclusions:',
        'number',
        2,
      ],
      ['recommendation', 'The Sub-Committee recommended that:', 'number', 1],
      ['request', 'Requests for information:', 'bullet', 1],
      ['action', 'Actions:', 'bullet', 1],
    ]);
    expect(runs.flatMap(({ blocks }) => blocks.map(({ note }) => note).filter(Boolean))).toEqual([
      'To the Health Sub-Committee',
      'Head of Education',
      'Clerk, by Thursday 1 July 2021',
    ]);
  });

  it('keeps a movement free-standing in its place (M-14)', () => {
    const runs = printedRuns(
      [block('1', 'discussion'), block('2', 'movement'), block('3', 'discussion')],
      wording,
    );
    expect(runs.map(({ kind }) => kind)).toEqual(['discussion', 'movement', 'discussion']);
  });

  it('marks recommendations as the body has them, and nothing else so', () => {
    const blocks = [block('1', 'conclusion'), block('2', 'recommendation')];
    const markers = (romanRecommendations: boolean) =>
      printedRuns(blocks, { ...wording, romanRecommendations }).map(({ marker }) => marker);
    expect(markers(false)).toEqual(['number', 'number']);
    expect(markers(true)).toEqual(['number', 'roman']);
  });

  it('prints every block once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blockKinds)), (kinds) => {
        const blocks = kinds.map((kind, index) => block(String(index), kind));
        const printed = printedRuns(blocks, wording).flatMap((run) =>
          run.blocks.map(({ content }) => content),
        );
        expect(printed).toEqual(blocks.map(({ content }) => content));
      }),
    );
  });
});

describe('the words of a block', () => {
  it('are one line a paragraph, list items too', () => {
    const content = [
      ...contentOf('First.\n\n Second. '),
      {
        type: 'bulletList' as const,
        content: [
          { type: 'listItem' as const, content: contentOf('One') },
          { type: 'listItem' as const, content: contentOf('Two') },
        ],
      },
    ];
    expect(plainTextOf(content)).toBe('First.\nSecond.\nOne\nTwo');
    expect(isBlockContent(content)).toBe(true);
  });

  it('come back from content made of them', () => {
    const line = fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(line.filter((text) => text !== '')), (lines) => {
        expect(plainTextOf(contentOf(lines.join('\n')))).toBe(lines.join('\n'));
      }),
    );
  });

  it.each(['heading', 'table', 'blockquote', 'text', 'landscape', 'listItem'] as const)(
    'are not in a %s at the top',
    (type) => {
      expect(isBlockContent([{ type, content: [] }])).toBe(false);
    },
  );

  it('are not in a table within a list', () => {
    const item = { type: 'listItem' as const, content: [{ type: 'table' as const, content: [] }] };
    expect(isBlockContent([{ type: 'bulletList', content: [item] }])).toBe(false);
  });
});

describe('the order of blocks after a save', () => {
  it.each([
    [
      ['a', 'x', 'b'],
      ['b', 'a'],
      ['b', 'a', 'x'],
    ],
    [['x', 'a'], ['a'], ['x', 'a']],
    [
      ['a', 'x', 'y', 'b'],
      ['a', 'b'],
      ['a', 'x', 'y', 'b'],
    ],
    [[], ['a', 'a', 'b'], ['a', 'b']],
  ])('kept %j, sent %j: %j', (kept, sent, order) => {
    expect(mergedOrder(kept, sent)).toEqual(order);
  });

  it('has every block once, and those sent in the order sent', () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, (kept, sent) => {
        const order = mergedOrder(kept, sent);
        expect([...order].sort()).toEqual([...new Set([...kept, ...sent])].sort());
        expect(order.filter((id) => sent.includes(id))).toEqual(sent);
      }),
    );
  });
});

describe('words of minutes', () => {
  it('print a date without its comma', () => {
    expect(minutesDate('2019-03-06')).toBe('Wednesday 6 March 2019');
    expect(approvalDescription('2019-03-06')).toBe(
      'To approve the minutes of the meeting held on Wednesday 6 March 2019 as an accurate record.',
    );
  });

  it.each([
    ['Clerk', null, 'Clerk'],
    ['', { kind: 'next-meeting' } as const, 'for the next meeting'],
    ['Clerk', { kind: 'weeks', weeks: 1 } as const, 'Clerk, within a week'],
    ['', { kind: 'weeks', weeks: 4 } as const, 'within 4 weeks'],
    ['', null, ''],
  ])('say who owes what and when: %s, %j', (owner, due, note) => {
    expect(owedNote(owner, due)).toBe(note);
  });
});
