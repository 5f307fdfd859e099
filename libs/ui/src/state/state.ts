import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

const patience = 300;

/** Grey lines of the true shape while something is fetched; nothing is shown for the first 300 ms. */
@Component({
  selector: 'mb-loading',
  templateUrl: './loading.html',
  styleUrl: './loading.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-busy': 'true' },
})
export class MbLoading {
  /** What is on its way, for screen readers: "Loading the agenda". */
  readonly label = input('Loading');
  readonly rows = input(4);
  /** `ledger` keeps the margin column. */
  readonly shape = input<'lines' | 'ledger'>('lines');
  protected readonly isShown = signal(false);

  constructor() {
    setTimeout(() => this.isShown.set(true), patience);
  }

  protected lines(): number[] {
    return Array.from({ length: this.rows() }, (_, row) => [72, 88, 60, 80][row % 4] ?? 72);
  }
}

/** Nothing here yet: what will be here and why it is not, with one action inside. */
@Component({
  selector: 'mb-empty',
  template: `<h2>{{ title() }}</h2>
    <p>{{ text() }}</p>
    <ng-content />`,
  styleUrl: './empty.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbEmpty {
  readonly title = input.required<string>();
  readonly text = input('');
}

/** What failed in words, that nothing was lost, and the way on. `reference` is for support, in small text. */
@Component({
  selector: 'mb-failed',
  imports: [MatButton],
  templateUrl: './failed.html',
  styleUrl: './failed.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert' },
})
export class MbFailed {
  readonly title = input.required<string>();
  readonly detail = input('');
  readonly reference = input<string | undefined>('');
  readonly canRetry = input(true);
  readonly retry = output();
}
