import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { BusinessActs } from '../acts/business-acts';
import { ConsoleActs } from '../acts/console-acts';
import { LiveStore } from '../live.store';
import { ConsoleState } from './console-state';
import { itemFacts, itemHeading } from './item-facts';

/** The item that is shown: its number, pages and times above its title, and the way to begin it, read it, or see the whole log. */
@Component({
  selector: 'mb-item-head',
  imports: [MatButton, MbIcon, MbStatus, RouterLink],
  template: `<div class="words">
      <p class="facts">
        {{ facts() }}
        @if (isPartB()) {
          <mb-status mark="exempt" word="Not for publication" />
        }
      </p>
      <h1>{{ heading() }}</h1>
    </div>
    <div class="mb-row">
      @if (mayBegin()) {
        <button matButton="filled" class="mb-small" type="button" (click)="begin()">Begin this item</button>
      }
      @if (hasLog()) {
        <button
          matButton="outlined"
          class="mb-small"
          type="button"
          [attr.aria-pressed]="state.isWholeLog()"
          (click)="state.isWholeLog.set(!state.isWholeLog())"
        >
          {{ state.isWholeLog() ? 'This item only' : 'Whole log' }}
        </button>
      }
      @if (state.shown(); as item) {
        <a
          matButton="outlined"
          class="mb-small paper"
          target="_blank"
          [routerLink]="['/meetings', meetings.meetingId(), 'agenda', 'items', item.id]"
          ><mb-icon name="description" [size]="16" />Paper<span class="mb-hidden"> (new window)</span></a
        >
      }
    </div>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      align-items: flex-start;
      justify-content: space-between;
      padding: 14px 24px 12px;
    }

    .words {
      flex: 1 1 300px;
      min-width: 0;
    }

    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
      line-height: 1.25rem;
    }

    h1 {
      font-size: 1.5rem;
      line-height: 1.875rem;
    }

    @media (max-width: 1400px) {
      :host {
        padding: 10px 16px;
      }
    }

    @media (max-width: 900px) {
      h1 {
        font-size: 1.25rem;
        line-height: 1.625rem;
      }

      .paper {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemHead {
  protected readonly state = inject(ConsoleState);
  protected readonly meetings = inject(MeetingStore);
  private readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs);
  private readonly business = inject(BusinessActs);

  private readonly items = computed(() => {
    const ids = this.state.shownIds();
    return this.store.live()?.items.filter(({ id }) => ids.includes(id)) ?? [];
  });
  protected readonly facts = computed(() => {
    const live = this.store.live();
    return live && !this.state.isWholeLog() ? itemFacts(this.items(), live) : '';
  });
  protected readonly heading = computed(() =>
    this.state.isWholeLog()
      ? 'The whole log'
      : itemHeading(this.items(), this.store.live()?.phase ?? 'not-begun'),
  );
  protected readonly isPartB = computed(() => this.items().some(({ part }) => part === 'B'));
  protected readonly hasLog = computed(() => (this.store.live()?.log.length ?? 0) > 0);
  protected readonly mayBegin = computed(() => {
    const shown = this.state.shown();
    if (this.store.live()?.phase !== 'in-session' || !shown) return false;
    return shown.state === 'not-begun' || shown.state === 'deferred' || shown.state === 'done';
  });

  protected begin(): void {
    const { id } = this.state.shown() ?? {};
    void this.acts.run({
      run: () => {
        const refusal = id ? this.business.begin([id]) : '';
        if (!refusal) this.state.look(null);
        return refusal;
      },
    });
  }
}
