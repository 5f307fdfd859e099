import type { MinuteBlock } from '@minutebook/domain';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing said: left out, undefined, or an empty list of children, which the database and the editor write differently. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether two pieces of JSON say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (isNothing(a[key]) && isNothing(b[key])) || isSame(a[key], b[key]));
}

/** The parts of a block that are written by hand, and can differ between two versions of it. */
export const blockFields = ['kind', 'content', 'owner', 'due', 'addressedTo', 'sourceEventIds'] as const;
export type BlockField = (typeof blockFields)[number];

export const isSameBlock = (a: MinuteBlock, b: MinuteBlock): boolean =>
  blockFields.every((field) => isSame(a[field], b[field]));

/** The written parts alone, without version, reference and editor. */
export const asWritten = ({ id, kind, content, owner, due, addressedTo, sourceEventIds }: MinuteBlock) => ({
  id,
  kind,
  content,
  owner,
  due,
  addressedTo,
  sourceEventIds,
});
