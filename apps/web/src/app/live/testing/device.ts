import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Problem } from '@minutebook/contracts';
import type { Outcome } from '../../core/attempt';

// jsdom has none of its own; what is kept is plain data
globalThis.structuredClone ??= <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A device on which nothing has been kept yet, with locks as a browser gives them. */
export function aFreshDevice(): void {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, act: () => Promise<unknown>) => {
    last = last.then(act, act);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

const problem = (status: number, code: string, detail: string): Outcome<never> => {
  const refused: Problem = { type: 'about:blank', title: '', status, code, detail };
  return { value: null, problem: refused };
};

export const taken: Outcome<unknown> = { value: true, problem: null };
export const noConnection = problem(0, 'offline', 'There is no connection.');
export const refusedBy = (code: string, detail: string): Outcome<never> => problem(409, code, detail);
