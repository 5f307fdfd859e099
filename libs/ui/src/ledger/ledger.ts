import { ChangeDetectionStrategy, Component, contentChild, input } from '@angular/core';
import { MbMark } from '../status/mark';

/**
 * A record in time order: what identifies a line stands in the margin, then the red line, then the text. Children are
 * `mb-ledger-head` and `mb-ledger-row`. `double` is for the book itself (minutes, the public record).
 */
@Component({
  selector: 'mb-ledger',
  template: '<ng-content />',
  styleUrl: './ledger.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.double]': 'double()' },
})
export class MbLedger {
  readonly double = input(false);
}

/** The head of a group of rows. Put an `h2` (or the level that fits) inside; `margin` stands in the margin column. */
@Component({
  selector: 'mb-ledger-head',
  template: '<span class="margin">{{ margin() }}</span><div><ng-content /></div>',
  styleUrl: './ledger-head.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbLedgerHead {
  readonly margin = input('');
}

/**
 * One line: `margin` in bold and `note` under it identify the line. Put an `mb-mark marker`, the text, and an `action`
 * (one button) inside.
 */
@Component({
  selector: 'mb-ledger-row',
  templateUrl: './ledger-row.html',
  styleUrl: './ledger-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.late]': 'late()', '[class.selected]': 'selected()', '[class.marked]': '!!mark()' },
})
export class MbLedgerRow {
  readonly margin = input('');
  readonly note = input('');
  readonly late = input(false);
  readonly selected = input(false);
  protected readonly mark = contentChild(MbMark);
}
