import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MbIcon } from '@minutebook/ui';

/** Tags to pick with the thumb: pressed or not, any number of them. */
@Component({
  selector: 'mb-tag-picker',
  imports: [MbIcon],
  template: `<fieldset>
    <legend>{{ label() }}</legend>
    <div class="tags">
      @for (option of options(); track option.value) {
        <button
          type="button"
          [attr.aria-pressed]="chosen().includes(option.value)"
          (click)="toggle(option.value)"
        >
          @if (chosen().includes(option.value)) {
            <mb-icon name="check" [size]="16" />
          }
          {{ option.label }}
        </button>
      }
    </div>
  </fieldset>`,
  styles: `
    legend {
      padding: 0 0 4px;
      font: 600 0.8125rem/1.25rem var(--mb-sans);
    }

    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    button {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-height: 40px;
      padding: 0 12px;
      border: 1px solid var(--mb-rule);
      border-radius: var(--mb-radius-2);
      background: var(--mb-sheet);
      color: var(--mb-ink);
      font: 500 0.9375rem/1.375rem var(--mb-sans);
      cursor: pointer;
    }

    [aria-pressed='true'] {
      border-color: var(--mb-blue);
      background: var(--mb-blue-wash);
      font-weight: 600;
    }

    @media (max-width: 900px) {
      .tags {
        gap: 6px;
      }

      button {
        min-height: 44px;
        padding: 0 10px;
        font-size: 0.875rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TagPicker {
  readonly label = input.required<string>();
  readonly options = input.required<readonly { value: string; label: string }[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly chosenChange = output<string[]>();

  /** In the order of the list, whatever the order of pressing. */
  protected toggle(value: string): void {
    const pressed = new Set(this.chosen());
    if (!pressed.delete(value)) pressed.add(value);
    this.chosenChange.emit(
      this.options().flatMap((option) => (pressed.has(option.value) ? [option.value] : [])),
    );
  }
}
