import { signal } from '@angular/core';
import type { MatDialog } from '@angular/material/dialog';
import type { Problem } from '@minutebook/contracts';
import {
  MbConflictDialog,
  type ConflictChoice,
  type ConflictDialogInput,
  type ConflictField,
} from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { isStale, type Outcome } from './attempt';
import { applyChoice, reconcile, type FieldWords, type Reconciled } from './reconcile';

interface Versioned {
  version: number;
}

export interface RecordEditPlan<Item extends Versioned, Values extends object> {
  dialog: MatDialog;
  fields: readonly FieldWords<Values>[];
  valuesOf: (record: Item) => Values;
  /** What is in the form now, and how to put something else there. */
  read: () => Values;
  write: (values: Values) => void;
  send: (changes: Partial<Values> & Versioned) => Promise<Outcome<Item>>;
  /** "item 9": named in the conflict dialog. */
  name: () => string;
}

export type EditStatus = 'clean' | 'saving' | 'saved' | 'failed' | 'conflict';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The editing of one versioned record: sends only what was changed, and when somebody else saved first brings both edits
 * together. What was typed stays in the form whatever happens.
 */
export class RecordEdit<Item extends Versioned, Values extends object> {
  readonly status = signal<EditStatus>('clean');
  readonly problem = signal<Problem | null>(null);
  private base: Values | null = null;
  private version = 0;
  private sending: Promise<boolean> | null = null;
  /** The record as somebody else saved it, while both edits wait to be brought together. */
  private clash: { theirs: Values; version: number } | null = null;

  constructor(private readonly plan: RecordEditPlan<Item, Values>) {}

  /** Shows a record that was read. An edit that is under way goes on; it is brought together with the record on saving. */
  show(record: Item): void {
    if (this.isDirty() || record.version < this.version) return;
    this.base = this.plan.valuesOf(record);
    this.version = record.version;
    this.plan.write(this.base);
  }

  isDirty(): boolean {
    return this.base !== null && !isSame(this.base, this.plan.read());
  }

  discard(): void {
    if (this.base) this.plan.write(this.clash?.theirs ?? this.base);
    if (this.clash) [this.base, this.version] = [this.clash.theirs, this.clash.version];
    this.clash = null;
    this.problem.set(null);
    this.status.set('clean');
  }

  /** True when nothing is left to save. A conflict asks at once only when `mayAsk`: no dialog opens while somebody types. */
  async save(mayAsk: boolean): Promise<boolean> {
    while (this.sending) await this.sending;
    if (this.clash) return mayAsk ? this.resolve() : false;
    if (!this.isDirty()) return true;
    this.sending = this.sendChanges(mayAsk);
    return this.sending.finally(() => (this.sending = null));
  }

  /** Opens both versions side by side, with all that was typed until now, and saves what is chosen. */
  async resolve(): Promise<boolean> {
    const { clash } = this;
    if (!clash) return true;
    const { theirs, version } = clash;
    const { settled, clashes } = this.reconciled(theirs);
    const choice = clashes.length > 0 ? await this.ask(clashes) : {};
    if (!choice) return false;
    this.clash = null;
    this.rebase(theirs, version, applyChoice(choice, settled, theirs));
    return this.isDirty() ? this.save(true) : this.nothingLeft();
  }

  private async sendChanges(mayAsk: boolean): Promise<boolean> {
    const mine = this.plan.read();
    this.status.set('saving');
    this.problem.set(null);
    const { value, problem } = await this.plan.send({ ...this.changes(mine), version: this.version });
    if (!problem) {
      const typedSince = !isSame(this.plan.read(), mine);
      this.rebase(this.plan.valuesOf(value), value.version, typedSince ? this.plan.read() : null);
      this.status.set('saved');
      return true;
    }
    if (isStale(problem)) return this.bringTogether(problem.current as Item, mayAsk);
    this.problem.set(problem);
    this.status.set('failed');
    return false;
  }

  private async bringTogether(current: Item, mayAsk: boolean): Promise<boolean> {
    const theirs = this.plan.valuesOf(current);
    const { settled, clashes } = this.reconciled(theirs);
    if (clashes.length > 0) {
      this.clash = { theirs, version: current.version };
      this.status.set('conflict');
      return mayAsk ? this.resolveNow() : false;
    }
    this.rebase(theirs, current.version, settled);
    return this.isDirty() ? this.sendChanges(mayAsk) : this.nothingLeft();
  }

  private reconciled(theirs: Values): Reconciled<Values> {
    const mine = this.plan.read();
    return reconcile({ base: this.base ?? mine, mine, theirs }, this.plan.fields);
  }

  /** `resolve` saves again, so the call that found the conflict has to be over by then. */
  private resolveNow(): Promise<boolean> {
    this.sending = null;
    return this.resolve();
  }

  private nothingLeft(): boolean {
    this.status.set('saved');
    return true;
  }

  private rebase(base: Values, version: number, values: Values | null): void {
    this.base = base;
    this.version = version;
    this.plan.write(values ?? base);
  }

  private changes(mine: Values): Partial<Values> {
    const { base } = this;
    const changed = Object.entries(mine).filter(
      ([key, value]) => !isSame(value, base?.[key as keyof Values]),
    );
    return Object.fromEntries(changed) as Partial<Values>;
  }

  private async ask(fields: ConflictField[]): Promise<ConflictChoice | undefined> {
    const data: ConflictDialogInput = {
      title: `Two versions of ${this.plan.name()}`,
      explanation: 'Somebody else saved this while you were writing. Nothing of yours is lost.',
      fields,
    };
    const dialog = this.plan.dialog.open<MbConflictDialog, ConflictDialogInput, ConflictChoice>(
      MbConflictDialog,
      {
        data,
        width: '640px',
        autoFocus: 'dialog',
      },
    );
    return firstValueFrom(dialog.afterClosed());
  }
}
