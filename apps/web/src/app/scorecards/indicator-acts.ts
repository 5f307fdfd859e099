import { Injectable, inject } from '@angular/core';
import type { Indicator, Scorecard } from '@minutebook/contracts';
import { describeFigure, describeMonth } from '@minutebook/domain';
import type { Observable } from 'rxjs';
import { attempt, isStale } from '../core/attempt';
import { AskAct } from '../live/acts/act-form';
import { textOf } from '../live/acts/act-question';
import { indicatorChanges, indicatorFields } from './indicator-form';
import { ScorecardsApi } from './scorecards.api';

/** What a clerk does with one indicator, each as a form; true when it was done. */
@Injectable({ providedIn: 'root' })
export class IndicatorActs {
  private readonly api = inject(ScorecardsApi);
  private readonly asking = inject(AskAct);

  edit({ version }: Scorecard, indicator: Indicator): Promise<boolean> {
    const now = new Version(version);
    return this.asking.ask({
      title: `Edit ${indicator.code}`,
      about: 'Figures that were given stay. The colour follows the target and the polarity.',
      fields: indicatorFields(indicator),
      action: 'Save indicator',
      send: (values) => {
        const read = indicatorChanges(values);
        if ('refusal' in read) return read.refusal;
        return now.send((at) => this.api.update(indicator.id, { version: at, ...read.changes }));
      },
    });
  }

  /** Takes the figure of a month back, after it was published too: it stays named below the table with the reason. */
  withdraw({ version, rule }: Scorecard, { id, code, unit, months }: Indicator): Promise<boolean> {
    const now = new Version(version);
    const given = months.filter(({ state }) => state !== 'missing').reverse();
    return this.asking.ask({
      title: `Withdraw a figure of ${code}`,
      about:
        'The year to date that was given for that month goes with it. Documents that were made of it stay as they are.',
      fields: [
        {
          ...{ kind: 'choice', name: 'month', label: 'Month', missing: 'Choose the month.' },
          options: given.map((figure) => ({
            value: figure.month,
            label: `${describeMonth(figure.month)}: ${describeFigure(figure, unit, rule.suppressBelow)}`,
          })),
          value: given[0]?.month ?? '',
        },
        {
          ...{ kind: 'line', name: 'reason', label: 'Reason', missing: 'Say why it is withdrawn.' },
          hint: 'Everybody who reads the scorecard sees it.',
        },
      ],
      action: 'Withdraw the figure',
      decline: 'Keep it',
      send: (values) =>
        now.send((at) =>
          this.api.withdraw(id, {
            ...{ version: at, month: textOf(values, 'month'), reason: textOf(values, 'reason') },
          }),
        ),
    });
  }
}

/** The version that a form goes by: after a refusal of a stale one the next try is made on what is in force then. */
class Version {
  constructor(private at: number) {}

  async send(call: (version: number) => Observable<Scorecard>): Promise<string> {
    const { problem } = await attempt(call(this.at));
    if (!problem) return '';
    if (isStale(problem)) this.at = (problem.current as Scorecard).version;
    return problem.errors?.[0]?.message ?? problem.detail;
  }
}
