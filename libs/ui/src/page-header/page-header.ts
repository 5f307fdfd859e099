import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * Head of a page: `[crumb]` links, the title, `[facts]` (one line that begins with the state), `[actions]` (at most one filled
 * button and two outlined ones). `overline` is a plain line above the title where there is no crumb. Focus goes to the title
 * after navigation.
 */
@Component({
  selector: 'mb-page-header',
  templateUrl: './page-header.html',
  styleUrl: './page-header.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbPageHeader {
  readonly title = input.required<string>();
  readonly overline = input('');
}
