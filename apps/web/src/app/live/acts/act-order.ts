import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { MatIconButton } from '@angular/material/button';
import { MbIcon } from '@minutebook/ui';
import type { ActValue, Option } from './act-question';

/** A list to be put in another order, with buttons and with Alt and the arrows. */
@Component({
  selector: 'mb-act-order',
  imports: [MatIconButton, MbIcon],
  template: `<p class="label" id="act-order">{{ label() }}</p>
    <ol aria-labelledby="act-order">
      @for (option of ordered(); track option.value; let index = $index, isFirst = $first, isLast = $last) {
        <li>
          <span>{{ option.label }}</span>
          <button
            matIconButton
            type="button"
            class="mb-small"
            [attr.aria-label]="'Move up: ' + option.label"
            [disabled]="isFirst"
            (click)="move(index, -1)"
          >
            <mb-icon name="arrow_upward" [size]="16" />
          </button>
          <button
            matIconButton
            type="button"
            class="mb-small"
            [attr.aria-label]="'Move down: ' + option.label"
            [disabled]="isLast"
            (click)="move(index, 1)"
          >
            <mb-icon name="arrow_downward" [size]="16" />
          </button>
        </li>
      }
    </ol>`,
  styles: `
    .label {
      font: 600 0.8125rem/1.25rem var(--mb-sans);
    }

    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      gap: 4px;
      align-items: center;
      min-height: 36px;
      border-top: 1px solid var(--mb-feint);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActOrder {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  readonly control = input.required<FormControl<ActValue>>();
  private readonly announcer = inject(LiveAnnouncer);
  private readonly turn = signal(0);
  protected readonly ordered = computed(() => {
    this.turn();
    const order = this.control().value as string[];
    return order.flatMap((value) => this.options().find((option) => option.value === value) ?? []);
  });

  constructor() {
    effect((onCleanup) => {
      const subscription = this.control().valueChanges.subscribe(() => this.turn.update((turn) => turn + 1));
      onCleanup(() => subscription.unsubscribe());
    });
  }

  protected move(index: number, by: 1 | -1): void {
    const order = [...(this.control().value as string[])];
    const [moved] = order.splice(index, 1);
    if (moved === undefined) return;
    order.splice(index + by, 0, moved);
    this.control().setValue(order);
    const label = this.options().find(({ value }) => value === moved)?.label ?? '';
    void this.announcer.announce(`${label} is now number ${index + by + 1}`);
  }
}
