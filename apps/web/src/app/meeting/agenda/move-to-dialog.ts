import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbField } from '@minutebook/ui';

export interface MoveToQuestion {
  /** "item 9". */
  name: string;
  first: number;
  last: number;
}

/** The number that an item should have; only numbers of its own part. */
@Component({
  selector: 'mb-move-to-dialog',
  imports: [
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  template: `
    <form class="mb-dialog" (submit)="$event.preventDefault(); move()" novalidate>
      <h2 matDialogTitle>Move {{ question.name }}</h2>
      <mb-field label="New number" [hint]="hint" [control]="number" [messages]="messages">
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <input matInput mbControl type="number" inputmode="numeric" [formControl]="number" />
        </mat-form-field>
      </mb-field>
      <div class="buttons">
        <button matButton="outlined" type="button" matDialogClose>Leave it</button>
        <button matButton="filled" type="submit">Move item</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveToDialog {
  protected readonly question = inject<MoveToQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<MoveToDialog, number>>(MatDialogRef);
  protected readonly hint = `From ${this.question.first} to ${this.question.last}.`;
  protected readonly number = new FormControl<number | null>(null, [
    Validators.required,
    Validators.min(this.question.first),
    Validators.max(this.question.last),
    Validators.pattern(/^\d+$/),
  ]);
  private readonly message = `Enter a number from ${this.question.first} to ${this.question.last}.`;
  protected readonly messages = {
    required: this.message,
    min: this.message,
    max: this.message,
    pattern: this.message,
  };

  protected move(): void {
    this.number.markAsTouched();
    if (this.number.valid) this.dialog.close(Number(this.number.value));
  }
}
