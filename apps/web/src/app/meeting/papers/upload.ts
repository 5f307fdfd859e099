import type { Problem } from '@minutebook/contracts';
import type { Subscription } from 'rxjs';

/** Where a file goes: to an item as a new paper, or in the place of one that is there. */
export interface UploadTarget {
  itemId: string;
  isExempt: boolean;
  /** Set when the file takes the place of this paper. */
  replacesPaperId?: string;
}

/**
 * `refused`: cannot go as it is, another file is needed. `name-taken`: may go in the place of the paper of that name.
 * `failed`: did not arrive, can be sent again.
 */
export type UploadState = 'waiting' | 'sending' | 'checking' | 'refused' | 'name-taken' | 'failed';

/** One file on its way to an item. It leaves the list when it has arrived or was taken away. */
export interface Upload {
  id: number;
  file: File;
  target: UploadTarget;
  state: UploadState;
  percent: number;
  /** Why it cannot go, or did not arrive. */
  words: string;
  /** The paper of the same name, when that is in the way. */
  takenBy?: string;
  transfer?: Subscription;
}

/** What a refusal or a break means for the file. */
export function afterFailure(problem: Problem): Pick<Upload, 'state' | 'words' | 'takenBy'> {
  if (problem.status === 0) {
    return { state: 'failed', words: 'The connection was lost. Nothing was saved.' };
  }
  const taken = problem.current as { id: string } | undefined;
  if (problem.code === 'paper-name-taken' && taken) {
    return { state: 'name-taken', words: problem.detail, takenBy: taken.id };
  }
  return { state: problem.status >= 500 ? 'failed' : 'refused', words: problem.detail };
}
