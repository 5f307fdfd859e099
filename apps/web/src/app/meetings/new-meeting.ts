import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { isPlainDate, type PlainDate } from '@minutebook/domain';
import { MbClearDays, MbControl, MbField, MbPageHeader } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { BodiesApi } from '../bodies/bodies.api';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { SessionStore } from '../core/session.store';
import { Submission } from '../core/submission';
import { MeetingsApi } from './meetings.api';
import { clockOfNewMeeting, dateWarnings } from './new-meeting-clock';

/** A new meeting: body, date, time and venue, with the publication deadline worked out while the date is chosen. */
@Component({
  selector: 'mb-new-meeting',
  imports: [
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbClearDays,
    MbControl,
    MbDateField,
    MbField,
    MbPageHeader,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './new-meeting.html',
  styleUrl: './new-meeting.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewMeeting {
  /** From the address, where one came from a body's page. */
  readonly body = input<string>();

  private readonly api = inject(MeetingsApi);
  private readonly bodiesApi = inject(BodiesApi);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly bodiesStore = inject(BodiesStore);
  protected readonly council = inject(CouncilCalendarStore);

  protected readonly form = inject(NonNullableFormBuilder).group({
    bodyId: ['', Validators.required],
    heldOn: [null as PlainDate | null, Validators.required],
    startTime: ['', Validators.required],
    venue: ['', [Validators.required, Validators.maxLength(300)]],
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly bodies = computed(() =>
    this.bodiesStore.all().filter(({ id }) => this.session.can('meetings.edit', id)),
  );
  protected readonly heldOn = computed(() => {
    const on = this.values().heldOn;
    return on && isPlainDate(on) ? on : null;
  });
  protected readonly clock = computed(() => {
    const on = this.heldOn();
    const today = this.council.today();
    if (!on || on < today) return null;
    return clockOfNewMeeting(on, today, this.council.policy(), this.council.calendar());
  });
  protected readonly warnings = computed(() => {
    const on = this.heldOn();
    return on
      ? dateWarnings(on, this.values().startTime ?? '', this.council.today(), this.council.calendar())
      : [];
  });
  protected readonly submission = new Submission();
  protected readonly messages = {
    bodyId: { required: 'Choose the body that meets.' },
    heldOn: { required: 'Enter the date of the meeting, such as 3 July 2027.' },
    startTime: { required: 'Enter the time at which it starts.' },
    venue: { required: 'Enter where it meets, as it is printed on the front sheet.' },
  };

  constructor() {
    effect(() => {
      const asked = this.bodies().find(({ id }) => id === this.body()) ?? this.bodies()[0];
      if (asked && !this.form.controls.bodyId.value) {
        this.form.controls.bodyId.setValue(asked.id);
        void this.fillFromBody();
      }
    });
  }

  /** The body's usual place and time, where nothing else was typed. */
  protected async fillFromBody(): Promise<void> {
    const { bodyId, startTime, venue } = this.form.controls;
    if (!bodyId.value) return;
    const body = await firstValueFrom(this.bodiesApi.get(bodyId.value)).catch(() => null);
    if (!body) return;
    if (startTime.pristine) startTime.setValue(body.usualStartTime);
    if (venue.pristine) venue.setValue(body.usualVenue);
  }

  protected create(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { heldOn, ...values } = this.form.getRawValue();
      const meeting = await firstValueFrom(this.api.create({ ...values, heldOn: heldOn ?? '' }));
      await this.router.navigate(['/meetings', meeting.id]);
    });
  }
}
