import {
  ChangeDetectionStrategy,
  Component,
  Directive,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  type AfterViewInit,
} from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { MbMark } from '../status/mark';

let fieldCount = 0;

/**
 * A field: its label above the box, the hint under the label, the error in words above the box. The box inside carries
 * `mbControl`, which ties it to label, hint and error for screen readers.
 *
 * ```html
 * <mb-field label="Venue" hint="As it is printed on the front sheet." [control]="form.controls.venue">
 *   <mat-form-field appearance="outline"><input matInput mbControl [formControl]="form.controls.venue" /></mat-form-field>
 * </mb-field>
 * ```
 * The error shown is that of `control` once it was touched: a `server` error's own text, or the text that `messages` gives for
 * the error's key.
 */
@Component({
  selector: 'mb-field',
  imports: [MbMark],
  templateUrl: './field.html',
  styleUrl: './field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbField {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);
  readonly control = input<AbstractControl>();
  readonly messages = input<Record<string, string>>({});

  readonly controlId = signal('');
  private readonly uid = `mb-field-${fieldCount++}`;
  readonly hintId = `${this.uid}-hint`;
  readonly errorId = `${this.uid}-error`;

  private readonly changes = signal(0);
  readonly error = computed(() => {
    this.changes();
    const control = this.control();
    return control?.touched && control.errors ? this.messageFor(control.errors) : '';
  });
  readonly describedBy = computed(
    () => [this.hint() && this.hintId, this.error() && this.errorId].filter(Boolean).join(' ') || null,
  );

  constructor() {
    effect((onCleanup) => {
      const subscription = this.control()?.events.subscribe(() => this.changes.update((n) => n + 1));
      onCleanup(() => subscription?.unsubscribe());
    });
  }

  private messageFor(errors: Record<string, unknown>): string {
    const [key = '', value] = Object.entries(errors)[0] ?? [];
    if (key === 'server' && typeof value === 'string') return value;
    return this.messages()[key] ?? `Enter the ${this.label().toLowerCase()}.`;
  }
}

/** Marks the box of an `mb-field`: an input, a textarea or a native select. */
@Directive({
  selector: '[mbControl]',
  host: { '[attr.aria-describedby]': 'field?.describedBy() ?? null' },
})
export class MbControl implements AfterViewInit {
  protected readonly field = inject(MbField, { optional: true });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  ngAfterViewInit(): void {
    if (!this.element.id) this.element.id = `mb-control-${fieldCount++}`;
    this.field?.controlId.set(this.element.id);
  }
}
