import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

/** A number to be counted up and down, or typed. */
@Component({
  selector: 'mb-stepper',
  template: `<span class="label" [id]="id">{{ label() }}</span>
    <div class="box" role="group" [attr.aria-labelledby]="id">
      <button type="button" [attr.aria-label]="'One less ' + label()" (click)="by(-1)">−</button>
      <input
        #box
        inputmode="numeric"
        autocomplete="off"
        [attr.aria-labelledby]="id"
        [value]="value()"
        (focus)="box.select()"
        (input)="type(box.value)"
        (keydown.arrowUp)="$event.preventDefault(); by(1)"
        (keydown.arrowDown)="$event.preventDefault(); by(-1)"
      />
      <button type="button" [attr.aria-label]="'One more ' + label()" (click)="by(1)">+</button>
    </div>`,
  styleUrl: './stepper.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stepper {
  readonly label = input.required<string>();
  readonly value = model.required<number>();
  protected readonly id = `mb-stepper-${count++}`;

  protected by(step: 1 | -1): void {
    this.value.set(Math.max(0, this.value() + step));
  }

  protected type(words: string): void {
    const number = Number.parseInt(words, 10);
    this.value.set(Number.isNaN(number) ? 0 : Math.max(0, number));
  }
}

let count = 0;
