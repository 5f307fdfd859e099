import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The sign of the minute book with its name. */
@Component({
  selector: 'mb-book-sign',
  template: `<svg
      viewBox="0 0 26 26"
      [attr.width]="size()"
      [attr.height]="size()"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="2.5" y="1.5" width="21" height="23" rx="2.5" fill="var(--mb-blue)" />
      <path d="M8.5 1.5v23" stroke="var(--mb-book-line)" stroke-width="1.3" />
      <path
        d="M11.5 8H20M11.5 12.5H20M11.5 17h5"
        stroke="var(--mb-on-blue)"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
    <span class="name">Minutebook</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 10px;
      align-items: center;
      color: var(--mb-ink);
      font: 600 1.1875rem/1.5rem var(--mb-serif);
      letter-spacing: -0.01em;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookSign {
  readonly size = input(26);
}
