import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OutcomeLog } from '@minutebook/contracts';
import { outcomeThemes } from '@minutebook/domain';
import {
  MbEmpty,
  MbFailed,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbPageHeader,
} from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { logGroups, yearsTo } from './outcome-log-groups';
import { tagWords, themeWords } from './outcome-words';
import { OutcomesApi } from './outcomes.api';

/** The place "Outcomes": what meetings changed, over all meetings, newest first. Its filters stand in the address. */
@Component({
  selector: 'mb-outcome-log',
  imports: [MbEmpty, MbFailed, MbLedger, MbLedgerHead, MbLedgerRow, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './outcome-log.html',
  styleUrl: './outcome-log.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeLogPage {
  /** From the address. */
  readonly body = input<string>();
  readonly theme = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly api = inject(OutcomesApi);
  private readonly bodies = inject(BodiesStore);
  private readonly council = inject(CouncilCalendarStore);
  private readonly router = inject(Router);
  private readonly fetched = new Fetched<OutcomeLog>();
  protected readonly log = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly tagWords = tagWords;
  protected readonly themes = outcomeThemes.map((value) => ({ value, label: themeWords[value] }));
  protected readonly bodyOptions = computed(() => this.bodies.mine());
  protected readonly years = computed(() => yearsTo(this.council.today()));
  protected readonly year = computed(() => (this.from() ?? '').slice(0, 4));
  protected readonly groups = computed(() => logGroups(this.log() ?? [], this.council.today()));
  protected readonly isFiltered = computed(() => Boolean(this.body() ?? this.theme() ?? this.from()));
  protected readonly total = computed(() => {
    const lines = this.log()?.length ?? 0;
    const meetings = this.groups().length;
    const outcomes = lines === 1 ? '1 outcome' : `${lines} outcomes`;
    return `${outcomes} of ${meetings === 1 ? '1 meeting' : `${meetings} meetings`}`;
  });

  constructor() {
    effect(() => this.load());
  }

  protected load(): void {
    const filter = { bodyId: this.body(), theme: this.theme(), from: this.from(), to: this.to() };
    untracked(() => void this.fetched.load(this.api.log(filter)));
  }

  protected filter(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge' });
  }

  protected filterYear(year: string): void {
    this.filter({ from: year ? `${year}-01-01` : null, to: year ? `${year}-12-31` : null });
  }
}
