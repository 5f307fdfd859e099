import { plainTextOf, type MinuteBlock } from '../minutes/index';

type Block = Pick<MinuteBlock, 'id' | 'kind' | 'content'>;

/** A conclusion that a minute has, in its words. */
export interface Conclusion {
  blockId: string;
  text: string;
}

/** The conclusions of a minute, in its order. */
export const conclusionsIn = (blocks: readonly Block[]): Conclusion[] =>
  blocks
    .filter(({ kind }) => kind === 'conclusion')
    .map(({ id: blockId, content }) => ({ blockId, text: plainTextOf(content) }))
    .filter(({ text }) => text !== '');

/**
 * What a recommendation rests on: the conclusions that were chosen for it, as far as the minute still has them; else those
 * that it follows. Conclusions 1 and 2, recommendation A, conclusion 3, recommendations B and C: A rests on 1 and 2, B and C on 3.
 */
export function conclusionsBehind(
  blocks: readonly Block[],
  recommendation: string,
  chosen: readonly string[] | null,
): Conclusion[] {
  if (chosen) return conclusionsIn(blocks).filter(({ blockId }) => chosen.includes(blockId));
  let run: Block[] = [];
  let isOver = false;
  for (const block of blocks) {
    if (block.id === recommendation) break;
    if (block.kind === 'recommendation') isOver = true;
    if (block.kind !== 'conclusion') continue;
    run = isOver ? [block] : [...run, block];
    isOver = false;
  }
  return conclusionsIn(run);
}

/** As a row of the register keeps them: a line for each paragraph. */
export const linesOf = (conclusions: readonly Conclusion[]): string[] =>
  conclusions.flatMap(({ text }) => text.split('\n'));
