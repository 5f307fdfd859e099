import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { Dispensation, RegisterSummary } from '@minutebook/contracts';
import { describeGround, dispensationGrounds, type PlainDate } from '@minutebook/domain';
import { Confirm, MbControl, MbFailed, MbField, MbLoading, MbPageHeader } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../core/attempt';
import { BodiesStore } from '../core/bodies.store';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { RecordEdit } from '../core/record-edit';
import { SessionStore } from '../core/session.store';
import { Submission } from '../core/submission';
import {
  dispensationFields,
  dispensationValues,
  fromForm,
  latestEnd,
  scopes,
  toForm,
  type DispensationValues,
  type Scope,
} from './dispensation-form';
import { InterestsApi } from './interests.api';

/** A dispensation that is granted, changed or ended. */
@Component({
  selector: 'mb-dispensation-edit',
  imports: [
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbFailed,
    MbField,
    MbLoading,
    MbPageHeader,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './dispensation-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DispensationEdit {
  readonly dispensationId = input<string>();
  /** The member whom it is for, from the address. */
  readonly person = input<string>();
  private readonly api = inject(InterestsApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  protected readonly bodies = inject(BodiesStore);
  protected readonly council = inject(CouncilCalendarStore);
  protected readonly canEdit = inject(SessionStore).can('interests.edit');
  protected readonly members = new Fetched<RegisterSummary[]>();
  protected readonly all = new Fetched<Dispensation[]>();
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    personId: ['', Validators.required],
    request: ['', [Validators.required, Validators.maxLength(4000)]],
    requestedOn: [null as PlainDate | null, Validators.required],
    ground: [dispensationGrounds[0] as Dispensation['ground']],
    scope: ['speak' as Scope],
    bodyId: [''],
    matter: ['', Validators.maxLength(400)],
    grantedOn: [this.council.today() as PlainDate | null, Validators.required],
    expiresOn: [null as PlainDate | null, Validators.required],
  });
  protected readonly dispensation = computed(() =>
    this.all.value()?.find(({ id }) => id === this.dispensationId()),
  );
  protected readonly scopes = scopes;
  protected readonly isReady = computed(
    () => this.members.value() !== undefined && this.all.value() !== undefined,
  );
  protected readonly grounds = dispensationGrounds.map((value) => ({ value, words: describeGround(value) }));
  protected readonly messages = {
    personId: { required: 'Choose the member.' },
    request: { required: 'Enter what the member asked in writing.' },
    day: { required: 'Enter the day.' },
    expiresOn: { required: 'Enter the last day, four years later at most.' },
  };

  private readonly edit = new RecordEdit<Dispensation, DispensationValues>({
    dialog: inject(MatDialog),
    fields: dispensationFields,
    valuesOf: dispensationValues,
    read: () => fromForm(this.form.getRawValue()),
    write: (values) => this.form.patchValue(toForm(values)),
    send: (changes) => attempt(this.api.updateDispensation(this.dispensationId() ?? '', changes)),
    name: () => 'this dispensation',
  });

  constructor() {
    this.load();
    effect(() => {
      const dispensation = this.dispensation();
      if (dispensation) untracked(() => this.show(dispensation));
    });
    effect(() => {
      const person = this.person();
      if (person) untracked(() => this.form.controls.personId.setValue(person));
    });
  }

  protected load(): void {
    void this.bodies.load();
    void this.members.load(this.api.registers());
    void this.all.load(this.api.dispensations());
  }

  /** The last day that the law allows from the day of granting. */
  protected longest(): PlainDate | null {
    return latestEnd(this.form.controls.grantedOn.value);
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const isSaved = this.dispensationId() ? await this.edit.save(true) : await this.add();
      const problem = this.edit.problem();
      if (problem) throw problem;
      if (isSaved) await this.router.navigate(['/interests/dispensations']);
    });
  }

  protected async remove(dispensation: Dispensation): Promise<void> {
    const isChosen = await this.confirm.ask({
      title: 'Remove this dispensation',
      about: dispensation.person.name,
      points: [
        { mark: 'withdrawn', text: 'It is taken out as entered by mistake.' },
        { mark: 'soon', text: 'One that ended early keeps an earlier last day instead.' },
      ],
      action: 'Remove dispensation',
    });
    if (!isChosen) return;
    await this.submission.run(this.form, async () => {
      await firstValueFrom(this.api.removeDispensation(dispensation));
      await this.router.navigate(['/interests/dispensations']);
    });
  }

  private show(dispensation: Dispensation): void {
    this.form.controls.personId.setValue(dispensation.person.id);
    this.form.controls.personId.disable();
    this.edit.show(dispensation);
  }

  private async add(): Promise<true> {
    const { personId } = this.form.getRawValue();
    await firstValueFrom(this.api.grant({ ...fromForm(this.form.getRawValue()), personId }));
    return true;
  }
}
