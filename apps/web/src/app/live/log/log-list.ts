import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
} from '@angular/core';
import { MbPartB } from '@minutebook/ui';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { LogRow } from './log-row';
import { linesFor } from './log-words';

/** What was recorded, of the item that is shown or of the whole meeting. Part B stands apart, on pink paper. */
@Component({
  selector: 'mb-log-list',
  imports: [LogRow, MbPartB],
  template: `@if (open().length) {
      <ol class="ledger">
        @for (line of open(); track line.eventId) {
          <li mbLogRow [line]="line" [class.new]="line.eventId === newest()"></li>
        }
      </ol>
    }
    @if (exempt().length) {
      <mb-part-b>
        <h2 partBTitle>Part B</h2>
        <ol class="ledger">
          @for (line of exempt(); track line.eventId) {
            <li mbLogRow [line]="line" [isExempt]="true"></li>
          }
        </ol>
      </mb-part-b>
    }
    @if (!open().length && !exempt().length) {
      <p class="mb-quiet empty">Nothing is recorded under this item yet.</p>
    }`,
  styleUrl: './log-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { tabindex: '0', role: 'region', 'aria-label': 'Log' },
})
export class LogList {
  private readonly store = inject(LiveStore);
  private readonly state = inject(ConsoleState);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly lines = computed(() => {
    const live = this.store.live();
    return live ? linesFor(live, this.state.shownIds(), this.state.isWholeLog()) : [];
  });
  protected readonly open = computed(() =>
    this.lines().filter(({ eventId }) => !this.store.exemptIds().has(eventId)),
  );
  protected readonly exempt = computed(() =>
    this.lines().filter(({ eventId }) => this.store.exemptIds().has(eventId)),
  );
  /** The line recorded last, wherever its time puts it. */
  protected readonly newest = computed(
    () => [...this.lines()].sort((a, b) => b.seq - a.seq)[0]?.eventId ?? null,
  );

  constructor() {
    // the newest line is in sight
    afterRenderEffect(() => {
      if (this.lines().length > 0) this.element.scrollTop = this.element.scrollHeight;
    });
  }
}
