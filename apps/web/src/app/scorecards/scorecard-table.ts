import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Indicator } from '@minutebook/contracts';
import { describeFigure, describeMonth, printFigure } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { movementWords, ragMarks } from './scorecard-words';
import { Sparkline } from './sparkline';

/** The indicators of a month as a table: figures, sparkline, colour in words. Choosing one opens it beside the table. */
@Component({
  selector: 'mb-scorecard-table',
  imports: [MbStatus, Sparkline],
  templateUrl: './scorecard-table.html',
  styleUrl: './scorecard-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScorecardTable {
  readonly rows = input.required<Indicator[]>();
  readonly month = input.required<string | null>();
  readonly chosenId = input<string>();
  readonly suppressBelow = input.required<number>();
  readonly chosen = output<string>();
  protected readonly ragMarks = ragMarks;
  protected readonly describeMonth = describeMonth;

  protected figure({ latest, unit }: Indicator): string {
    return describeFigure(latest, unit, this.suppressBelow()) || 'none';
  }

  protected year({ yearToDate, unit }: Indicator): string {
    return describeFigure(yearToDate, unit, this.suppressBelow()) || 'none';
  }

  protected target({ target, unit }: Indicator): string {
    return target === null ? 'none' : printFigure(target, unit);
  }

  protected readonly movement = movementWords;
}
