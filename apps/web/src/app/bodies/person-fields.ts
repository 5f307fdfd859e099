import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked } from '@angular/core';
import { ReactiveFormsModule, type FormGroup } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MbControl, MbField } from '@minutebook/ui';
import { BodyStore } from './body.store';
import { PersonDetails, type PersonControls } from './person-details';

/** Choose somebody of the council's register, or enter somebody new. */
@Component({
  selector: 'mb-person-fields',
  imports: [MatFormFieldModule, MatInputModule, MbControl, MbField, PersonDetails, ReactiveFormsModule],
  templateUrl: './person-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonFields {
  readonly group = input.required<FormGroup<PersonControls>>();
  /** Whether the public may see this person by role only; officers always stand by name. */
  readonly hasDisplayChoice = input(false);
  protected readonly store = inject(BodyStore);
  protected readonly isNew = signal(true);

  constructor() {
    effect((onCleanup) => {
      const choice = this.group().controls.personId;
      untracked(() => this.chosen(choice.value));
      const subscription = choice.valueChanges.subscribe((personId) => this.chosen(personId));
      onCleanup(() => subscription.unsubscribe());
    });
  }

  /** The fields of a new person count only while nobody is chosen. */
  private chosen(personId: string): void {
    const { personId: _choice, ...rest } = this.group().controls;
    this.isNew.set(!personId);
    for (const control of Object.values(rest)) {
      if (personId) control.disable();
      else control.enable();
    }
  }
}
