import { CdkTextareaAutosize } from '@angular/cdk/text-field';
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
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ExemptCommitmentDetail } from '@minutebook/contracts';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { attempt, isStale } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { ExemptCommitmentsApi } from './exempt-commitments.api';
import { changedMeanwhile, changesOf, exemptForm, stateChoices } from './exempt-form';

/** Owner, day and state of a row of Part B, and a note. What was typed stays, also when somebody else saved first. */
@Component({
  selector: 'mb-exempt-edit',
  imports: [
    CdkTextareaAutosize,
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './exempt-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExemptEdit implements OnInit {
  readonly row = input.required<ExemptCommitmentDetail>();
  readonly saved = output<ExemptCommitmentDetail>();
  readonly cancelled = output();

  private readonly api = inject(ExemptCommitmentsApi);
  protected readonly submission = new Submission();
  protected readonly meanwhile = signal('');
  protected readonly states = signal<ReturnType<typeof stateChoices>>([]);
  protected form!: ReturnType<typeof exemptForm>;
  /** The row as the form was filled from it, or as somebody else left it since. */
  private base!: ExemptCommitmentDetail;

  ngOnInit(): void {
    this.base = this.row();
    this.form = exemptForm(this.base);
    this.states.set(stateChoices(this.base));
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const changes = changesOf(this.base, this.form.getRawValue());
      if (Object.keys(changes).length === 0) return this.saved.emit(this.base);
      const { id, version } = this.base;
      const { value, problem } = await attempt(this.api.change(id, { ...changes, version }));
      if (value) return this.saved.emit(value);
      if (!isStale(problem)) throw problem;
      this.standBack(problem.current as ExemptCommitmentDetail);
    });
  }

  /** What the other one changed is said; a field that was not touched here takes it over, and so does a state that is no step now. */
  private standBack(now: ExemptCommitmentDetail): void {
    const { owner, dueOn, state } = this.form.getRawValue();
    const choices = stateChoices(now);
    if (owner === this.base.owner) this.form.controls.owner.setValue(now.owner);
    if (dueOn === this.base.dueOn) this.form.controls.dueOn.setValue(now.dueOn);
    if (!choices.some(({ value }) => value === state)) this.form.controls.state.setValue('');
    this.states.set(choices);
    this.meanwhile.set(changedMeanwhile(this.base, now));
    this.base = now;
  }
}
