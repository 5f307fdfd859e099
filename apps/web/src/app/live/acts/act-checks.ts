import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MbMark } from '@minutebook/ui';
import type { ActField, ActValue, Option } from './act-question';

/** Boxes to tick, any number of them. */
@Component({
  selector: 'mb-act-checks',
  imports: [MatCheckbox, MbMark],
  template: `<fieldset>
    <legend>{{ field().label }}</legend>
    @if (field().hint) {
      <p class="hint">{{ field().hint }}</p>
    }
    @if (error()) {
      <p class="error"><mb-mark mark="late" />{{ error() }}</p>
    }
    <div class="boxes" [class.few]="options().length < 4">
      @for (option of options(); track option.value) {
        <mat-checkbox
          [checked]="ticked().includes(option.value)"
          (change)="tick(option.value, $event.checked)"
          >{{ option.label }}</mat-checkbox
        >
      }
    </div>
  </fieldset>`,
  styles: `
    .boxes {
      display: grid;
    }

    .few {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }

    legend {
      padding: 0;
      font: 600 0.8125rem/1.25rem var(--mb-sans);
    }

    .hint {
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
      line-height: 1.125rem;
    }

    .error {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--mb-red);
      font: 500 0.8125rem/1.25rem var(--mb-sans);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActChecks {
  readonly field = input.required<ActField>();
  readonly options = input.required<readonly Option[]>();
  readonly control = input.required<FormControl<ActValue>>();
  private readonly turn = signal(0);
  protected readonly ticked = computed(() => {
    this.turn();
    return this.control().value as string[];
  });
  protected readonly error = computed(() => {
    this.turn();
    const message: unknown = this.control().errors?.['server'];
    return typeof message === 'string' ? message : '';
  });

  constructor() {
    effect((onCleanup) => {
      const subscription = this.control().events.subscribe(() => this.turn.update((turn) => turn + 1));
      onCleanup(() => subscription.unsubscribe());
    });
  }

  /** In the order of the list, whatever the order of ticking. */
  protected tick(value: string, isTicked: boolean): void {
    const chosen = new Set(this.ticked());
    if (isTicked) chosen.add(value);
    else chosen.delete(value);
    this.control().setValue(
      this.options().flatMap((option) => (chosen.has(option.value) ? [option.value] : [])),
    );
  }
}
