import { plainTextOf, type MinuteBlock } from '@minutebook/domain';

/** Whether nothing has been written in a block yet. */
export const isEmptyBlock = ({ content }: Pick<MinuteBlock, 'content'>): boolean =>
  plainTextOf(content) === '';
