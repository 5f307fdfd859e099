import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { formatDate, responseDecisions, type PlainDate } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { decisionLabels } from './recommendation-words';
import type { ResponseForm } from './response-values';

/** The fields of a response, as the clerk and the department fill them. */
@Component({
  selector: 'mb-response-fields',
  imports: [CdkTextareaAutosize, MatFormFieldModule, MatInputModule, MbControl, MbField, ReactiveFormsModule],
  templateUrl: './response-fields.html',
  styleUrl: './response-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseFields {
  readonly form = input.required<ResponseForm>();
  /** Coming meetings of the body. */
  readonly meetingDays = input.required<readonly PlainDate[]>();

  protected readonly decisions = responseDecisions.map((value) => ({ value, label: decisionLabels[value] }));
  protected readonly meetings = computed(() => {
    const chosen = this.form().controls.reportBackOn.value;
    const days = [...new Set([...(chosen === '' ? [] : [chosen]), ...this.meetingDays()])].sort();
    return days.map((value) => ({ value, label: formatDate(value) }));
  });
}
