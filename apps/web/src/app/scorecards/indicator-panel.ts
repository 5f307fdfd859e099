import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Indicator, IndicatorStory, Scorecard } from '@minutebook/contracts';
import { describeFigure, describeGap, describeMonth, formatDate } from '@minutebook/domain';
import { MatButton } from '@angular/material/button';
import { MbStatus } from '@minutebook/ui';
import { stateWords } from '../commitments/commitment-words';
import { Fetched } from '../core/fetched';
import { IndicatorActs } from './indicator-acts';
import { IndicatorChart } from './indicator-chart';
import { frequencyWords, movementWords, polarityWords, ragMarks, ytdWords } from './scorecard-words';
import { ScorecardsApi } from './scorecards.api';

/** One indicator beside the table: its months as a chart and as figures, and where it was spoken of. */
@Component({
  selector: 'mb-indicator-panel',
  imports: [IndicatorChart, MatButton, MbStatus, RouterLink],
  templateUrl: './indicator-panel.html',
  styleUrl: './indicator-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IndicatorPanel {
  readonly indicator = input.required<Indicator>();
  readonly scorecard = input.required<Scorecard>();
  readonly mayEdit = input(false);
  readonly mayPlan = input(false);
  readonly changed = output();

  private readonly acts = inject(IndicatorActs);
  private readonly api = inject(ScorecardsApi);
  private readonly fetched = new Fetched<IndicatorStory>();
  protected readonly story = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly ragMarks = ragMarks;
  protected readonly describeMonth = describeMonth;
  protected readonly frequencyWords = frequencyWords;
  protected readonly polarityWords = polarityWords;
  protected readonly ytdWords = ytdWords;
  protected readonly formatDate = formatDate;
  protected readonly stateWords = stateWords;
  protected readonly movement = computed(() => movementWords(this.indicator()));
  protected readonly gap = computed(() => {
    const { yearToDate, target, unit } = this.indicator();
    return describeGap(yearToDate, target, unit);
  });
  protected readonly figures = computed(() =>
    this.indicator()
      .months.toReversed()
      .map((figure) => ({
        month: describeMonth(figure.month),
        words: describeFigure(figure, this.indicator().unit, this.scorecard().rule.suppressBelow) || 'none',
      })),
  );

  /** What the form of a new topic begins with. */
  protected readonly topic = computed(() => {
    const { code, title } = this.indicator();
    return { body: this.scorecard().body.id, indicator: code, topic: title };
  });

  constructor() {
    effect(() => {
      const { id } = this.indicator();
      untracked(() => {
        this.fetched.clear();
        void this.fetched.load(this.api.story(id));
      });
    });
  }

  protected async edit(): Promise<void> {
    if (await this.acts.edit(this.scorecard(), this.indicator())) this.changed.emit();
  }

  protected async withdraw(): Promise<void> {
    if (await this.acts.withdraw(this.scorecard(), this.indicator())) this.changed.emit();
  }
}
