import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { icons, type IconName } from './icons';

/** A Material Symbol, hidden from screen readers: the button around it carries the words or an `aria-label`. */
@Component({
  selector: 'mb-icon',
  template: `<svg viewBox="0 -960 960 960" [attr.width]="size()" [attr.height]="size()" focusable="false">
    <path [attr.d]="path()" fill="currentColor" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      vertical-align: middle;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
})
export class MbIcon {
  readonly name = input.required<IconName>();
  /** 20, or 16 in dense rows and inside buttons. */
  readonly size = input<16 | 20>(20);
  protected readonly path = computed(() => icons[this.name()]);
}
