import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { StandingAgenda } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbControl, MbField, MbIcon } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { purposeWords } from '../core/purpose-words';
import { Submission } from '../core/submission';
import { BodiesApi } from './bodies.api';
import { BodyFrame } from './body-frame';
import { BodyStore } from './body.store';
import { paragraphsFrom, paragraphsPattern } from './paragraphs';

type StandingItem = StandingAgenda['items'][number];

const emptyItem: StandingItem = {
  part: 'A',
  kind: 'standing',
  purpose: 'none',
  title: '',
  description: '',
  paperExpectation: 'none',
  exemptParagraphs: [],
};

/** The usual items of a body's agendas, from a day on. Agendas made before keep theirs. */
@Component({
  selector: 'mb-standing-agenda-edit',
  imports: [
    BodyFrame,
    FormProblem,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    MbIcon,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './standing-agenda-edit.html',
  styleUrl: './standing-agenda-edit.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingAgendaEdit {
  readonly bodyId = input.required<string>();
  private readonly store = inject(BodyStore);
  private readonly api = inject(BodiesApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly document = inject(DOCUMENT);
  private readonly fields = inject(NonNullableFormBuilder);
  private isFilled = false;
  protected readonly submission = new Submission();
  protected readonly purposes = Object.entries(purposeWords);
  protected readonly form = this.fields.group({
    effectiveFrom: [inject(CouncilCalendarStore).today() as PlainDate | null, Validators.required],
    items: this.fields.array([this.row()]),
  });
  protected readonly messages = {
    effectiveFrom: { required: 'Enter the day from which these items are used.' },
    title: { required: 'Enter the title as it is printed.' },
    paragraphs: { pattern: 'Enter numbers from 1 to 7, such as 1, 2.' },
  };

  constructor() {
    effect(() => {
      const standing = this.store.standing();
      if (standing !== undefined && !this.isFilled) untracked(() => this.fill(standing?.items ?? []));
    });
  }

  protected get rows() {
    return this.form.controls.items.controls;
  }

  protected add(): void {
    this.form.controls.items.push(this.row());
    this.focus(this.rows.length - 1);
  }

  protected remove(index: number): void {
    this.form.controls.items.removeAt(index);
    void this.announcer.announce(`Item ${index + 1} was taken out.`);
    this.focus(Math.min(index, this.rows.length - 1));
  }

  protected move(index: number, by: -1 | 1): void {
    const { items } = this.form.controls;
    const row = items.at(index);
    items.removeAt(index);
    items.insert(index + by, row);
    void this.announcer.announce(`Item ${index + 1} is now item ${index + by + 1}.`);
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { effectiveFrom, items } = this.form.getRawValue();
      await firstValueFrom(
        this.api.saveStandingAgenda(this.bodyId(), {
          effectiveFrom: effectiveFrom ?? '',
          items: items.map(({ paragraphs, ...item }) => ({
            ...item,
            exemptParagraphs: item.part === 'B' ? paragraphsFrom(paragraphs) : [],
          })),
        }),
      );
      await this.router.navigate(['/bodies', this.bodyId()]);
    });
  }

  private fill(items: StandingItem[]): void {
    this.isFilled = true;
    if (items.length === 0) return;
    this.form.controls.items.clear();
    for (const item of items) this.form.controls.items.push(this.row(item));
  }

  private row(item: StandingItem = emptyItem) {
    return this.fields.group({
      part: [item.part],
      kind: [item.kind],
      purpose: [item.purpose],
      title: [item.title, [Validators.required, Validators.maxLength(300)]],
      description: [item.description],
      paperExpectation: [item.paperExpectation],
      paragraphs: [item.exemptParagraphs.join(', '), Validators.pattern(paragraphsPattern)],
    });
  }

  private focus(index: number): void {
    setTimeout(() => this.document.querySelector<HTMLElement>(`#standing-${index} input`)?.focus());
  }
}
