import type { PrintedRun } from '@minutebook/domain';
import { textOf } from '../rich/tables';
import { run } from '../testing/minutes-2019';
import { bullets, paragraph, text } from '../testing/report';
import { runParts } from './runs';

const nodesOf = (printed: PrintedRun) =>
  runParts(printed).flatMap((part) => (part.kind === 'nodes' ? part.nodes : []));

describe('a run of a minute', () => {
  it('keeps a heading of the writer’s own, and what ends in a colon, with what comes next', () => {
    const nodes = nodesOf(
      run('discussion', [
        [
          paragraph(text('Fostering', { type: 'bold' })),
          paragraph('Officers set out:'),
          bullets('plans'),
          paragraph(text('Partly', { type: 'bold' }), ' bold.'),
        ],
      ]),
    );
    expect(nodes.map(({ attrs }) => attrs?.keepsNext ?? false)).toEqual([true, true, false, false]);
  });

  it('puts to whom it goes behind the last words, in italics', () => {
    const recommendation = run('recommendation', ['That targets be set.']);
    recommendation.blocks[0]!.note = 'To the Cabinet Member';
    const [node] = nodesOf(recommendation);
    expect(textOf(node!)).toBe('That targets be set. (To the Cabinet Member)');
    expect(node?.content?.at(-1)?.marks).toEqual([{ type: 'italic' }]);
  });

  it('puts it on a line of its own behind a list', () => {
    const action = run('action', [[bullets('one', 'two')]], { marker: 'bullet' });
    action.blocks[0]!.note = 'Clerk, for the next meeting';
    const [list] = nodesOf(action);
    expect(list?.content?.[0]?.content?.map(({ type }) => type)).toEqual(['bulletList', 'paragraph']);
  });

  it.each([
    ['number', 2, 'orderedList', undefined],
    ['roman', 2, 'orderedList', true],
    ['roman', 1, 'paragraph', undefined],
    ['bullet', 1, 'bulletList', undefined],
    ['none', 2, 'paragraph', undefined],
  ] as const)('marked %s with %i blocks begins with %s', (marker, count, type, isRoman) => {
    const blocks = Array.from({ length: count }, (_, index) => `Block ${index + 1}.`);
    const [node] = nodesOf(run('recommendation', blocks, { marker }));
    expect(node?.type).toBe(type);
    expect(node?.attrs?.isRoman).toBe(isRoman);
  });

  it('of empty blocks is not there at all, its heading neither', () => {
    expect(runParts(run('conclusion', [[]], { heading: 'Conclusions:', marker: 'number' }))).toEqual([]);
  });

  it('does not touch words that only look like a resolution', () => {
    const [node] = nodesOf(run('resolution', ['It was UNRESOLVED; then RESOLVED to go on.']));
    const bold = node?.content?.filter(({ marks }) => marks?.some(({ type }) => type === 'bold'));
    expect(bold?.map(({ text: words }) => words)).toEqual(['RESOLVED']);
  });
});
