import { ChangeDetectionStrategy, Component, Injectable, Injector, inject } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ProgrammeSlot } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';

interface SlotFields {
  heldOn: PlainDate;
  postponedFrom: PlainDate | null;
  theme: string;
  dateNote: string;
  note: string;
}
interface SlotQuestion {
  slot: ProgrammeSlot | null;
  /** Gives the sentence of a refusal, or nothing. */
  save: (fields: SlotFields) => Promise<string>;
}

/** A meeting of the programme: its date, its theme, and what is printed beside them. */
@Component({
  selector: 'mb-slot-dialog',
  imports: [
    FormProblem,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './slot-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SlotDialog {
  private readonly question = inject<SlotQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<SlotDialog, boolean>>(MatDialogRef);
  protected readonly submission = new Submission();
  protected readonly title = this.question.slot ? 'Edit the meeting' : 'Add a meeting or date';
  protected readonly form = inject(NonNullableFormBuilder).group({
    heldOn: [this.question.slot?.heldOn ?? null, Validators.required],
    postponedFrom: [this.question.slot?.postponedFrom ?? null],
    theme: [this.question.slot?.theme ?? '', Validators.maxLength(120)],
    dateNote: [this.question.slot?.dateNote ?? '', Validators.maxLength(120)],
    note: [this.question.slot?.note ?? '', Validators.maxLength(2000)],
  });
  protected readonly dateMissing = { required: 'Enter the date of the meeting, such as 14 September 2021.' };

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { heldOn, ...fields } = this.form.getRawValue();
      const refusal = await this.question.save({ ...fields, heldOn: heldOn ?? '' });
      if (refusal)
        throw { type: 'about:blank', title: 'Refused', status: 422, code: 'refused', detail: refusal };
      this.dialog.close(true);
    });
  }
}

/** Asks for a meeting of the programme; true when it was saved. */
@Injectable()
export class AskSlot {
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  async ask(slot: ProgrammeSlot | null, save: SlotQuestion['save']): Promise<boolean> {
    const dialog = this.dialog.open<SlotDialog, SlotQuestion, boolean>(SlotDialog, {
      ...{ data: { slot, save }, width: '520px', maxHeight: '94vh', injector: this.injector },
      autoFocus: 'input',
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
