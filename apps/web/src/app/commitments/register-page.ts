import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import type { Commitment } from '@minutebook/contracts';
import { formatShortDate, type PlainDate } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { DocumentsApi } from '../minutes/documents/documents.api';
import { ActionListNote } from './action-list-note';
import { ActionLists } from './action-lists';
import { AddressFilters } from './address-filters';
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
    ActionListNote,
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
  providers: [ActionLists, DocumentsApi],
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'escape($event)' },
})
export class RegisterPage extends AddressFilters {
  protected readonly store = inject(RegisterStore);
  protected readonly selection = inject(Selection);
  protected readonly actionLists = inject(ActionLists);
  private readonly router = inject(Router);
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly mayEdit = inject(SessionStore).can('commitments.edit');
  protected readonly mayOpenPartB = inject(SessionStore).can('exempt.read');
  private readonly table = viewChild(RegisterTable);

  protected readonly address = computed(() => {
    const search = new URLSearchParams(setFilters(this.filters())).toString();
    return search ? `?${search}` : '';
  });
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
    super();
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

  protected shortDay = (day: PlainDate): string => formatShortDate(day, this.today());

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
