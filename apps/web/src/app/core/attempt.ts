import type { Problem } from '@minutebook/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { toProblem } from './problem';

/** What a call came to: its value, or the problem in words. */
export type Outcome<Value> = { value: Value; problem: null } | { value: null; problem: Problem };

export async function attempt<Value>(call: Observable<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await firstValueFrom(call), problem: null };
  } catch (error) {
    return { value: null, problem: toProblem(error) };
  }
}

/** The record was changed by somebody else since it was read; `current` says how it stands now. */
export const isStale = (problem: Problem): boolean => problem.status === 409 && problem.current !== undefined;
