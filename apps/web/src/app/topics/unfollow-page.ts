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
import { MatButton } from '@angular/material/button';
import type { FollowedTopic } from '@minutebook/contracts';
import { MbLoading } from '@minutebook/ui';
import type { LinkRefusal } from '../answer/link-words';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { PageTitle } from '../core/page-title';
import { TopicsApi } from './topics.api';
import { unfollowRefusal } from './unfollow-words';

/**
 * What the link at the end of a topic's mails opens, without an account: its name, and a button that stops them. Opening it
 * changes nothing, since programs open links before people do.
 */
@Component({
  selector: 'mb-unfollow-page',
  imports: [FormProblem, MatButton, MbLoading],
  templateUrl: './unfollow-page.html',
  styleUrls: ['../answer/mailed-page.scss', './unfollow-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnfollowPage {
  readonly token = input.required<string>();

  private readonly api = inject(TopicsApi);
  private readonly title = inject(PageTitle);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly fetched = new Fetched<FollowedTopic>();
  protected readonly isStopped = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
  private readonly refused = signal<LinkRefusal | null>(null);
  protected readonly refusal = computed(() => {
    const problem = this.fetched.problem();
    return this.refused() ?? (problem ? unfollowRefusal(problem) : null);
  });

  constructor() {
    effect(() => {
      if (this.token()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.followedByLink(this.token()));
    this.title.name(this.fetched.value() ? 'Stop mails about a topic' : 'Link');
  }

  protected async stop(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set('');
    const { problem } = await attempt(this.api.unfollowByLink(this.token()));
    this.isBusy.set(false);
    if (problem?.status === 410 || problem?.status === 404) this.refused.set(unfollowRefusal(problem));
    else if (problem) return this.problem.set(problem.detail);
    else this.isStopped.set(true);
    this.title.name(problem ? 'Link' : 'Mails stopped');
    setTimeout(() => this.heading()?.nativeElement.focus());
  }
}
