import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MbMark, type Mark } from './mark';

/** A state: its shape and its word. `<mb-status mark="late" word="1 day late" />`; `chip` draws a border round it. */
@Component({
  selector: 'mb-status',
  imports: [MbMark],
  template: '<mb-mark [mark]="mark()" /><span>{{ word() }}</span>',
  styleUrl: './status.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.chip]': 'chip()', '[class.exempt]': 'mark() === "exempt"' },
})
export class MbStatus {
  readonly mark = input.required<Mark>();
  readonly word = input.required<string>();
  readonly chip = input(false);
}
