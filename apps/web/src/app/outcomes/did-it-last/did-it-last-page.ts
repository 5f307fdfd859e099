import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import type { LinkedOutcome } from '@minutebook/contracts';
import {
  councilTime,
  formatDate,
  helpedWords,
  reviewAnswers,
  reviewLacks,
  themeWords,
  type ReviewAnswer,
} from '@minutebook/domain';
import { MbControl, MbField, MbLoading } from '@minutebook/ui';
import { EvidenceFile } from '../../answer/evidence-file';
import { LinkedAnswer } from '../../answer/linked-answer';
import { FormProblem } from '../../core/form-problem';
import { PageTitle } from '../../core/page-title';
import { answerLabels } from '../review-words';
import { DidItLastApi } from './did-it-last.api';

/**
 * The page of a member of the panel, who need not have an account: the one outcome that the mailed link names, and whether it
 * lasted. There is no way from here into the product.
 */
@Component({
  selector: 'mb-did-it-last-page',
  imports: [
    CdkTextareaAutosize,
    EvidenceFile,
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MbControl,
    MbField,
    MbLoading,
    ReactiveFormsModule,
  ],
  templateUrl: './did-it-last-page.html',
  styleUrls: ['../../answer/mailed-page.scss', './did-it-last-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DidItLastPage {
  readonly token = input.required<string>();

  private readonly api = inject(DidItLastApi);
  private readonly title = inject(PageTitle);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly link = new LinkedAnswer<LinkedOutcome>();
  protected readonly file = signal<File | null>(null);
  protected readonly options = reviewAnswers.map((value) => ({ value, label: answerLabels[value] }));
  protected readonly form = new FormGroup({
    answer: new FormControl<ReviewAnswer | ''>('', { nonNullable: true, validators: Validators.required }),
    evidence: new FormControl('', { nonNullable: true }),
    words: new FormControl('', { nonNullable: true }),
  });
  protected readonly chosen = toSignal(this.form.controls.answer.valueChanges, { initialValue: '' as const });
  protected readonly lasted = computed(() => this.chosen() === 'yes' || this.chosen() === 'partly');
  protected readonly wordsLabel = computed(() => {
    if (this.lasted()) return 'In your words';
    return this.chosen() === 'no' ? 'What became of it?' : 'Why can it not be said yet?';
  });
  protected readonly messages = computed(() => ({
    evidence: { required: lackOf('yes') },
    words: { required: lackOf(this.chosen() || 'no') },
  }));
  protected readonly about = computed(() => {
    const outcome = this.link.fetched.value();
    return outcome && { ...outcome, ...wordsOf(outcome) };
  });

  constructor() {
    effect(() => {
      if (this.token()) untracked(() => void this.load());
    });
    effect(() => this.require(this.chosen()));
  }

  protected async load(): Promise<void> {
    await this.link.fetched.load(this.api.read(this.token()));
    this.title.name(this.link.fetched.value() ? 'Did it last?' : 'Link');
  }

  protected async send(): Promise<void> {
    const { answer, words, evidence } = this.form.getRawValue();
    const said = { words: words.trim(), evidence: this.lasted() ? evidence.trim() : '' };
    const isTaken = await this.link.send(this.form, () =>
      // the form is not sent before one was chosen
      this.api.send(this.token(), { ...said, answer: answer as ReviewAnswer }, this.file()),
    );
    if (!isTaken) return;
    this.title.name('Sent');
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  /** That it lasted is shown, that it did not is explained. */
  private require(answer: ReviewAnswer | ''): void {
    const { evidence, words } = this.form.controls;
    const lasted = answer === 'yes' || answer === 'partly';
    evidence.setValidators(lasted ? Validators.required : null);
    words.setValidators(answer !== '' && !lasted ? Validators.required : null);
    for (const control of [evidence, words]) control.updateValueAndValidity();
  }
}

const lackOf = (answer: ReviewAnswer): string => reviewLacks(answer, { words: '', evidence: '' }) ?? '';

function wordsOf({ heldOn, expiresAt, themes, helps }: LinkedOutcome) {
  const tags = [...themes.map((theme) => themeWords[theme]), ...helps.map((group) => helpedWords[group])];
  return {
    held: formatDate(heldOn),
    until: formatDate(councilTime(expiresAt).on),
    tags: tags.join('. '),
  };
}
