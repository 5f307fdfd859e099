import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import type { Commitment } from '@minutebook/contracts';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { BulkBar } from './bulk-bar';
import { listUrl } from './commitments.api';
import { countWords } from './commitment-words';
import { FilterBar } from './filter-bar';
import { Near, type Nearness } from './near';
import { RegisterFigures } from './register-figures';
import { queryOf, setFilters, groupOfAddress, type Filters } from './register-filters';
import { listed } from './register-groups';
import { RegisterStore } from './register.store';
import { RegisterTable } from './register-table';
import { Selection } from './selection';

/** The place "Commitments": one list of what meetings asked for, with figures and filters over it and the open row beside it. */
@Component({
  selector: 'mb-register-page',
  imports: [
    BulkBar,
    FilterBar,
    MatButton,
    MatMenuModule,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    Near,
    RegisterFigures,
    RegisterTable,
    RouterLink,
    RouterOutlet,
  ],
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'escape($event)' },
})
export class RegisterPage {
  /** From the address: the filters. */
  readonly body = input<string>();
  readonly meeting = input<string>();
  readonly states = input<string>();
  readonly kinds = input<string>();
  readonly owner = input<string>();
  readonly due = input<string>();
  readonly topic = input<string>();
  readonly young = input<string>();
  readonly since = input<string>();
  readonly search = input<string>();
  readonly group = input<string>();

  protected readonly store = inject(RegisterStore);
  protected readonly selection = inject(Selection);
  private readonly router = inject(Router);
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly mayEdit = inject(SessionStore).can('commitments.edit');
  private readonly table = viewChild(RegisterTable);

  protected readonly filters = computed<Filters>(() => ({
    body: this.body(),
    meeting: this.meeting(),
    states: this.states(),
    kinds: this.kinds(),
    owner: this.owner(),
    due: this.due(),
    topic: this.topic(),
    young: this.young(),
    since: this.since(),
    search: this.search(),
    group: this.group(),
  }));
  protected readonly address = computed(() => {
    const search = new URLSearchParams(setFilters(this.filters())).toString();
    return search ? `?${search}` : '';
  });
  protected readonly queryParams = computed(() => setFilters(this.filters()));
  protected readonly isFiltered = computed(() =>
    Object.keys(this.queryParams()).some((name) => name !== 'group'),
  );
  protected readonly downloads = computed(() => {
    const query = queryOf(this.filters());
    return { csv: listUrl('csv', query), xlsx: listUrl('xlsx', query) };
  });
  protected readonly pages = computed(() =>
    listed(this.store.pages(), {
      group: groupOfAddress(this.group()),
      isOnlyLate: this.due() === 'late',
    }),
  );
  protected readonly caption = computed(
    () => `Commitments, ${countWords(this.store.total(), 'row')}, late ones first`,
  );
  protected readonly shownWords = computed(
    () =>
      `${this.store.rows().length.toLocaleString('en-GB')} of ${countWords(this.store.total(), 'row')} shown`,
  );

  constructor() {
    // the list begins with what is open; once one has chosen, the address says what is shown
    untracked(() => {
      if (!this.router.url.includes('?')) this.filter({ states: 'open', group: 'meeting' }, true);
    });
    let before: string | null = null;
    effect(() => {
      const openId = this.store.openId();
      if (before && !openId) this.table()?.focusCommitment(before);
      before = openId;
    });
    effect(() => {
      const query = queryOf(this.filters());
      if (!this.group() && !this.isFiltered()) return;
      untracked(() => {
        this.selection.clear();
        void this.store.open(query);
      });
    });
  }

  protected filter(changes: Filters | Record<string, string | null>, replaceUrl = false): void {
    void this.router.navigate([], {
      queryParams: { group: groupOfAddress(this.group()), ...changes },
      queryParamsHandling: 'merge',
      replaceUrl,
      scroll: 'manual',
    });
  }

  protected open(row: Commitment): void {
    void this.router.navigate(['/commitments', row.id], {
      queryParamsHandling: 'preserve',
      scroll: 'manual',
    });
  }

  protected async showMore(): Promise<void> {
    const first = this.store.rows().length;
    await this.store.more();
    this.table()?.focusRow(first);
  }

  protected nearEnd({ isNear }: Nearness): void {
    if (isNear) void this.store.more();
  }

  protected selectShown(): void {
    const rows = this.store.rows();
    if (this.selection.ids().size >= rows.length) this.selection.clear();
    else this.selection.choose(rows);
  }

  protected escape(event: Event): void {
    if (event.defaultPrevented) return;
    if (this.selection.ids().size > 0) this.selection.clear();
    else if (this.store.openId()) void this.store.closeRow();
  }
}
