import { signal, type Signal } from '@angular/core';
import type { Problem } from '@minutebook/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { toProblem } from './problem';

export type CallState = 'idle' | 'loading' | 'loaded' | 'error';

/**
 * One thing that is fetched: the last value, how the call stands, and the problem if it failed. A value stays while it is
 * fetched again, and an answer that comes after a later call is dropped.
 */
export class Fetched<Value> {
  private readonly current = signal<Value | undefined>(undefined);
  private readonly callState = signal<CallState>('idle');
  private readonly failure = signal<Problem | null>(null);
  private turn = 0;

  readonly value: Signal<Value | undefined> = this.current.asReadonly();
  readonly state: Signal<CallState> = this.callState.asReadonly();
  readonly problem: Signal<Problem | null> = this.failure.asReadonly();

  async load(call: Observable<Value>): Promise<void> {
    const turn = ++this.turn;
    this.callState.set('loading');
    try {
      const value = await firstValueFrom(call);
      if (turn === this.turn) this.set(value);
    } catch (error) {
      if (turn !== this.turn) return;
      this.failure.set(toProblem(error));
      this.callState.set('error');
    }
  }

  /** Puts a value in place that came another way, such as the answer of a save. */
  set(value: Value): void {
    this.current.set(value);
    this.failure.set(null);
    this.callState.set('loaded');
  }

  clear(): void {
    this.turn += 1;
    this.current.set(undefined);
    this.failure.set(null);
    this.callState.set('idle');
  }
}
