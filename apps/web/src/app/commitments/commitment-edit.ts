import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  type OnInit,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { Commitment, CommitmentDetail } from '@minutebook/contracts';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { attempt, isStale } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { addressees, changedMeanwhile, changesOf, formOf, valuesOf } from './commitment-form';
import { addresseeWords } from './commitment-words';
import { CommitmentsApi } from './commitments.api';

/** Owner, day and what else is known of one row. What was typed stays, also when somebody else saved first. */
@Component({
  selector: 'mb-commitment-edit',
  imports: [
    FormProblem,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './commitment-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitmentEdit implements OnInit {
  readonly row = input.required<CommitmentDetail>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(CommitmentsApi);
  protected readonly submission = new Submission();
  protected readonly meanwhile = signal('');
  protected readonly addressees = addressees.map((value) => ({ value, label: addresseeWords[value] }));
  protected readonly emailMessages = { email: 'Enter an e-mail address such as name@council.gov.uk.' };
  protected form!: ReturnType<typeof formOf>;
  /** The row as the form was filled from it, or as somebody else left it since. */
  private base!: Commitment;

  ngOnInit(): void {
    this.base = this.row();
    this.form = formOf(this.base);
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const changes = changesOf(valuesOf(this.base), this.form.getRawValue());
      if (Object.keys(changes).length === 0) return this.saved.emit();
      const { problem } = await attempt(
        this.api.change(this.base.id, { ...changes, version: this.base.version }),
      );
      if (!problem) return this.saved.emit();
      if (!isStale(problem)) throw problem;
      this.standBack(problem.current as Commitment);
    });
  }

  /** What the other one changed is said; fields that were not touched here take it over. */
  private standBack(now: Commitment): void {
    const [before, fresh] = [valuesOf(this.base), valuesOf(now)];
    const typed = this.form.getRawValue();
    const untouched = Object.entries(fresh).filter(
      ([name]) => typed[name as keyof typeof typed] === before[name as keyof typeof before],
    );
    this.meanwhile.set(changedMeanwhile(this.base, now));
    this.form.patchValue(Object.fromEntries(untouched));
    this.base = now;
  }
}
