import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { LinkedResponse } from '@minutebook/contracts';
import { MbControl, MbField, MbLoading } from '@minutebook/ui';
import type { Observable } from 'rxjs';
import { refusalOf } from '../answer/link-words';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { PageTitle } from '../core/page-title';
import { Submission } from '../core/submission';
import { LinkedWords } from './linked-words';
import { RecommendationsApi } from './recommendations.api';
import { ResponseText } from './response-text';

/** The page on which a cabinet member reads a response and approves it or sends it back, opened by a mailed link without an account. */
@Component({
  selector: 'mb-approve-page',
  imports: [
    CdkTextareaAutosize,
    FormProblem,
    LinkedWords,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbLoading,
    ReactiveFormsModule,
    ResponseText,
  ],
  templateUrl: './approve-page.html',
  styleUrl: './linked-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApprovePage {
  readonly token = input.required<string>();

  private readonly api = inject(RecommendationsApi);
  private readonly title = inject(PageTitle);
  protected readonly fetched = new Fetched<LinkedResponse>();
  protected readonly submission = new Submission();
  /** What was done, as a sentence. */
  protected readonly done = signal('');
  protected readonly isSendingBack = signal(false);
  protected readonly form = new FormGroup({
    reason: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly messages = { required: 'Say what should be changed.' };
  protected readonly refusal = computed(() => {
    const problem = this.fetched.problem();
    return problem ? refusalOf(problem) : null;
  });

  constructor() {
    effect(() => {
      if (this.token()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.linkedApproval(this.token()));
    this.title.name(this.fetched.value() ? 'Approve a response' : 'Link');
  }

  protected approve({ response }: LinkedResponse): Promise<void> {
    const send = () => this.api.approveLinked(this.token(), response.version);
    return this.answer(new FormGroup({}), send, {
      title: 'Approved',
      words: 'The response is approved and goes to the meeting that it reports back to.',
    });
  }

  protected sendBack({ response }: LinkedResponse): Promise<void> {
    const { reason } = this.form.getRawValue();
    const send = () => this.api.sendBackLinked(this.token(), response.version, reason);
    return this.answer(this.form, send, {
      title: 'Sent back',
      words: `The response went back to ${response.department}. You get another mail when it is given again.`,
    });
  }

  private answer(
    form: FormGroup,
    send: () => Observable<LinkedResponse>,
    { title, words }: { title: string; words: string },
  ): Promise<void> {
    return this.submission.run(form, async () => {
      const { problem } = await attempt(send());
      if (problem) throw problem;
      this.done.set(words);
      this.title.name(title);
    });
  }
}
