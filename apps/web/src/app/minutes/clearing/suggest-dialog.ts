import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbField } from '@minutebook/ui';
import { TrackedText } from './tracked-text';

/** Other words for a block. The clerk takes them or leaves them. */
@Component({
  selector: 'mb-suggest-dialog',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
    TrackedText,
  ],
  template: `
    <form class="mb-dialog" (submit)="$event.preventDefault(); suggest()" novalidate>
      <h2 matDialogTitle>Suggest other words</h2>
      <mb-field
        label="How it should read"
        hint="The clerk sees what you changed, and takes it or leaves it."
        [control]="words"
        [messages]="{ required: 'Write how it should read.' }"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <textarea
            matInput
            mbControl
            cdkTextareaAutosize
            cdkAutosizeMinRows="3"
            cdkAutosizeMaxRows="14"
            maxlength="8000"
            [formControl]="words"
            (keydown.control.enter)="suggest()"
          ></textarea>
        </mat-form-field>
      </mb-field>
      <mb-tracked-text aria-live="polite" [before]="before" [after]="typed()" />
      <div class="buttons">
        <button matButton="outlined" type="button" matDialogClose>Cancel</button>
        <button matButton="filled" type="submit">Suggest these words</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SuggestDialog {
  protected readonly before = inject<string>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<SuggestDialog, string>>(MatDialogRef);
  protected readonly words = new FormControl(this.before, {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/)],
  });
  protected readonly typed = toSignal(this.words.valueChanges, { initialValue: this.before });

  protected suggest(): void {
    this.words.markAsTouched();
    if (this.words.valid) this.dialog.close(this.words.value.trim());
  }
}
