import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { MinuteEntryView } from '@minutebook/contracts';
import { MbControl, MbField } from '@minutebook/ui';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { MinutesApi } from './minutes.api';
import { MinutesStore } from './minutes.store';

/** Another number or title for a minute. A number that was ever used is refused, and one that is left out says why. */
@Component({
  selector: 'mb-heading-dialog',
  imports: [
    FormProblem,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  template: `
    <form class="mb-dialog" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <h2 matDialogTitle>Number and title</h2>
      <mb-form-problem title="Nothing was changed." [problem]="submission.problem()" />
      <mb-field
        label="Number"
        hint="A number is never given twice. Leave it empty for a minute that takes none."
        [optional]="true"
        [control]="form.controls.number"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <input matInput mbControl autocomplete="off" formControlName="number" />
        </mat-form-field>
      </mb-field>
      <mb-field
        label="Why numbers are left out by this"
        [optional]="true"
        [control]="form.controls.gapReason"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <input matInput mbControl autocomplete="off" formControlName="gapReason" />
        </mat-form-field>
      </mb-field>
      <mb-field
        label="Title"
        [control]="form.controls.title"
        [messages]="{ required: 'Enter the title as it is printed.' }"
      >
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <input matInput mbControl autocomplete="off" formControlName="title" />
        </mat-form-field>
      </mb-field>
      <div class="buttons">
        <button matButton="outlined" type="button" matDialogClose>Cancel</button>
        <button matButton="filled" type="submit">Save number and title</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeadingDialog {
  private readonly entry = inject<MinuteEntryView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<HeadingDialog>>(MatDialogRef);
  private readonly store = inject(MinutesStore);
  private readonly api = inject(MinutesApi);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    number: new FormControl(this.entry.number, { nonNullable: true, validators: Validators.maxLength(40) }),
    gapReason: new FormControl('', { nonNullable: true, validators: Validators.maxLength(300) }),
    title: new FormControl(this.entry.title, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(300)],
    }),
  });

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { number, gapReason, title } = this.form.getRawValue();
      const version = this.store.entry(this.entry.id)?.version ?? this.entry.version;
      const problem = await this.store.change(
        this.api.changeEntry(this.entry.id, {
          version,
          ...(title === this.entry.title ? {} : { title }),
          ...(number === this.entry.number ? {} : { number, gapReason }),
        }),
      );
      if (problem) throw problem;
      this.dialog.close();
    });
  }
}
