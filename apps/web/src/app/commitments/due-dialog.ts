import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { Problem } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { countWords } from './commitment-words';

export interface DueQuestion {
  amount: number;
  send: (dueOn: PlainDate) => Promise<Problem | null>;
}

/** The new day of the chosen rows. */
@Component({
  selector: 'mb-due-dialog',
  imports: [FormProblem, MatButton, MatDialogModule, MbDateField, MbField, ReactiveFormsModule],
  template: `
    <form class="mb-dialog" [formGroup]="form" (ngSubmit)="send()" novalidate>
      <h2 matDialogTitle>Change the due date</h2>
      <p class="mb-quiet">{{ rows }}. The history of each says what its date was before.</p>
      <mb-form-problem title="Nothing was changed." [problem]="submission.problem()" />
      <mb-field
        label="Due on"
        hint="Type it, such as 4 September 2027, or choose it in the calendar."
        [control]="form.controls.dueOn"
        [messages]="messages"
      >
        <mb-date-field formControlName="dueOn" />
      </mb-field>
      <div class="buttons">
        <button matButton="outlined" type="button" matDialogClose>Not yet</button>
        <button matButton="filled" type="submit">Change the date of {{ rows }}</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DueDialog {
  private readonly question = inject<DueQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<DueDialog, boolean>>(MatDialogRef);
  protected readonly submission = new Submission();
  protected readonly rows = countWords(this.question.amount, 'row');
  protected readonly messages = { required: 'Enter the new date, such as 4 September 2027.' };
  protected readonly form = new FormGroup({
    dueOn: new FormControl<PlainDate | null>(null, { validators: Validators.required }),
  });

  protected send(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const problem = await this.question.send(this.form.controls.dueOn.value ?? '');
      if (problem) throw problem;
      this.dialog.close(true);
    });
  }
}
