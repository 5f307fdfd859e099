import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Indicator, IndicatorStory } from '@minutebook/contracts';
import { describeFigure, describeGap, describeMonth, describePolarity, formatDate } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { Fetched } from '../core/fetched';
import { IndicatorChart } from './indicator-chart';
import { movementWords, ragMarks } from './scorecard-words';
import { ScorecardsApi } from './scorecards.api';

/** One indicator beside the table: its months as a chart and as figures, and where it was spoken of. */
@Component({
  selector: 'mb-indicator-panel',
  imports: [IndicatorChart, MbStatus, RouterLink],
  templateUrl: './indicator-panel.html',
  styleUrl: './indicator-panel.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IndicatorPanel {
  readonly indicator = input.required<Indicator>();
  readonly suppressBelow = input.required<number>();

  private readonly api = inject(ScorecardsApi);
  private readonly fetched = new Fetched<IndicatorStory>();
  protected readonly story = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly ragMarks = ragMarks;
  protected readonly describeMonth = describeMonth;
  protected readonly describePolarity = describePolarity;
  protected readonly formatDate = formatDate;
  protected readonly movement = computed(() => movementWords[this.indicator().movement]);
  protected readonly gap = computed(() => {
    const { yearToDate, target, unit } = this.indicator();
    return describeGap(yearToDate, target, unit);
  });
  protected readonly figures = computed(() =>
    this.indicator()
      .months.toReversed()
      .map((figure) => ({
        month: describeMonth(figure.month),
        words: describeFigure(figure, this.indicator().unit, this.suppressBelow()) || 'none',
      })),
  );

  constructor() {
    effect(() => {
      const { id } = this.indicator();
      untracked(() => {
        this.fetched.clear();
        void this.fetched.load(this.api.story(id));
      });
    });
  }
}
