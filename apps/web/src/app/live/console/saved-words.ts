import type { Instant } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { clockWords } from '../record-time';

export interface SavedStanding {
  lostSince: Instant | null;
  waiting: number;
  refused: number;
  /** When the server wrote down the last thing. */
  lastAt: Instant | null;
}

const entries = (amount: number): string => (amount === 1 ? '1 entry' : `${amount} entries`);

/**
 * The saved line of the console. Without a line: "No connection since 6.41pm. 3 entries are kept on this device". It stays until it is
 * untrue, and what was refused goes before all else.
 */
export function savedWords({ lostSince, waiting, refused, lastAt }: SavedStanding): {
  mark: Mark;
  word: string;
} {
  if (lostSince) {
    const kept = `${entries(waiting)} ${waiting === 1 ? 'is' : 'are'} kept on this device`;
    const since = `No connection since ${clockWords(lostSince)}.`;
    return {
      mark: 'soon',
      word: waiting > 0 ? `${since} ${kept}` : `${since} What you enter is kept on this device`,
    };
  }
  if (refused > 0) return { mark: 'late', word: `${entries(refused)} not recorded` };
  if (waiting > 0) return { mark: 'under-way', word: 'Saving' };
  return {
    mark: 'done',
    word: lastAt ? `Saved ${clockWords(lastAt)}, on the server` : 'Nothing to save yet',
  };
}
