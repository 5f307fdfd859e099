import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { Person } from '@minutebook/contracts';
import type { PersonKind, PublicDisplay } from '@minutebook/domain';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { attempt } from '../core/attempt';
import { RecordEdit } from '../core/record-edit';
import type { FieldWords } from '../core/reconcile';
import { BodiesApi } from './bodies.api';
import { BodyFrame } from './body-frame';
import { BodyStore } from './body.store';
import { PersonDetails, personForm } from './person-details';

interface PersonValues {
  kind: PersonKind;
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
  publicDisplay: PublicDisplay;
}

const fields: FieldWords<PersonValues>[] = [
  { key: 'name', label: 'Name', isText: true },
  { key: 'kind', label: 'Kind' },
  { key: 'jobTitle', label: 'Job title', isText: true },
  { key: 'email', label: 'E-mail address', isText: true },
  { key: 'phone', label: 'Telephone', isText: true },
  { key: 'publicDisplay', label: 'The public sees' },
];

/** Name, job title and how to reach a member or an officer, as agendas print them. */
@Component({
  selector: 'mb-person-edit',
  imports: [BodyFrame, FormProblem, MatButtonModule, PersonDetails, ReactiveFormsModule, RouterLink],
  templateUrl: './person-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonEdit {
  readonly bodyId = input.required<string>();
  readonly personId = input.required<string>();
  private readonly store = inject(BodyStore);
  private readonly api = inject(BodiesApi);
  private readonly router = inject(Router);
  protected readonly submission = new Submission();
  protected readonly form = personForm(inject(NonNullableFormBuilder), 'officer');
  protected readonly person = computed(() =>
    [...(this.store.members() ?? []), ...(this.store.body()?.officers ?? [])]
      .map(({ person }) => person)
      .find(({ id }) => id === this.personId()),
  );
  private readonly edit = new RecordEdit<Person, PersonValues>({
    dialog: inject(MatDialog),
    fields,
    valuesOf: ({ kind, name, jobTitle, email, phone, publicDisplay }) => {
      return { kind, name, jobTitle, email, phone, publicDisplay };
    },
    read: () => {
      const { personId: _chosen, ...values } = this.form.getRawValue();
      return values;
    },
    write: (values) => this.form.patchValue(values),
    send: (changes) => attempt(this.api.updatePerson(this.personId(), changes)),
    name: () => this.person()?.name ?? 'the entry',
  });

  constructor() {
    effect(() => {
      const person = this.person();
      if (person) untracked(() => this.edit.show(person));
    });
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const isSaved = await this.edit.save(true);
      const problem = this.edit.problem();
      if (problem) throw problem;
      if (isSaved) await this.router.navigate(['/bodies', this.bodyId()]);
    });
  }
}
