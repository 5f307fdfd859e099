import { BreakpointObserver } from '@angular/cdk/layout';
import { Injectable, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { LiveItem } from '@minutebook/domain';
import { LiveStore } from '../live.store';

/** On a phone the console is three views. */
export type ConsoleView = 'item' | 'people' | 'order';

/** What the clerk looks at: an item, which need not be the one that is on; and where the focus goes after an act. */
@Injectable()
export class ConsoleState {
  private readonly store = inject(LiveStore);
  private readonly looked = signal<string | null>(null);
  private readonly narrow = toSignal(inject(BreakpointObserver).observe('(max-width: 900px)'));
  private focus: () => void = () => undefined;

  readonly view = signal<ConsoleView>('item');
  /** Why the last press was not recorded; gone with the next act. */
  readonly refusal = signal('');
  /** The whole log, or the lines of the item that is shown. */
  readonly isWholeLog = signal(false);

  readonly current = computed<LiveItem[]>(() => {
    const live = this.store.live();
    return live?.items.filter(({ id }) => live.currentItemIds.includes(id)) ?? [];
  });
  /** The item that is shown: the one looked at, or else the one that is on, or was last. */
  readonly shown = computed<LiveItem | null>(() => {
    const items = this.store.live()?.items ?? [];
    const looked = items.find(({ id }) => id === this.looked());
    return looked ?? this.current()[0] ?? items.filter(({ spells }) => spells.length > 0).at(-1) ?? null;
  });
  /** Shown together when they are taken together. */
  readonly shownIds = computed(() => {
    const shown = this.shown();
    const current = this.current().map(({ id }) => id);
    if (!shown) return [];
    return current.includes(shown.id) ? current : [shown.id];
  });
  /** An item looked at that is not on: what is written down then belongs to it all the same. */
  readonly aside = computed(() => {
    const shown = this.shown();
    return shown && shown.id === this.looked() && shown.state !== 'on' && shown.spells.length > 0
      ? shown
      : null;
  });
  readonly isShownOn = computed(() => this.shown()?.state === 'on');

  /** For a meeting newly opened. */
  begin(): void {
    this.looked.set(null);
    this.isWholeLog.set(false);
    this.refusal.set('');
    this.view.set('item');
  }

  /** On a phone the view that is shown is the main part of the page. */
  isMain(view: ConsoleView): boolean {
    return (this.narrow()?.matches ?? false) && this.view() === view;
  }

  /** Null follows the meeting again. */
  look(itemId: string | null): void {
    this.looked.set(itemId);
    if (itemId) this.isWholeLog.set(false);
    this.view.set('item');
  }

  entryLineIs(focus: () => void): void {
    this.focus = focus;
  }

  focusEntry(): void {
    setTimeout(() => this.focus());
  }

  /** After an act: what was refused is said, and the entry line has the focus again. */
  done(refusal = ''): void {
    this.refusal.set(refusal);
    this.focusEntry();
  }
}
