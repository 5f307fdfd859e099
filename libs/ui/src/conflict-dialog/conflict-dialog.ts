import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { wordDiff } from './word-diff';

/** A field that both have changed or that one has. Texts are shown as they read, dates and choices in words. */
export interface ConflictField {
  key: string;
  label: string;
  theirs: string;
  yours: string;
  /** Free text can be edited into one; of anything else one side is chosen. */
  isText: boolean;
}

export interface ConflictDialogInput {
  /** "Two versions of item 9". */
  title: string;
  /** Who saved and when, as far as it is known. */
  explanation: string;
  fields: ConflictField[];
}

/** For each field the side that was chosen, or the text made of both. */
export type ConflictChoice = Record<string, { from: 'theirs' | 'yours' } | { from: 'merged'; text: string }>;

/** Somebody else saved first. Nothing is overwritten and nothing typed is lost: the person chooses, or makes one of both. */
@Component({
  selector: 'mb-conflict-dialog',
  imports: [MatDialogModule, MatButton, MatRadioModule, CdkTextareaAutosize],
  templateUrl: './conflict-dialog.html',
  styleUrl: './conflict-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbConflictDialog {
  protected readonly input = inject<ConflictDialogInput>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<MbConflictDialog, ConflictChoice>>(MatDialogRef);

  protected readonly isMerging = signal(false);
  private readonly merged = signal<ConflictChoice>({});
  protected readonly rows = computed(() =>
    this.input.fields.map((field) => ({ ...field, diff: wordDiff(field.theirs, field.yours) })),
  );

  protected take(side: 'theirs' | 'yours'): void {
    this.dialog.close(Object.fromEntries(this.input.fields.map(({ key }) => [key, { from: side }])));
  }

  protected startMerging(): void {
    this.merged.set(
      Object.fromEntries(
        this.input.fields.map(({ key, isText, yours }) => [
          key,
          isText ? { from: 'merged', text: yours } : { from: 'yours' },
        ]),
      ),
    );
    this.isMerging.set(true);
  }

  protected write(key: string, text: string): void {
    this.merged.update((choice) => ({ ...choice, [key]: { from: 'merged', text } }));
  }

  protected choose(key: string, side: 'theirs' | 'yours'): void {
    this.merged.update((choice) => ({ ...choice, [key]: { from: side } }));
  }

  protected finish(): void {
    this.dialog.close(this.merged());
  }
}
