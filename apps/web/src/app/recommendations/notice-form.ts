import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { GiveNotice, RecommendationDetail } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { attempt } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { RecommendationsApi } from './recommendations.api';

const line = () => new FormControl('', { nonNullable: true, validators: Validators.required });
const email = () =>
  new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.email] });
const addressee = () => new FormGroup({ name: line(), address: email() });

/** Notice in writing: who gets it, and when the executive received the report. It starts the clock. */
@Component({
  selector: 'mb-notice-form',
  imports: [
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './notice-form.html',
  styles: `
    section {
      margin-top: 24px;
    }
    .mb-form {
      max-width: 820px;
      margin-top: 10px;
    }
    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 16px;
      align-items: start;
    }
    @media (max-width: 900px) {
      .pair {
        grid-template-columns: 1fr;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeForm {
  readonly row = input.required<RecommendationDetail>();
  readonly given = output<RecommendationDetail>();

  private readonly api = inject(RecommendationsApi);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    to: addressee(),
    department: addressee(),
    cabinetMember: addressee(),
    receivedOn: new FormControl<PlainDate | null>(null),
    answerBy: new FormControl<PlainDate | null>(null),
  });
  protected readonly addressees = [
    { group: 'to', label: 'Notice to', hint: 'Such as the office of the Cabinet.' },
    { group: 'department', label: 'Department', hint: 'It gets the form by mail.' },
    { group: 'cabinetMember', label: 'Cabinet member', hint: 'Approves the response.' },
  ] as const;
  protected readonly nameMessages = { required: 'Enter a name.' };
  protected readonly emailMessages = {
    required: 'Enter an e-mail address.',
    email: 'Enter an e-mail address such as name@council.gov.uk.',
  };
  protected readonly isAgain = computed(() => this.row().response.committeeDecision === 'ask-again');

  protected give(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { receivedOn, answerBy, ...people } = this.form.getRawValue();
      const { id, response } = this.row();
      const notice: GiveNotice = {
        version: response.version,
        ...people,
        ...(receivedOn === null ? {} : { receivedOn }),
        ...(answerBy === null ? {} : { answerBy }),
      };
      const { problem, value } = await attempt(this.api.notify(id, notice));
      if (problem) throw problem;
      this.given.emit(value);
    });
  }
}
