import { isDeepStrictEqual } from 'node:util';
import type { MinuteBlock } from '@minutebook/domain';

const wordsOf = ({ kind, content, owner, due, addressedTo, sourceEventIds }: MinuteBlock) => ({
  kind,
  content,
  owner,
  due,
  addressedTo,
  sourceEventIds,
});

/** Whether a block says what the kept one says already, so that a save sent twice changes nothing. */
export const isSameBlock = (kept: MinuteBlock | undefined, block: MinuteBlock): boolean =>
  kept !== undefined &&
  isDeepStrictEqual(JSON.parse(JSON.stringify(wordsOf(kept))), JSON.parse(JSON.stringify(wordsOf(block))));
