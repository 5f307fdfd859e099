import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MbIcon } from '@minutebook/ui';

/** On a phone, where an open minute is a page of its own: the way back to the list. */
@Component({
  selector: 'mb-back-to-items',
  imports: [MbIcon, RouterLink],
  template: `<a routerLink=".."><mb-icon name="arrow_back" [size]="16" />All items</a>`,
  styles: `
    :host {
      display: none;
    }

    a {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-height: 44px;
    }

    @media (max-width: 900px) {
      :host {
        display: block;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BackToItems {}
