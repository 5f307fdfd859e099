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
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { LinkedResponse } from '@minutebook/contracts';
import { councilTime, formatDate } from '@minutebook/domain';
import { MbLoading } from '@minutebook/ui';
import { refusalOf } from '../answer/link-words';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { PageTitle } from '../core/page-title';
import { Submission } from '../core/submission';
import { LinkedWords } from './linked-words';
import { RecommendationsApi } from './recommendations.api';
import { ResponseFields } from './response-fields';
import { answerIn, responseForm } from './response-values';

/** The department's form, opened by a mailed link without an account: this one recommendation and its response. */
@Component({
  selector: 'mb-linked-response-page',
  imports: [FormProblem, LinkedWords, MatButton, MbLoading, ReactiveFormsModule, ResponseFields],
  templateUrl: './linked-response-page.html',
  styleUrl: './linked-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkedResponsePage {
  readonly token = input.required<string>();

  private readonly api = inject(RecommendationsApi);
  private readonly title = inject(PageTitle);
  protected readonly fetched = new Fetched<LinkedResponse>();
  protected readonly submission = new Submission();
  protected readonly saved = signal('');
  protected readonly isSent = signal(false);
  protected readonly form = signal<ReturnType<typeof responseForm> | null>(null);
  protected readonly refusal = computed(() => {
    const problem = this.fetched.problem();
    return problem ? refusalOf(problem) : null;
  });
  protected readonly until = computed(() => {
    const found = this.fetched.value();
    return found ? formatDate(councilTime(found.expiresAt).on) : '';
  });

  constructor() {
    effect(() => {
      if (this.token()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.linked(this.token()));
    const found = this.fetched.value();
    if (found) this.form.set(responseForm(found.response));
    this.title.name(found ? 'Respond to a recommendation' : 'Link');
  }

  protected save(): Promise<void> {
    return this.run(async (answer) => {
      const { problem, value } = await attempt(this.api.saveLinked(this.token(), answer));
      if (problem) throw problem;
      this.fetched.set(value);
      this.saved.set('The draft is saved. You can come back to it by the same link.');
    });
  }

  protected give(): Promise<void> {
    return this.run(async (answer) => {
      const { problem } = await attempt(this.api.submitLinked(this.token(), answer));
      if (problem) throw problem;
      this.isSent.set(true);
      this.title.name('Sent');
    });
  }

  private async run(send: (answer: ReturnType<typeof answerIn>) => Promise<void>): Promise<void> {
    const [form, found] = [this.form(), this.fetched.value()];
    this.saved.set('');
    if (form && found) await this.submission.run(form, () => send(answerIn(form, found.response.version)));
  }
}
