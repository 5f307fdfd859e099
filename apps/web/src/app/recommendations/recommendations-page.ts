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
import type { Recommendation } from '@minutebook/contracts';
import { formatDate, recommendationStates, type RecommendationState } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';
import { Fetched } from '../core/fetched';
import { daysLeftWords, decisionsTaken, numbersOf, stateMarks, stateWords } from './recommendation-words';
import { RecommendationsApi } from './recommendations.api';

/** The place "Recommendations": what bodies recommended and what came back, overdue first. Filters stand in the address. */
@Component({
  selector: 'mb-recommendations-page',
  imports: [MbEmpty, MbFailed, MbLoading, MbPageHeader, MbStatus, RouterLink],
  templateUrl: './recommendations-page.html',
  styleUrl: './recommendations-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecommendationsPage {
  /** From the address. */
  readonly body = input<string>();
  readonly state = input<RecommendationState>();

  private readonly api = inject(RecommendationsApi);
  private readonly bodies = inject(BodiesStore);
  private readonly router = inject(Router);
  private readonly fetched = new Fetched<Recommendation[]>();
  protected readonly problem = this.fetched.problem;
  protected readonly bodyOptions = computed(() => this.bodies.mine());
  protected readonly states = recommendationStates.map((value) => ({ value, label: stateWords[value] }));
  protected readonly isFiltered = computed(() => Boolean(this.body() ?? this.state()));
  protected readonly rows = computed(() =>
    this.fetched.value()?.map((row) => ({
      ...row,
      numbers: numbersOf(row),
      mark: stateMarks[row.state],
      word: stateWords[row.state],
      held: formatDate(row.meeting.heldOn),
      due: row.clock ? formatDate(row.clock.lastWorkingDay) : '',
      left: daysLeftWords(row),
      taken: decisionsTaken[row.decision],
    })),
  );
  protected readonly total = computed(() => {
    const rows = this.rows() ?? [];
    const late = rows.filter(({ state }) => state === 'overdue').length;
    return `${rows.length === 1 ? '1 row' : `${rows.length} rows`}${late > 0 ? `, ${late} overdue` : ''}`;
  });

  constructor() {
    effect(() => this.load());
  }

  protected load(): void {
    const query = { bodyId: this.body(), state: this.state() };
    untracked(() => void this.fetched.load(this.api.list(query)));
  }

  protected filter(changes: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: changes, queryParamsHandling: 'merge' });
  }
}
