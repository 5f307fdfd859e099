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
import { MatButton } from '@angular/material/button';
import type { LinkedResponse } from '@minutebook/contracts';
import { MbLoading } from '@minutebook/ui';
import { refusalOf } from '../answer/link-words';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { PageTitle } from '../core/page-title';
import { LinkedWords } from './linked-words';
import { RecommendationsApi } from './recommendations.api';
import { ResponseText } from './response-text';

/** The page on which a cabinet member reads a response and approves it, opened by a mailed link without an account. */
@Component({
  selector: 'mb-approve-page',
  imports: [FormProblem, LinkedWords, MatButton, MbLoading, ResponseText],
  templateUrl: './approve-page.html',
  styleUrl: './linked-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApprovePage {
  readonly token = input.required<string>();

  private readonly api = inject(RecommendationsApi);
  private readonly title = inject(PageTitle);
  protected readonly fetched = new Fetched<LinkedResponse>();
  protected readonly isApproved = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
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

  protected async approve({ response }: LinkedResponse): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set('');
    const { problem } = await attempt(this.api.approveLinked(this.token(), response.version));
    this.isBusy.set(false);
    if (problem) return this.problem.set(problem.detail);
    this.isApproved.set(true);
    this.title.name('Approved');
  }
}
