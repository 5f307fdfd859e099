import { FormControl, FormGroup } from '@angular/forms';
import type { ResponseAnswerInput } from '@minutebook/contracts';
import type { PlainDate, ResponseDecision } from '@minutebook/domain';

type Written = Omit<ResponseAnswerInput, 'version'>;

const text = (value: string) => new FormControl(value, { nonNullable: true });

/**
 * The form of a response, filled with what is written so far. A draft may lack anything, so nothing is required here. What the API
 * refused for one decision may be right for another, so changing it takes the complaints away.
 */
export function responseForm(written: Written) {
  const form = new FormGroup({
    decision: new FormControl<ResponseDecision | ''>(written.decision, { nonNullable: true }),
    reasons: text(written.reasons),
    whatWillBeDone: text(written.whatWillBeDone),
    department: text(written.department),
    cabinetMember: text(written.cabinetMember),
    identifiedOfficer: text(written.identifiedOfficer),
    financialImplications: text(written.financialImplications),
    timetable: text(written.timetable),
    reportBackOn: new FormControl<PlainDate | ''>(written.reportBackOn ?? '', { nonNullable: true }),
  });
  const { decision, ...others } = form.controls;
  decision.valueChanges.subscribe(() => {
    for (const control of Object.values(others)) control.updateValueAndValidity();
  });
  return form;
}
export type ResponseForm = ReturnType<typeof responseForm>;

/** What the form says, made on this version of the response. */
export function answerIn(form: ResponseForm, version: number): ResponseAnswerInput {
  const { reportBackOn, ...rest } = form.getRawValue();
  return { version, ...rest, reportBackOn: reportBackOn === '' ? null : reportBackOn };
}
