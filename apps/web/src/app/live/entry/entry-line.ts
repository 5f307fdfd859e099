import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { MbIcon, MbKey } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { clockWords } from '../record-time';
import { completions, type Completion } from './completion';
import { EntryExtras } from './entry-extras';
import { EntryStore } from './entry.store';
import { kindChoice, otherKinds, outcomeKind, usualKinds, type EntryKind } from './entry-kinds';

/** As many as fit without scrolling; the menu of the bar has all. */
const mostActs = 12;

/** "close" finds "Close the meeting..." and not "Disclose an interest...". */
const beginsWords = (label: string, typed: string): boolean =>
  ` ${label.toLowerCase()}`.includes(` ${typed.trim().toLowerCase()}`);

/**
 * The one line of the console. It has the focus after every act; its time is set when typing begins. A letter and a space set the
 * kind, names complete while one types, a slash opens the acts, Enter records, Ctrl Enter begins the next item.
 */
@Component({
  selector: 'mb-entry-line',
  imports: [EntryExtras, MatMenuModule, MbIcon, MbKey],
  templateUrl: './entry-line.html',
  styleUrl: './entry-line.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntryLine {
  protected readonly entry = inject(EntryStore);
  protected readonly state = inject(ConsoleState);
  private readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly active = signal(0);
  private readonly isDismissed = signal(false);

  protected readonly kinds = computed(() =>
    this.entry.isOutcomesItem()
      ? [outcomeKind, ...usualKinds.filter(({ kind }) => kind !== 'motion')]
      : usualKinds,
  );
  protected readonly others = computed(() =>
    [...otherKinds, ...usualKinds].filter((choice) => !this.kinds().includes(choice)),
  );
  protected readonly other = computed(() => {
    const choice = kindChoice(this.entry.draft().kind);
    return this.kinds().includes(choice) ? null : choice;
  });
  protected readonly label = computed(() => kindChoice(this.entry.draft().kind).label);
  protected readonly time = computed(() => clockWords(this.entry.at()));
  protected readonly problem = computed(() => this.entry.problem() || this.state.refusal());
  protected readonly hasExtras = computed(() =>
    ['action', 'request', 'motion', 'outcome'].includes(this.entry.draft().kind),
  );
  protected readonly suggestions = computed<Completion[]>(() => {
    const { text, kind } = this.entry.draft();
    if (this.isDismissed()) return [];
    if (text.startsWith('/')) return this.actsFor(text.slice(1));
    return completions(kind, text, this.store.live()?.participants ?? []);
  });
  protected readonly activeId = computed(() => {
    const one = this.suggestions()[this.active()];
    return one ? `entry-option-${one.id}` : null;
  });

  constructor() {
    this.state.entryLineIs(() => this.box().nativeElement.focus());
    // before the meeting the roll call has the focus
    afterNextRender(() => {
      if (this.store.live()?.phase !== 'not-begun') this.box().nativeElement.focus();
    });
  }

  protected typed(): void {
    const { nativeElement } = this.box();
    this.isDismissed.set(false);
    this.active.set(0);
    this.entry.type(nativeElement.value.replace(/\n/g, ' '));
    this.show();
  }

  protected choose(kind: EntryKind): void {
    this.entry.setKind(kind);
    this.state.focusEntry();
  }

  protected press(event: KeyboardEvent): void {
    const { selectionStart, selectionEnd } = this.box().nativeElement;
    if (event.key === 'Enter') return this.enter(event);
    if (event.key === 'Backspace' && selectionStart === 0 && selectionEnd === 0) {
      event.preventDefault();
      this.entry.undoKind();
      this.show();
    }
    if (this.suggestions().length > 0) this.pressInList(event);
  }

  protected take(one: Completion): void {
    if (one.id.startsWith('act-')) return this.runAct(one.id.slice(4));
    this.entry.type(one.line);
    this.show();
    this.active.set(0);
    this.state.focusEntry();
  }

  protected setTime(box: HTMLInputElement): void {
    if (box.value !== this.time() && !this.entry.setTime(box.value)) return;
    box.value = this.time();
  }

  /** At once, and not with the next painting: the next letter may be typed before that. */
  private show(): void {
    this.box().nativeElement.value = this.entry.draft().text;
  }

  private enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) return this.acts.next();
    const one = this.suggestions()[this.active()];
    const isAct = this.entry.draft().text.startsWith('/');
    if (one && (isAct || this.entry.draft().kind === 'movement')) this.take(one);
    if (isAct || (one && this.entry.draft().kind === 'movement' && one.line.endsWith(' '))) return;
    this.entry.record();
    this.show();
  }

  private pressInList(event: KeyboardEvent): void {
    const last = this.suggestions().length - 1;
    if (event.key === 'ArrowDown') this.active.update((active) => Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') this.active.update((active) => Math.max(active - 1, 0));
    else if (event.key === 'Escape') this.isDismissed.set(true);
    else if (event.key === 'Tab' && !event.shiftKey)
      this.take(this.suggestions()[this.active()] as Completion);
    else return;
    event.preventDefault();
  }

  private actsFor(words: string): Completion[] {
    return this.acts
      .possible()
      .filter(({ label }) => beginsWords(label, words))
      .slice(0, mostActs)
      .map(({ id, label }) => ({ id: `act-${id}`, label, note: '', line: '' }));
  }

  private runAct(id: string): void {
    const act = this.acts.possible().find((one) => one.id === id);
    this.entry.type('');
    this.show();
    if (act) void this.acts.run(act);
  }
}
