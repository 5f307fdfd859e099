import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * One grammar of shapes for every state in the client. A mark never stands alone: its word is beside it.
 * `draft` not said in public, `open` not begun, `under-way`, `done`, `soon` needs someone soon, `late` late, failed or missing,
 * `to-follow` a paper is promised, `withdrawn` out of play, `signed` can no longer change, `exempt` not for publication,
 * `grey` no judgement.
 */
export const marks = [
  'draft',
  'open',
  'under-way',
  'done',
  'soon',
  'late',
  'to-follow',
  'withdrawn',
  'signed',
  'exempt',
  'grey',
] as const;
export type Mark = (typeof marks)[number];

/** The shape alone, hidden from screen readers; for a shape with its word use `mb-status`. */
@Component({
  selector: 'mb-mark',
  templateUrl: './mark.html',
  styleUrl: './mark.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'mark()', 'aria-hidden': 'true' },
})
export class MbMark {
  readonly mark = input.required<Mark>();
}
