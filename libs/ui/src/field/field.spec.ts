import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbField } from './field';

@Component({
  imports: [MatFormFieldModule, MatInputModule, MbControl, MbField, ReactiveFormsModule],
  template: `<mb-field label="Venue" hint="As it is printed." [control]="venue" [messages]="messages">
    <mat-form-field><input matInput mbControl [formControl]="venue" /></mat-form-field>
  </mb-field>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class VenueForm {
  readonly venue = new FormControl('', [Validators.required]);
  readonly messages = { required: 'Enter where it meets.' };
}

describe('a field', () => {
  async function show() {
    const fixture = TestBed.createComponent(VenueForm);
    await fixture.whenStable();
    const root: HTMLElement = fixture.nativeElement;
    const input = root.querySelector('input')!;
    const described = () =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => root.querySelector(`#${id}`)?.textContent?.trim());
    return { fixture, root, input, described };
  }

  it('names its box and describes it with the hint', async () => {
    const { root, input, described } = await show();
    expect(root.querySelector('label')?.htmlFor).toBe(input.id);
    expect(described()).toEqual(['As it is printed.']);
  });

  it('says nothing before the box was left, and then what to do', async () => {
    const { fixture, root, input, described } = await show();
    expect(root.textContent).not.toContain('Enter where it meets.');
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(described()).toEqual(['As it is printed.', 'Enter where it meets.']);
  });

  it("shows the API's own words for a refused value", async () => {
    const { fixture, root } = await show();
    fixture.componentInstance.venue.setErrors({ server: 'Keep this to 300 characters.' });
    fixture.componentInstance.venue.markAsTouched();
    await fixture.whenStable();
    expect(root.textContent).toContain('Keep this to 300 characters.');
  });
});
