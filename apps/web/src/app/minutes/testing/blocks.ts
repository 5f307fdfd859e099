import type { StoredBlock } from '@minutebook/contracts';
import { contentOf, type MinuteBlock } from '@minutebook/domain';

export const aBlock = (id: string, words: string, over: Partial<MinuteBlock> = {}): MinuteBlock => ({
  id,
  kind: 'discussion',
  content: contentOf(words),
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...over,
});

export const aStoredBlock = (id: string, words: string, over: Partial<StoredBlock> = {}): StoredBlock => ({
  ...aBlock(id, words),
  version: 1,
  reference: '',
  editedBy: 'Dana Whitfield',
  editedAt: '2019-07-04T09:42:00.000Z',
  ...over,
});
