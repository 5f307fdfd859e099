import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { dueWords, kindOf, lastHeard, standingOf } from './commitment-words';
import { Near, type Nearness } from './near';
import type { ListedRow } from './register-groups';

/**
 * The rows under the heads of their groups. Each page that was fetched is a row group of its own; those far from the window give
 * way to a space as high as they were, so that tens of thousands of rows scroll like fifty.
 */
@Component({
  selector: 'mb-register-table',
  imports: [MbIcon, MbStatus, Near, RouterLink],
  templateUrl: './register-table.html',
  styleUrl: './register-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown)': 'press($event)' },
})
export class RegisterTable {
  readonly pages = input.required<readonly (readonly ListedRow[])[]>();
  readonly total = input.required<number>();
  readonly today = input.required<PlainDate>();
  readonly caption = input.required<string>();
  /** What stands after the ? of the address, so that a row opened in another tab keeps the filters. */
  readonly search = input('');
  readonly canSelect = input(false);
  readonly selected = input.required<ReadonlySet<string>>();
  readonly openId = input<string | null>(null);
  readonly toggled = output<Commitment>();
  readonly allToggled = output();
  readonly opened = output<Commitment>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly away = signal<ReadonlyMap<number, number>>(new Map());
  protected readonly kindOf = kindOf;
  protected readonly groups = computed(() => {
    const away = this.away();
    return this.pages().map((rows, page) => ({ page, height: away.get(page) ?? null, rows }));
  });
  protected readonly chosen = computed((): 'none' | 'some' | 'all' => {
    const { size } = this.selected();
    const shown = this.pages().reduce((sum, rows) => sum + rows.length, 0);
    return size === 0 ? 'none' : size >= shown ? 'all' : 'some';
  });

  protected standing = (row: Commitment) => standingOf(row, this.today());
  protected due = (row: Commitment) => dueWords(row, this.today());
  protected heard = (row: Commitment) => lastHeard(row, this.today());
  protected href = (row: Commitment) => `/commitments/${row.id}${this.search()}`;

  protected near(page: number, { isNear, height }: Nearness): void {
    if (isNear === !this.away().has(page)) return;
    // a page that is hidden, or that has the focus, is left as it is
    const hasFocus = this.element.querySelector(`[data-page="${page}"]`)?.contains(document.activeElement);
    if (!isNear && (height === 0 || hasFocus)) return;
    this.away.update((before) => {
      const after = new Map(before);
      if (isNear) after.delete(page);
      else after.set(page, height);
      return after;
    });
  }

  protected open(event: MouseEvent, row: Commitment): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.opened.emit(row);
  }

  /** j and k or the arrows go through the rows, x selects. Enter opens, as it does with every link. */
  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = indexOf(event.target as Element);
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      this.focusRow(index + step);
    } else if (event.key === 'x' && index >= 0 && this.canSelect()) {
      const row = this.pages().flat()[index]?.row;
      if (row) this.toggled.emit(row);
    }
  }

  /** Goes to a row by its place in the list; one that is away from the window is fetched back first. */
  focusRow(index: number): void {
    const page = this.pages().findIndex((rows) => rows.some((listed) => listed.index === index));
    if (page < 0) return;
    if (this.away().has(page)) this.near(page, { isNear: true, height: 0 });
    afterNextRender(() => this.element.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus(), {
      injector: this.injector,
    });
  }

  focusCommitment(id: string): void {
    const row = this.pages()
      .flat()
      .find((listed) => listed.row.id === id);
    if (row) this.focusRow(row.index);
  }
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const indexOf = (element: Element): number =>
  Number(element.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
