import { formatDate, type Due, type MinuteBlock } from '@minutebook/domain';
import { hasAddressee, hasOwner } from './kinds';

/** "Due Wednesday, 4 September 2019", "Due at the next meeting", "Due in 4 weeks". Empty where nothing is said. */
export function dueWords(due: Due | null): string {
  if (!due) return '';
  if (due.kind === 'date') return `Due ${formatDate(due.on)}`;
  if (due.kind === 'next-meeting') return 'Due at the next meeting';
  return due.weeks === 1 ? 'Due in a week' : `Due in ${due.weeks} weeks`;
}

/** What stands under a block, and whether something that its kind needs is missing. */
export interface BlockLine {
  words: string;
  isMissing: boolean;
}

/** Owner and date of actions and requests, addressee of recommendations; what is missing is said in words. */
export function obligationLines({ kind, owner, due, addressedTo }: MinuteBlock): BlockLine[] {
  const line = (words: string, missing: string): BlockLine =>
    words ? { words, isMissing: false } : { words: missing, isMissing: true };
  if (hasOwner(kind)) return [line(owner, 'No owner yet'), line(dueWords(due), 'No date yet')];
  if (hasAddressee(kind)) return [line(addressedTo && `To ${addressedTo}`, 'Not said to whom')];
  return [];
}
