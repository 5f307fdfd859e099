import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The conclusions that a recommendation rests on, in small print under it. */
@Component({
  selector: 'mb-rests-on',
  template: `
    @if (conclusions().length === 1) {
      <p>It rests on: {{ conclusions()[0] }}</p>
    } @else if (conclusions().length) {
      <p>It rests on:</p>
      <ul>
        @for (conclusion of conclusions(); track $index) {
          <li>{{ conclusion }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 2px 0 0;
      padding-left: 18px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'mb-small-text' },
})
export class RestsOn {
  readonly conclusions = input.required<readonly string[]>();
}
