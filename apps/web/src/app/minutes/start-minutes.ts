import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbEmpty, MbField, MbMark } from '@minutebook/ui';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { MeetingStore } from '../meeting/meeting.store';
import { MinutesStore } from './minutes.store';

/** No minutes yet: what will be drafted, and the button that begins them. */
@Component({
  selector: 'mb-start-minutes',
  imports: [
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbEmpty,
    MbField,
    MbMark,
    ReactiveFormsModule,
  ],
  templateUrl: './start-minutes.html',
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: 0 0 14px;
      font-size: 0.875rem;
      line-height: 1.25rem;
    }

    li {
      display: flex;
      gap: 10px;
    }

    form {
      display: grid;
      gap: 14px;
      width: 100%;
      max-width: 480px;
    }

    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StartMinutes {
  private readonly store = inject(MinutesStore);
  private readonly meetings = inject(MeetingStore);

  protected readonly mayStart = computed(() => this.meetings.can('minutes.edit'));
  protected readonly hasOwnNumber = signal(false);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    firstNumber: new FormControl<number | null>(null, {
      validators: [Validators.min(1), Validators.max(9999)],
    }),
    gapReason: new FormControl('', { nonNullable: true, validators: Validators.maxLength(300) }),
  });
  protected readonly numberMessages = {
    min: 'Enter a number from 1 to 9999.',
    max: 'Enter a number from 1 to 9999.',
  };
  protected readonly reasonMessages = { maxlength: 'Keep the reason to 300 characters.' };

  protected start(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { firstNumber, gapReason } = this.form.getRawValue();
      const problem = await this.store.start(firstNumber === null ? {} : { firstNumber, gapReason });
      if (problem) throw problem;
    });
  }
}
