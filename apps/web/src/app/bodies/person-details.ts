import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import {
  ReactiveFormsModule,
  Validators,
  type FormControl,
  type FormGroup,
  type NonNullableFormBuilder,
} from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { PersonKind, PublicDisplay } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';

export interface PersonControls {
  /** Somebody of the register, or empty for somebody new. */
  personId: FormControl<string>;
  kind: FormControl<PersonKind>;
  name: FormControl<string>;
  jobTitle: FormControl<string>;
  email: FormControl<string>;
  phone: FormControl<string>;
  publicDisplay: FormControl<PublicDisplay>;
}
export type PersonChoice = ReturnType<FormGroup<PersonControls>['getRawValue']>;

export const personForm = (fields: NonNullableFormBuilder, kind: PersonKind): FormGroup<PersonControls> =>
  fields.group<PersonControls>({
    personId: fields.control(''),
    kind: fields.control(kind),
    name: fields.control('', [Validators.required, Validators.maxLength(120)]),
    jobTitle: fields.control(''),
    email: fields.control('', Validators.email),
    phone: fields.control(''),
    publicDisplay: fields.control<PublicDisplay>('name'),
  });

/** What the register holds about one person. */
@Component({
  selector: 'mb-person-details',
  imports: [MatFormFieldModule, MatInputModule, MbControl, MbField, ReactiveFormsModule],
  templateUrl: './person-details.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonDetails {
  readonly group = input.required<FormGroup<PersonControls>>();
  /** Whether the public may see this person by role only; officers always stand by name. */
  readonly hasDisplayChoice = input(false);
  protected readonly nameMessages = { required: 'Enter the name as it stands in print.' };
  protected readonly emailMessages = { email: 'Enter a full e-mail address, or leave it empty.' };
}
