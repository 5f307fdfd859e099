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
import { RouterLink } from '@angular/router';
import type { TopicStory } from '@minutebook/contracts';
import { topicLineWords } from '@minutebook/domain';
import {
  MbEmpty,
  MbFailed,
  MbLedger,
  MbLedgerHead,
  MbLedgerRow,
  MbLoading,
  MbPageHeader,
} from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { lineDay, lineLink, storyYears, topicKindWords } from './topic-words';
import { TopicsApi } from './topics.api';

/** The whole story of one topic, the oldest first, and the button to follow it. */
@Component({
  selector: 'mb-topic-page',
  imports: [
    MatButton,
    MbEmpty,
    MbFailed,
    MbLedger,
    MbLedgerHead,
    MbLedgerRow,
    MbLoading,
    MbPageHeader,
    RouterLink,
  ],
  templateUrl: './topic-page.html',
  styleUrl: './topic-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicPage {
  /** From the address. */
  readonly kind = input.required<string>();
  readonly key = input.required<string>();

  private readonly api = inject(TopicsApi);
  private readonly title = inject(PageTitle);
  protected readonly fetched = new Fetched<TopicStory>();
  protected readonly complaint = signal('');
  protected readonly busy = signal(false);
  protected readonly followedWords =
    'You follow this. A mail comes when there is something new, at most once in a working day; each has a link that stops it.';
  protected readonly name = computed(() => this.fetched.value()?.label ?? 'Topic');
  protected readonly kindWords = computed(() => {
    const story = this.fetched.value();
    return story ? topicKindWords[story.kind].one : '';
  });
  protected readonly years = computed(() =>
    storyYears(this.fetched.value()?.lines ?? []).map(({ year, lines }) => ({
      year,
      lines: lines.map((line) => ({
        ...line,
        day: lineDay(line),
        what: [topicLineWords[line.kind], line.reference].filter(Boolean).join(' '),
        link: lineLink(line),
      })),
    })),
  );

  constructor() {
    effect(() => {
      this.kind();
      this.key();
      untracked(() => {
        this.fetched.clear();
        void this.load();
      });
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.story(this.kind(), this.key()));
    if (this.fetched.value()) this.title.name(this.name());
  }

  protected async toggle(story: TopicStory): Promise<void> {
    const { kind, key, isFollowed } = story;
    this.busy.set(true);
    const { problem } = await attempt<unknown>(
      isFollowed ? this.api.unfollow(kind, key) : this.api.follow(kind, key),
    );
    this.busy.set(false);
    this.complaint.set(problem?.detail ?? '');
    if (!problem) this.fetched.set({ ...story, isFollowed: !isFollowed });
  }
}
