import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { Wording } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { MbControl, MbField, MbIcon } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { BodyFrame } from '../bodies/body-frame';
import { attempt } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { MinuteBookApi } from './minute-book.api';

/** What a body's minutes say in the same words each time: its name in a sentence, headings, and phrases to call up with a slash. */
@Component({
  selector: 'mb-wording-edit',
  imports: [
    BodyFrame,
    CdkTextareaAutosize,
    FormProblem,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    MbIcon,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './wording-edit.html',
  styleUrl: './wording-edit.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WordingEdit {
  readonly bodyId = input.required<string>();

  private readonly api = inject(MinuteBookApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly document = inject(DOCUMENT);
  private readonly fields = inject(NonNullableFormBuilder);
  protected readonly submission = new Submission();
  protected readonly problem = signal('');
  protected readonly form = this.fields.group({
    effectiveFrom: [inject(CouncilCalendarStore).today() as PlainDate | null, Validators.required],
    bodyInMinutes: ['', [Validators.required, Validators.maxLength(120)]],
    headings: this.fields.group({ conclusions: [''], recommendations: [''], actions: [''], requests: [''] }),
    romanRecommendations: [false],
    phrases: this.fields.array([this.phrase()]),
  });
  protected readonly headings = [
    { key: 'conclusions', label: 'Over conclusions' },
    { key: 'recommendations', label: 'Over recommendations' },
    { key: 'actions', label: 'Over actions' },
    { key: 'requests', label: 'Over information requests' },
  ] as const;
  protected readonly messages = {
    effectiveFrom: { required: 'Enter the day from which this wording is used.' },
    bodyInMinutes: { required: 'Enter what the body is called in a sentence, such as The Panel.' },
    name: { required: 'Enter a short name to call the phrase up by.' },
    text: { required: 'Enter the words of the phrase.' },
  };

  constructor() {
    effect(() => {
      const bodyId = this.bodyId();
      untracked(() => void this.load(bodyId));
    });
  }

  protected get phrases() {
    return this.form.controls.phrases.controls;
  }

  protected add(): void {
    this.form.controls.phrases.push(this.phrase());
    this.focus(this.phrases.length - 1);
  }

  protected remove(index: number): void {
    this.form.controls.phrases.removeAt(index);
    void this.announcer.announce(`Phrase ${index + 1} was taken out.`);
    this.focus(Math.min(index, this.phrases.length - 1));
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { effectiveFrom, ...wording } = this.form.getRawValue();
      await firstValueFrom(
        this.api.saveWording(this.bodyId(), { ...wording, effectiveFrom: effectiveFrom ?? '' }),
      );
      await this.router.navigate(['/bodies', this.bodyId()]);
    });
  }

  private async load(bodyId: string): Promise<void> {
    const { value, problem } = await attempt(this.api.wording(bodyId));
    this.problem.set(problem?.detail ?? '');
    if (value) this.fill(value);
  }

  private fill({ bodyInMinutes, headings, romanRecommendations, phrases }: Wording): void {
    this.form.patchValue({ bodyInMinutes, headings, romanRecommendations });
    this.form.controls.phrases.clear();
    for (const { name, text } of phrases) this.form.controls.phrases.push(this.phrase(name, text));
  }

  private phrase(name = '', text = '') {
    return this.fields.group({
      name: [name, [Validators.required, Validators.maxLength(80)]],
      text: [text, [Validators.required, Validators.maxLength(2000)]],
    });
  }

  private focus(index: number): void {
    setTimeout(() => this.document.querySelector<HTMLElement>(`#phrase-${index} input`)?.focus());
  }
}
