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
import type { OutcomeLog, OutcomeLogLine } from '@minutebook/contracts';
import { outcomeThemes, themeWords, type ReviewState } from '@minutebook/domain';
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
import { OutcomeReview } from './outcome-review';
import { tagWords } from './outcome-words';
import { OutcomesApi } from './outcomes.api';

const reviewOptions: { value: ReviewState; label: string }[] = [
  { value: 'due', label: 'To review' },
  { value: 'answered', label: 'Answered' },
  { value: 'not-due', label: 'Asked later' },
];

/** The place "Outcomes": what meetings changed, over all meetings, newest first. Its filters stand in the address. */
@Component({
  selector: 'mb-outcome-log',
  imports: [
    MbEmpty,
    MbFailed,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbPageHeader,
    OutcomeReview,
    RouterLink,
  ],
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
  readonly review = input<string>();

  private readonly api = inject(OutcomesApi);
  private readonly bodies = inject(BodiesStore);
  private readonly council = inject(CouncilCalendarStore);
  private readonly router = inject(Router);
  private readonly fetched = new Fetched<OutcomeLog>();
  protected readonly log = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly tagWords = tagWords;
  protected readonly themeWords = themeWords;
  /** Themes lead to their stories, so they stand apart. */
  protected readonly wordsBesideThemes = (line: OutcomeLogLine): string => tagWords({ ...line, themes: [] });
  protected readonly themes = outcomeThemes.map((value) => ({ value, label: themeWords[value] }));
  protected readonly reviewOptions = reviewOptions;
  protected readonly bodyOptions = computed(() => this.bodies.mine());
  protected readonly years = computed(() => yearsTo(this.council.today()));
  protected readonly year = computed(() => (this.from() ?? '').slice(0, 4));
  protected readonly groups = computed(() => logGroups(this.log() ?? [], this.council.today()));
  protected readonly isFiltered = computed(() =>
    Boolean(this.body() ?? this.theme() ?? this.from() ?? this.review()),
  );
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
    const [from, to] = [this.from(), this.to()];
    const filter = { bodyId: this.body(), theme: this.theme(), from, to, review: this.review() };
    untracked(() => void this.fetched.load(this.api.log(filter)));
  }

  /** A line that was answered stays in sight, under the filter "To review" too, until the list is fetched again. */
  protected replace(saved: OutcomeLogLine): void {
    this.fetched.set((this.log() ?? []).map((line) => (line.id === saved.id ? saved : line)));
  }

  protected filter(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge' });
  }

  protected filterYear(year: string): void {
    this.filter({ from: year ? `${year}-01-01` : null, to: year ? `${year}-12-31` : null });
  }
}
