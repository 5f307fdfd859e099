import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerInputHarness } from '@angular/material/datepicker/testing';
import { MbDateField, fromPickerDate, toPickerDate } from './date-field';

@Component({
  imports: [MbDateField, ReactiveFormsModule],
  template: '<mb-date-field [formControl]="heldOn" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class DateForm {
  readonly heldOn = new FormControl<string | null>('2019-07-03');
}

describe('a date box', () => {
  async function show() {
    TestBed.configureTestingModule({ providers: [provideNativeDateAdapter()] });
    const fixture = TestBed.createComponent(DateForm);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const box = await loader.getHarness(MatDatepickerInputHarness);
    return { box, control: fixture.componentInstance.heldOn };
  }

  it('shows the plain date of the form', async () => {
    const { box } = await show();
    expect(await box.getValue()).toBe('7/3/2019');
  });

  it('gives a plain date back when a day is typed', async () => {
    const { box, control } = await show();
    await box.setValue('12/25/2026');
    expect(control.value).toBe('2026-12-25');
  });

  it('gives nothing while what is typed is no date', async () => {
    const { box, control } = await show();
    await box.setValue('the day after');
    expect(control.value).toBeNull();
  });
});

it('carries a date through the picker unchanged, whatever the clocks do', () => {
  for (const date of ['2019-03-31', '2019-10-27', '2020-02-29', '1999-12-31']) {
    expect(fromPickerDate(toPickerDate(date))).toBe(date);
  }
});
