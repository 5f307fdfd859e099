import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PublicRecommendation } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { decisionsTaken } from './recommendation-words';

type Words = Omit<NonNullable<PublicRecommendation['response']>, 'publishedOn'>;

/** A response to be read: what was decided, why, what is done about it, by whom and by when. */
@Component({
  selector: 'mb-response-text',
  template: `<dl class="mb-pairs">
    @for (line of lines(); track line.label) {
      <dt>{{ line.label }}</dt>
      <dd>{{ line.value }}</dd>
    }
  </dl>`,
  styles: `
    .mb-pairs {
      grid-template-columns: minmax(108px, 190px) minmax(0, 1fr);
      font-size: 0.9375rem;
      line-height: 1.375rem;
    }
    dd {
      margin: 0;
      white-space: pre-line;
    }
    @media (max-width: 900px) {
      .mb-pairs {
        grid-template-columns: 1fr;
        gap: 0;
      }
      dd {
        margin-bottom: 10px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseText {
  readonly response = input.required<Words>();

  protected readonly lines = computed(() => {
    const response = this.response();
    const all: [string, string][] = [
      ['Decision', decisionsTaken[response.decision] || 'No response yet'],
      ['Reasons', response.reasons],
      ['What will be done', response.whatWillBeDone],
      ['Cabinet member responding', response.cabinetMember],
      ['Department', response.department],
      ['Identified officer', response.identifiedOfficer],
      ['Financial implications', response.financialImplications],
      ['Timetable', response.timetable],
      ['Report back on', response.reportBackOn === null ? '' : formatDate(response.reportBackOn)],
    ];
    return all.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
  });
}
