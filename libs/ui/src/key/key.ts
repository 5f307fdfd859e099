import { ChangeDetectionStrategy, Component } from '@angular/core';

/** A key cap: `<mb-key>Alt</mb-key>`. */
@Component({
  selector: 'mb-key',
  template: '<kbd><ng-content /></kbd>',
  styles: `
    kbd {
      display: inline-block;
      min-width: 20px;
      padding: 0 5px;
      border: 1px solid var(--mb-rule);
      border-bottom-width: 2px;
      border-radius: var(--mb-radius-2);
      background: var(--mb-sheet);
      color: var(--mb-ink-2);
      font: 600 0.75rem/1.125rem var(--mb-sans);
      text-align: center;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbKey {}
