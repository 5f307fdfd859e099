import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { RecommendationDetail } from '@minutebook/contracts';
import type { CommitteeDecision } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { RecommendationsApi } from './recommendations.api';

const words: Readonly<Record<CommitteeDecision, string>> = {
  close: 'Close it: no further action is necessary',
  'ask-again': 'Ask again: a new notice is given',
  escalate: 'Escalate it',
};

/** What the committee decided on the response, with the minute that says so. */
@Component({
  selector: 'mb-committee-form',
  imports: [
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './committee-form.html',
  styles: `
    section {
      margin-top: 24px;
    }
    h2 {
      margin-bottom: 10px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitteeForm {
  readonly row = input.required<RecommendationDetail>();
  readonly changed = output<RecommendationDetail>();

  private readonly api = inject(RecommendationsApi);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    decision: new FormControl<CommitteeDecision>('close', { nonNullable: true }),
    reference: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly messages = { required: 'Enter the number of the minute, such as 31/21.' };
  protected readonly choices = Object.entries(words).map(([value, label]) => ({ value, label }));
  protected readonly decided = computed(() => {
    const { committeeDecision, committeeReference } = this.row().response;
    return committeeDecision === '' ? '' : `${words[committeeDecision]} (minute ${committeeReference}).`;
  });

  protected decide(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { id, response } = this.row();
      const decision = { version: response.version, ...this.form.getRawValue() };
      const { problem, value } = await attempt(this.api.decide(id, decision));
      if (problem) throw problem;
      this.changed.emit(value);
    });
  }
}
