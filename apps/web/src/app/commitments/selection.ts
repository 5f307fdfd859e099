import { Injectable, computed, inject, signal } from '@angular/core';
import type { Commitment } from '@minutebook/contracts';
import { RegisterStore } from './register.store';

/** The rows that are chosen for a change together. */
@Injectable()
export class Selection {
  private readonly store = inject(RegisterStore);
  private readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly ids = this.chosen.asReadonly();
  readonly rows = computed(() => this.store.rows().filter(({ id }) => this.chosen().has(id)));

  toggle({ id }: Commitment): void {
    const after = new Set(this.chosen());
    if (!after.delete(id)) after.add(id);
    this.chosen.set(after);
  }

  choose(rows: readonly Commitment[]): void {
    this.chosen.set(new Set(rows.map(({ id }) => id)));
  }

  clear(): void {
    this.chosen.set(new Set());
  }
}
