import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AgendaItem } from '@minutebook/contracts';
import { formatShortDate, type PlainDate } from '@minutebook/domain';
import { expectationWords, kindWords } from './item-values';
import { exemptWords } from './item-words';

/** The public line of an item for those who read it, or once it can no longer be changed. */
@Component({
  selector: 'mb-item-facts',
  template: `
    <dl class="mb-pairs">
      @for (fact of facts(); track fact.name) {
        <dt>{{ fact.name }}</dt>
        <dd>{{ fact.words }}</dd>
      }
    </dl>
  `,
  styles: `
    dd {
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemFacts {
  readonly item = input.required<AgendaItem>();
  readonly today = input.required<PlainDate>();

  protected readonly facts = computed(() => {
    const item = this.item();
    const date = (on: PlainDate | null) => (on ? formatShortDate(on, this.today()) : '');
    return [
      { name: 'Kind', words: kindWords[item.kind] },
      { name: 'Description', words: item.description },
      { name: 'Lead officer', words: item.leadOfficer },
      { name: 'Paper', words: expectationWords[item.paperExpectation] },
      { name: 'Report due', words: date(item.reportDueOn) },
      { name: 'Promised for', words: date(item.promisedOn) },
      { name: 'Publicity', words: item.part === 'A' ? 'Public' : exemptWords(item.exemptParagraphs) },
    ].filter(({ words }) => words !== '');
  });
}
