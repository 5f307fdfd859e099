import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CommitmentsPage } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbFailed, MbIcon, MbLoading } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { AddressFilters } from './address-filters';
import { CommitmentsApi } from './commitments.api';
import { countWords, dueWords, kindOf, lastHeard, standingOf } from './commitment-words';
import { filterWords, groupOfAddress, queryOf } from './register-filters';
import { listed } from './register-groups';

const mostPrinted = 200;

/** The rows as the Chair takes them along: one page across where they fit on it, black on white. */
@Component({
  selector: 'mb-print-page',
  imports: [MatButton, MbFailed, MbIcon, MbLoading, RouterLink],
  templateUrl: './print-page.html',
  styleUrl: './print-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrintPage extends AddressFilters {
  private readonly api = inject(CommitmentsApi);
  private readonly bodies = inject(BodiesStore);
  private readonly document = inject(DOCUMENT);
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly fetched = new Fetched<CommitmentsPage>();
  protected readonly kindOf = kindOf;
  protected readonly about = computed(() => {
    const filters = this.filters();
    const body = this.bodies.all().find(({ id }) => id === filters.body)?.name ?? 'All bodies';
    const words = (['states', 'kinds', 'due', 'owner', 'topic', 'young', 'since', 'search'] as const)
      .map((name) => filterWords(name, filters[name]))
      .filter(Boolean);
    return [body, ...words].join(', ');
  });
  protected readonly rows = computed(() => {
    const rows = this.fetched.value()?.rows ?? [];
    const [page = []] = listed([rows], {
      group: groupOfAddress(this.group()),
      isOnlyLate: this.due() === 'late',
    });
    return page.map(({ row, head }) => ({
      row,
      head,
      due: dueWords(row, this.today()),
      heard: lastHeard(row, this.today()),
      standing: standingOf(row, this.today()).word,
    }));
  });
  protected readonly totalWords = computed(() => {
    const total = this.fetched.value()?.total ?? 0;
    const shown = this.rows().length;
    return shown < total
      ? `The first ${shown} of ${countWords(total, 'row')}; filter the list to print the others`
      : countWords(total, 'row');
  });
  protected readonly printedOn = computed(() => formatDate(this.today()));

  constructor() {
    super();
    effect(() => {
      this.load();
    });
    this.layAcross();
  }

  protected load(): void {
    const query = { ...queryOf(this.filters()), limit: mostPrinted };
    untracked(() => void this.fetched.load(this.api.page(query)));
  }

  /** Paper lies across for as long as this page is open: a rule for pages cannot stand in the styles of one component. */
  private layAcross(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@page { size: A4 landscape; margin: 12mm; }');
    this.document.adoptedStyleSheets = [...this.document.adoptedStyleSheets, sheet];
    inject(DestroyRef).onDestroy(() => {
      this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
