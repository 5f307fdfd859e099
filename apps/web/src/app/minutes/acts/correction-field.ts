import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ReactiveFormsModule, type FormControl, type FormGroup } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { StoredBlock } from '@minutebook/contracts';
import { MbControl, MbField } from '@minutebook/ui';

export type CorrectionForm = FormGroup<{
  blockId: FormControl<string>;
  words: FormControl<string>;
  reason: FormControl<string>;
}>;

/** One correction: which block, how it shall read, and why. The old words are kept beside the new. */
@Component({
  selector: 'mb-correction-field',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  template: `
    <fieldset [formGroup]="correction()">
      <legend>Correction {{ number() }}</legend>
      <mb-field
        label="Which words"
        [control]="correction().controls.blockId"
        [messages]="{ required: 'Choose what is corrected.' }"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <select matNativeControl mbControl formControlName="blockId" (change)="chosen.emit()">
            <option value="" disabled>Choose</option>
            @for (one of blocks(); track one.block.id) {
              <option [value]="one.block.id">{{ one.name }}</option>
            }
          </select>
        </mat-form-field>
      </mb-field>
      <mb-field
        label="How it shall read"
        [control]="correction().controls.words"
        [messages]="{ required: 'Enter how it shall read.' }"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <textarea
            matInput
            mbControl
            cdkTextareaAutosize
            cdkAutosizeMinRows="2"
            cdkAutosizeMaxRows="8"
            formControlName="words"
          ></textarea>
        </mat-form-field>
      </mb-field>
      <mb-field
        label="Why"
        hint="As the minutes of the approving meeting should say it."
        [control]="correction().controls.reason"
        [messages]="{ required: 'Enter why it is corrected.' }"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <input matInput mbControl autocomplete="off" maxlength="600" formControlName="reason" />
        </mat-form-field>
      </mb-field>
      <button matButton class="mb-small" type="button" (click)="dropped.emit()">
        Drop correction {{ number() }}
      </button>
    </fieldset>
  `,
  styleUrl: './act-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionField {
  readonly correction = input.required<CorrectionForm>();
  readonly number = input.required<number>();
  readonly blocks = input.required<readonly { block: StoredBlock; name: string }[]>();
  readonly chosen = output();
  readonly dropped = output();
}
