import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Indicator } from '@minutebook/contracts';
import { seriesWords } from './scorecard-words';

const width = 124;
const height = 30;
const edge = 5;

/** Fourteen months as a line with the target dashed: small enough for a row of a table. */
@Component({
  selector: 'mb-sparkline',
  template: `<svg width="124" height="30" viewBox="0 0 124 30" role="img" [attr.aria-label]="words()">
    @if (aim() !== null) {
      <path class="aim" [attr.d]="'M2 ' + aim() + 'H122'" />
    }
    <path class="line" [attr.d]="path()" />
    @if (end(); as end) {
      <circle [attr.cx]="end.x" [attr.cy]="end.y" r="3" />
    }
  </svg>`,
  styles: `
    :host {
      display: block;
    }
    .line {
      fill: none;
      stroke: var(--mb-blue);
      stroke-width: 1.7;
      stroke-linejoin: round;
    }
    .aim {
      fill: none;
      stroke: var(--mb-ink-2);
      stroke-dasharray: 3 3;
    }
    circle {
      fill: var(--mb-blue);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Sparkline {
  readonly indicator = input.required<Indicator>();
  protected readonly words = computed(() => seriesWords(this.indicator()));
  private readonly scale = computed(() => {
    const { months, target } = this.indicator();
    const values = [...months.flatMap(({ value }) => value ?? []), ...(target === null ? [] : [target])];
    const low = Math.min(...values);
    const range = Math.max(...values) - low || 1;
    return (value: number): number =>
      Math.round((height - edge - ((value - low) / range) * (height - 2 * edge)) * 10) / 10;
  });
  private readonly points = computed(() => {
    const { months } = this.indicator();
    const step = (width - 8) / Math.max(1, months.length - 1);
    return months.flatMap(({ value }, index) =>
      value === null ? [] : [{ x: Math.round((4 + index * step) * 10) / 10, y: this.scale()(value) }],
    );
  });
  protected readonly path = computed(() =>
    this.points()
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
      .join(''),
  );
  protected readonly end = computed(() => this.points().at(-1));
  protected readonly aim = computed(() => {
    const { target } = this.indicator();
    return target === null ? null : this.scale()(target);
  });
}
