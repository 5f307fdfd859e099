import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { LiveMeeting } from '@minutebook/domain';
import { MbMark, type Mark } from '@minutebook/ui';
import { LiveStore } from '../live.store';
import { ConsoleState, type ConsoleView } from './console-state';

/** The quorum as a mark; before the meeting nothing is lost yet. */
const markOf = (live: LiveMeeting | null): Mark => {
  if (live?.quorum.isQuorate) return 'done';
  return live?.phase === 'not-begun' ? 'open' : 'late';
};

/** On a phone: the three views of the console. */
@Component({
  selector: 'mb-console-tabs',
  imports: [MbMark],
  template: `@for (tab of tabs(); track tab.view) {
    <button type="button" [attr.aria-pressed]="state.view() === tab.view" (click)="state.view.set(tab.view)">
      @if (tab.mark) {
        <mb-mark [mark]="tab.mark" />
      }
      {{ tab.label }}
    </button>
  }`,
  styles: `
    :host {
      grid-template-columns: repeat(3, 1fr);
      border-bottom: 1px solid var(--mb-feint);
      background: var(--console-desk, var(--mb-desk));
    }

    button {
      display: flex;
      gap: 6px;
      align-items: center;
      justify-content: center;
      min-height: 46px;
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--mb-ink-2);
      font: 500 0.875rem/1.25rem var(--mb-sans);
    }

    [aria-pressed='true'] {
      border-color: var(--mb-blue);
      color: var(--mb-ink);
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'navigation', 'aria-label': 'Views of the console' },
})
export class ConsoleTabs {
  protected readonly state = inject(ConsoleState);
  private readonly store = inject(LiveStore);
  protected readonly tabs = computed(() => {
    const live = this.store.live();
    const shown = this.state.shown();
    const item = live?.phase === 'not-begun' ? 'Roll call' : shown?.number ? `Item ${shown.number}` : 'Item';
    const quorum = live?.quorum;
    return [
      { view: 'item' as ConsoleView, label: item, mark: null },
      {
        view: 'people' as ConsoleView,
        label: `${quorum?.present ?? 0} of ${quorum?.seats ?? 0} here`,
        mark: markOf(live),
      },
      { view: 'order' as ConsoleView, label: 'Order', mark: null },
    ];
  });
}
