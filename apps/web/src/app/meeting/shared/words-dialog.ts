import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, Injectable, Injector, inject } from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbField } from '@minutebook/ui';
import { firstValueFrom } from 'rxjs';

/** One question that is answered in words: a reason, a new title. */
export interface WordsQuestion {
  title: string;
  about?: string;
  label: string;
  hint?: string;
  value?: string;
  /** What to say when it is left empty. */
  missing: string;
  action: string;
  decline: string;
}

@Component({
  selector: 'mb-words-dialog',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './words-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WordsDialog {
  protected readonly question = inject<WordsQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<WordsDialog, string>>(MatDialogRef);
  protected readonly words = new FormControl(this.question.value ?? '', {
    nonNullable: true,
    validators: [Validators.required, Validators.pattern(/\S/)],
  });
  protected readonly messages = { required: this.question.missing, pattern: this.question.missing };

  protected answer(): void {
    this.words.markAsTouched();
    if (this.words.valid) this.dialog.close(this.words.value.trim());
  }
}

/** Asks for words in a dialog; undefined when it was left. */
@Injectable()
export class AskWords {
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  ask(question: WordsQuestion): Promise<string | undefined> {
    const dialog = this.dialog.open<WordsDialog, WordsQuestion, string>(WordsDialog, {
      data: question,
      width: '480px',
      injector: this.injector,
    });
    return firstValueFrom(dialog.afterClosed());
  }
}
