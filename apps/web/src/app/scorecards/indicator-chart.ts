import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import type { Indicator } from '@minutebook/contracts';
import { describeMonth } from '@minutebook/domain';
import type { Chart } from 'chart.js';
import { seriesWords } from './scorecard-words';

/** The months of one indicator as a chart. The library is loaded when the first one is shown. */
@Component({
  selector: 'mb-indicator-chart',
  template: `<div class="frame"><canvas #canvas role="img" [attr.aria-label]="words()"></canvas></div>`,
  styles: `
    .frame {
      position: relative;
      height: 160px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IndicatorChart {
  readonly indicator = input.required<Indicator>();
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');
  private chart: Chart | undefined;
  private turn = 0;

  constructor() {
    effect(() => void this.draw(this.indicator(), this.canvas().nativeElement));
    inject(DestroyRef).onDestroy(() => {
      this.turn += 1;
      this.chart?.destroy();
    });
  }

  protected words(): string {
    return seriesWords(this.indicator());
  }

  private async draw(indicator: Indicator, canvas: HTMLCanvasElement): Promise<void> {
    const turn = ++this.turn;
    const { Chart, registerables } = await import('chart.js');
    if (turn !== this.turn) return;
    Chart.register(...registerables);
    this.chart?.destroy();
    const colour = (name: string): string => colourOf(canvas, name);
    const { months, target, code } = indicator;
    const line = { label: code, data: months.map(({ value }) => value), borderColor: colour('--mb-blue') };
    const aim = { label: 'Target', data: months.map(() => target), borderColor: colour('--mb-ink-2') };
    const ticks = { color: colour('--mb-ink-2'), maxTicksLimit: 4, font: { size: 11 } };
    const axis = { ticks, grid: { color: colour('--mb-feint') } };
    this.chart = new Chart(canvas, {
      type: 'line',
      data: {
        labels: months.map(({ month }) => describeMonth(month)),
        datasets: [
          { ...line, pointRadius: 2.5, pointBackgroundColor: line.borderColor, borderWidth: 2 },
          ...(target === null ? [] : [{ ...aim, pointRadius: 0, borderDash: [4, 3], borderWidth: 1.5 }]),
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: { x: axis, y: { ...axis, beginAtZero: true } },
        plugins: { legend: { display: false } },
      },
    });
  }
}

/** A canvas takes no `light-dark()`: what a property comes to is asked of an element that has it as its colour. */
function colourOf(canvas: HTMLCanvasElement, name: string): string {
  canvas.style.color = `var(${name})`;
  const { color } = getComputedStyle(canvas);
  canvas.style.color = '';
  return color;
}
