import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { ActField, ActValue } from './act-question';

/** One file that comes with an act. */
@Component({
  selector: 'mb-act-file',
  template: `<label [attr.for]="'file-' + field().name">{{ field().label }}</label>
    @if (field().hint) {
      <p class="hint" [id]="'hint-' + field().name">{{ field().hint }}</p>
    }
    <input
      #box
      type="file"
      accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
      [id]="'file-' + field().name"
      [attr.aria-describedby]="field().hint ? 'hint-' + field().name : null"
      (change)="take(box)"
    />`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    label {
      font: 600 0.8125rem/1.25rem var(--mb-sans);
    }

    .hint {
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
      line-height: 1.125rem;
    }

    input {
      max-width: 100%;
      min-height: 44px;
      font: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActFile {
  readonly field = input.required<Extract<ActField, { kind: 'file' }>>();
  readonly control = input.required<FormControl<ActValue>>();

  protected take(box: HTMLInputElement): void {
    const file = box.files?.[0] ?? null;
    this.field().choose(file);
    this.control().setValue(file?.name ?? '');
  }
}
