import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MbLedger, MbLedgerRow, MbMark, MbStatus } from '@minutebook/ui';
import { plannedWords } from '../console/item-facts';
import { itemStanding } from '../console/order-of-business';
import { LiveStore } from '../live.store';
import { spellWords } from '../record-time';

/** The order of business for those who follow: number in the margin, how each item stands in words. */
@Component({
  selector: 'mb-business-ledger',
  imports: [MbLedger, MbLedgerRow, MbMark, MbStatus],
  template: `<mb-ledger>
    @for (row of rows(); track row.item.id) {
      <mb-ledger-row [margin]="row.number" [selected]="row.item.state === 'on'">
        <mb-mark marker [mark]="row.mark" />
        <b>{{ row.item.title }}</b>
        <p class="mb-quiet mb-small-text">{{ row.words }}</p>
        @if (row.item.part === 'B') {
          <mb-status mark="exempt" word="Not for publication" />
        }
      </mb-ledger-row>
    }
  </mb-ledger>`,
  styles: `
    :host {
      display: block;

      --mb-gutter: 44px;
    }

    mb-mark {
      margin-top: 3px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BusinessLedger {
  private readonly store = inject(LiveStore);
  protected readonly rows = computed(() => {
    const live = this.store.live();
    if (!live) return [];
    return live.items.map((item) => {
      const { mark, word, note } = itemStanding(item, live);
      const [began, ended] = [item.spells[0]?.from, item.spells.at(-1)?.to];
      const times = began ? spellWords(began, ended ?? null) : '';
      const why = note === word && item.reason ? `${sentence(word)}: ${item.reason}` : sentence(word);
      const words = [why, plannedWords(item).toLowerCase(), times, note === word ? '' : note]
        .filter(Boolean)
        .join(', ');
      return { item, mark, words, number: item.number === null ? '' : String(item.number) };
    });
  });
}

const sentence = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
