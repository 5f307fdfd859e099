import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { Body } from '@minutebook/contracts';
import { formatTime } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { attempt } from '../core/attempt';
import { RecordEdit } from '../core/record-edit';
import type { FieldWords } from '../core/reconcile';
import { BodiesApi } from './bodies.api';
import { BodyFrame } from './body-frame';
import { BodyStore } from './body.store';

interface BodyValues {
  name: string;
  shortName: string;
  usualStartTime: string;
  usualVenue: string;
  agendaNotes: string;
}

const bodyFields: FieldWords<BodyValues>[] = [
  { key: 'name', label: 'Name', isText: true },
  { key: 'shortName', label: 'Short name', isText: true },
  { key: 'usualStartTime', label: 'Usually starts at', show: formatTime },
  { key: 'usualVenue', label: 'Usual venue', isText: true },
  { key: 'agendaNotes', label: 'Agenda notes', isText: true },
];

/** Names, usual arrangements and agenda notes of a body. */
@Component({
  selector: 'mb-body-edit',
  imports: [
    BodyFrame,
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './body-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodyEdit {
  readonly bodyId = input.required<string>();
  protected readonly store = inject(BodyStore);
  private readonly api = inject(BodiesApi);
  private readonly router = inject(Router);
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    name: ['', [Validators.required, Validators.maxLength(200)]],
    shortName: ['', [Validators.required, Validators.maxLength(60)]],
    usualStartTime: ['', Validators.required],
    usualVenue: ['', Validators.maxLength(300)],
    agendaNotes: [''],
  });
  protected readonly messages = {
    required: 'Fill this in.',
    maxlength: 'Make this shorter: it is printed in one line.',
  };

  private readonly edit = new RecordEdit<Body, BodyValues>({
    dialog: inject(MatDialog),
    fields: bodyFields,
    valuesOf: (body) => ({
      name: body.name,
      shortName: body.shortName,
      usualStartTime: body.usualStartTime,
      usualVenue: body.usualVenue,
      agendaNotes: body.agendaNotes.join('\n'),
    }),
    read: () => this.form.getRawValue(),
    write: (values) => this.form.patchValue(values),
    send: ({ agendaNotes, ...changes }) => {
      const notes = agendaNotes === undefined ? {} : { agendaNotes: linesOf(agendaNotes) };
      return attempt(this.api.update(this.bodyId(), { ...changes, ...notes }));
    },
    name: () => 'the arrangements',
  });

  constructor() {
    effect(() => {
      const body = this.store.body();
      if (body && body.id === this.bodyId()) untracked(() => this.edit.show(body));
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

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
