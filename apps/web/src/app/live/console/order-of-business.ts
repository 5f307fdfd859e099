import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { LiveItem, LiveMeeting } from '@minutebook/domain';
import { MbKey, MbMark, type Mark } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { nextItem } from '../acts/item-words';
import { LiveStore } from '../live.store';
import { ConsoleState } from './console-state';
import { plannedWords } from './item-facts';

const marks: Record<LiveItem['state'], { mark: Mark; word: string }> = {
  'not-begun': { mark: 'open', word: 'not begun' },
  on: { mark: 'under-way', word: 'on now' },
  done: { mark: 'done', word: 'taken' },
  deferred: { mark: 'withdrawn', word: 'deferred' },
  withdrawn: { mark: 'withdrawn', word: 'withdrawn' },
};

/** How an item stands, as its mark and words; an interest disclosed in one to come is said. */
export function itemStanding(item: LiveItem, live: LiveMeeting): { mark: Mark; word: string; note: string } {
  const hasInterest = live.disclosures.some(({ itemId }) => itemId === item.id);
  const isAhead = item.state === 'not-begun' || item.state === 'on';
  const { mark, word } = marks[item.state];
  if (item.state === 'deferred' || item.state === 'withdrawn') return { mark, word, note: word };
  if (!hasInterest || !isAhead) return { mark, word, note: '' };
  return { mark: item.state === 'on' ? mark : 'soon', word, note: 'interest disclosed' };
}

/** The order of business at the left: what is done, what is on, what comes. An item is opened to look at; Ctrl Enter begins the next. */
@Component({
  selector: 'mb-order-of-business',
  imports: [MatButton, MbKey, MbMark],
  templateUrl: './order-of-business.html',
  styleUrl: './order-of-business.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[attr.role]': 'state.isMain("order") ? "main" : "complementary"',
    tabindex: '0',
    'aria-label': 'Order of business',
  },
})
export class OrderOfBusiness {
  private readonly store = inject(LiveStore);
  protected readonly state = inject(ConsoleState);
  protected readonly acts = inject(ConsoleActs);
  protected readonly rows = computed(() => {
    const live = this.store.live();
    return (
      live?.items.map((item) => ({ item, planned: plannedWords(item), ...itemStanding(item, live) })) ?? []
    );
  });
  protected readonly phase = computed(() => this.store.live()?.phase);
  protected readonly next = computed(() => nextItem(this.store.live()?.items ?? []));
}
