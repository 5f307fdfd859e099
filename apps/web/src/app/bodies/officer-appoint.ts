import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { offices, type Office, type PlainDate } from '@minutebook/domain';
import { MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { BodiesApi } from './bodies.api';
import { BodyFrame } from './body-frame';
import { BodyStore } from './body.store';
import { officeWords } from './office-words';
import { personForm } from './person-details';
import { PersonFields } from './person-fields';

/** Appoints the clerk of a body, or the council's Monitoring Officer, from a day on. */
@Component({
  selector: 'mb-officer-appoint',
  imports: [
    BodyFrame,
    FormProblem,
    MatButtonModule,
    MbDateField,
    MbField,
    PersonFields,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './officer-appoint.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficerAppoint {
  readonly bodyId = input.required<string>();
  readonly office = input.required<string>();
  private readonly store = inject(BodyStore);
  private readonly api = inject(BodiesApi);
  private readonly router = inject(Router);
  private readonly fields = inject(NonNullableFormBuilder);
  protected readonly submission = new Submission();
  protected readonly known = computed<Office>(() => offices.find((one) => one === this.office()) ?? 'clerk');
  protected readonly words = computed(() => officeWords[this.known()]);
  protected readonly form = this.fields.group({
    person: personForm(this.fields, 'officer'),
    startsOn: [inject(CouncilCalendarStore).today() as PlainDate | null, Validators.required],
  });
  protected readonly messages = { required: 'Enter the first day in office.' };

  constructor() {
    void this.store.loadPeople();
  }

  protected appoint(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { person, startsOn } = this.form.getRawValue();
      const personId = await this.store.personFor(person);
      this.form.controls.person.controls.personId.setValue(personId);
      const appointment = { personId, office: this.known(), startsOn: startsOn ?? '' };
      await firstValueFrom(this.api.appoint(this.bodyId(), appointment));
      await this.router.navigate(['/bodies', this.bodyId()]);
    });
  }
}
