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
import type { LinkedCommitment } from '@minutebook/contracts';
import { councilTime, formatDate, type PlainDate } from '@minutebook/domain';
import { MbControl, MbField, MbLoading } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { FormProblem } from '../core/form-problem';
import { PageTitle } from '../core/page-title';
import { AnswerApi } from './answer.api';
import { EvidenceFile } from './evidence-file';
import { LinkedAnswer } from './linked-answer';

type Proposal = 'nothing' | 'done' | 'new-date';

/**
 * The page of an owner without an account: the one commitment that the mailed link names, and what to say about it. There is
 * no way from here into the product.
 */
@Component({
  selector: 'mb-answer-page',
  imports: [
    CdkTextareaAutosize,
    EvidenceFile,
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MbControl,
    MbDateField,
    MbField,
    MbLoading,
    ReactiveFormsModule,
  ],
  templateUrl: './answer-page.html',
  styleUrls: ['./mailed-page.scss', './answer-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerPage {
  readonly token = input.required<string>();

  private readonly api = inject(AnswerApi);
  private readonly title = inject(PageTitle);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly link = new LinkedAnswer<LinkedCommitment>();
  protected readonly file = signal<File | null>(null);
  protected readonly form = new FormGroup({
    text: new FormControl('', { nonNullable: true, validators: Validators.required }),
    proposes: new FormControl<Proposal>('nothing', { nonNullable: true }),
    newDueOn: new FormControl<PlainDate | null>(null),
  });
  private readonly proposed = toSignal(this.form.controls.proposes.valueChanges, { initialValue: 'nothing' });
  protected readonly asksForDate = computed(() => this.proposed() === 'new-date');
  protected readonly messages = {
    text: { required: 'Write what has been done, or what stands in the way.' },
    newDueOn: { required: 'Enter the day by which it will be done, such as 4 September 2027.' },
  };
  protected readonly days = computed(() => {
    const commitment = this.link.fetched.value();
    if (!commitment) return null;
    return {
      lead: leadOf(commitment),
      due: commitment.dueOn ? formatDate(commitment.dueOn) : '',
      until: formatDate(councilTime(commitment.expiresAt).on),
    };
  });

  constructor() {
    effect(() => {
      if (this.token()) untracked(() => void this.load());
    });
    effect(() => {
      const isDate = this.asksForDate();
      const { newDueOn } = this.form.controls;
      newDueOn.setValidators(isDate ? Validators.required : null);
      newDueOn.updateValueAndValidity();
    });
  }

  protected async load(): Promise<void> {
    await this.link.fetched.load(this.api.read(this.token()));
    this.title.name(this.link.fetched.value() ? 'Answer a commitment' : 'Link');
  }

  protected async send(): Promise<void> {
    const { text, proposes, newDueOn } = this.form.getRawValue();
    const answer = { text: text.trim(), proposes, newDueOn: proposes === 'new-date' ? newDueOn : null };
    const isTaken = await this.link.send(this.form, () => this.api.send(this.token(), answer, this.file()));
    if (!isTaken) return;
    this.title.name('Sent');
    setTimeout(() => this.heading()?.nativeElement.focus());
  }
}

const leadOf = ({ heldOn, sourceTitle }: LinkedCommitment): string =>
  `At the meeting of ${formatDate(heldOn)}${sourceTitle ? `, under "${sourceTitle}"` : ''}.`;
