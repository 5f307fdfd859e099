import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { formatDate, joinWords } from '@minutebook/domain';
import { MbControl, MbField, MbMark } from '@minutebook/ui';
import { FormProblem } from '../../core/form-problem';
import { Submission } from '../../core/submission';
import { MinutesStore } from '../minutes.store';

/** Signing: the name as it should stand in the book, and what becomes fixed by it (M-01, M-02). */
@Component({
  selector: 'mb-sign-dialog',
  imports: [
    FormProblem,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbMark,
    ReactiveFormsModule,
  ],
  templateUrl: './sign-dialog.html',
  styleUrl: './act-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignDialog {
  private readonly store = inject(MinutesStore);
  private readonly dialog = inject<MatDialogRef<SignDialog>>(MatDialogRef);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(160)],
    }),
  });
  protected readonly messages = {
    required: 'Enter the name as it should stand in the book.',
    pattern: 'Enter the name as it should stand in the book.',
    maxlength: 'Keep the name to 160 characters.',
  };
  protected readonly about = computed(() => {
    const minutes = this.store.minutes();
    return minutes ? `${minutes.body.name}, ${formatDate(minutes.heldOn)}` : '';
  });
  protected readonly approval = computed(() => {
    const approval = this.store.minutes()?.approval;
    if (!approval) return null;
    return {
      on: formatDate(approval.heldOn),
      minute: approval.minuteNumber,
      presiders: joinWords(approval.presidedBy.map(({ name }) => name)),
    };
  });
  /** The newest link of the chain: what is signed is what this number stands for. */
  protected readonly digest = computed(() => this.store.minutes()?.book.at(-1)?.sha256 ?? '');

  protected sign(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const problem = await this.store.act('sign', { name: this.form.controls.name.value.trim() });
      if (problem) throw problem;
      this.dialog.close();
    });
  }
}
