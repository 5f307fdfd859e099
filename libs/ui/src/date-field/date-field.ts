import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { NgControl, type ControlValueAccessor } from '@angular/forms';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { isPlainDate, type PlainDate } from '@minutebook/domain';
import { MbControl } from '../field/field';

/** The calendar date as the picker's local midnight, and back. */
export const toPickerDate = (date: PlainDate): Date => new Date(`${date}T00:00`);
export const fromPickerDate = (date: Date): PlainDate =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');

/**
 * A date box with a calendar (Monday first), inside an `mb-field`. Its form value is a plain date, or null while empty or
 * not a date. Dates may be typed: "3 July 2019", "3/7/2019".
 */
@Component({
  selector: 'mb-date-field',
  imports: [MatDatepickerModule, MatFormFieldModule, MatInputModule, MbControl],
  templateUrl: './date-field.html',
  styles: ':host { display: block; min-width: 0; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbDateField implements ControlValueAccessor {
  readonly min = input<PlainDate | null>(null);
  readonly max = input<PlainDate | null>(null);
  private readonly control = inject(NgControl, { self: true });
  private readonly document = inject(DOCUMENT);
  protected readonly date = signal<Date | null>(null);
  protected readonly isDisabled = signal(false);
  protected readonly minDate = computed(() => pickerDateOf(this.min()));
  protected readonly maxDate = computed(() => pickerDateOf(this.max()));
  protected touched: () => void = () => undefined;
  private change: (date: PlainDate | null) => void = () => undefined;

  constructor() {
    this.control.valueAccessor = this;
  }

  writeValue(value: PlainDate | null): void {
    this.date.set(pickerDateOf(value));
  }

  registerOnChange(change: (date: PlainDate | null) => void): void {
    this.change = change;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.isDisabled.set(isDisabled);
  }

  /** The picker takes its name from a label inside the form field; ours stands above it, so the calendar is named here. */
  protected nameCalendar(): void {
    const calendar = this.document.querySelector('.mat-datepicker-content-container');
    calendar?.setAttribute('aria-label', 'Choose a day');
  }

  protected choose(date: Date | null): void {
    const isReal = date !== null && !Number.isNaN(date.getTime());
    this.date.set(isReal ? date : null);
    this.change(isReal ? fromPickerDate(date) : null);
  }
}

const pickerDateOf = (value: PlainDate | null): Date | null =>
  value && isPlainDate(value) ? toPickerDate(value) : null;
