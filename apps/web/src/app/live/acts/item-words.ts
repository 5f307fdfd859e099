import type { LiveItem } from '@minutebook/domain';
import type { Option } from './act-question';

/** "7 Annual report", or the title alone. */
export const itemLabel = ({ number, title }: Pick<LiveItem, 'number' | 'title'>): string =>
  number === null ? title : `${number}. ${title}`;

/** "item 7", "Item 7". */
export const itemName = ({ number, title }: Pick<LiveItem, 'number' | 'title'>): string =>
  number === null ? title : `item ${number}`;

export const itemOption = (item: LiveItem): Option => ({ value: item.id, label: itemLabel(item) });

/** Not taken yet, and not off the agenda. */
export const isUntouched = ({ state }: LiveItem): boolean => state === 'not-begun';

/** The items that may be begun next, in the order of business as it is now. */
export const nextItem = (items: readonly LiveItem[]): LiveItem | null => items.find(isUntouched) ?? null;
