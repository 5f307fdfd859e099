import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { apiUrl, paths, type Scorecard } from '@minutebook/contracts';
import { describeMonth, ragRule } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { SessionStore } from '../core/session.store';
import { Fetched } from '../core/fetched';
import { IndicatorPanel } from './indicator-panel';
import { isShown, ragMarks, showings, sinceWords, withdrawnWords, type Showing } from './scorecard-words';
import { ScorecardTable } from './scorecard-table';
import { SinceMeeting } from './since-meeting';
import { ScorecardsApi } from './scorecards.api';

const showingWords: Readonly<Record<Showing, string>> = {
  target: 'With a target',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  grey: 'Grey',
  all: 'All',
};

/** A scorecard at a month: each indicator with its figures and its colour in words. Month, filter and choice stand in the address. */
@Component({
  selector: 'mb-scorecard-page',
  imports: [
    ...[IndicatorPanel, MatButton, MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus],
    ...[RouterLink, ScorecardTable, SinceMeeting],
  ],
  templateUrl: './scorecard-page.html',
  styleUrl: './scorecard-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScorecardPage {
  readonly scorecardId = input.required<string>();
  readonly month = input<string>();
  readonly show = input<string>();
  readonly indicator = input<string>();

  private readonly side = viewChild<ElementRef<HTMLElement>>('side');
  private readonly api = inject(ScorecardsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly fetched = new Fetched<Scorecard>();
  protected readonly scorecard = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly ragMarks = ragMarks;
  protected readonly describeMonth = describeMonth;
  protected readonly showing = computed(() => showings.find((each) => each === this.show()) ?? 'target');
  protected readonly rows = computed(() =>
    (this.scorecard()?.indicators ?? []).filter((each) => isShown(each, this.showing())),
  );
  protected readonly chosen = computed(
    () => this.scorecard()?.indicators.find(({ id }) => id === this.indicator()) ?? this.rows()[0],
  );
  protected readonly filters = computed(() =>
    showings.map((value) => ({
      value,
      label: showingWords[value],
      rag: value === 'target' || value === 'all' ? null : ragMarks[value],
      count: (this.scorecard()?.indicators ?? []).filter((each) => isShown(each, value)).length,
    })),
  );
  protected readonly rule = computed(() => {
    const rule = this.scorecard()?.rule;
    return rule ? ragRule(rule) : [];
  });
  protected readonly mayEdit = computed(() => this.session.can('scorecards.edit', this.scorecard()?.body.id));
  protected readonly mayPlan = computed(() => this.session.can('programme.edit', this.scorecard()?.body.id));
  protected readonly sinceWords = sinceWords;
  protected readonly withdrawnWords = withdrawnWords;
  protected readonly csv = computed(() => {
    const address = apiUrl(paths.scorecardCsv, { scorecardId: this.scorecardId() });
    return this.month() ? `${address}?month=${this.month()}` : address;
  });

  constructor() {
    effect(() => this.load());
  }

  protected load(): void {
    const [id, month] = [this.scorecardId(), this.month()];
    untracked(() => void this.fetched.load(this.api.read(id, month)));
  }

  /** Under the table on a small screen: there it comes into sight, beside it it is. */
  protected async choose(indicator: string): Promise<void> {
    await this.filter({ indicator });
    const side = this.side()?.nativeElement;
    if (side && side.getBoundingClientRect().top > innerHeight) side.scrollIntoView({ block: 'start' });
  }

  protected filter(changes: Record<string, string | null>): Promise<boolean> {
    const kept = { queryParamsHandling: 'merge', scroll: 'manual' } as const;
    return this.router.navigate([], { ...kept, queryParams: changes });
  }
}
