import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Topic } from '@minutebook/contracts';
import { topicKinds } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { topicCount, topicKindWords } from './topic-words';
import { TopicsApi } from './topics.api';

/** Every topic that has a story, those one follows first. */
@Component({
  selector: 'mb-topic-list',
  imports: [MatButton, MbEmpty, MbFailed, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './topic-list.html',
  styleUrl: './topic-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicList {
  private readonly api = inject(TopicsApi);
  protected readonly fetched = new Fetched<Topic[]>();
  protected readonly search = signal('');
  protected readonly complaint = signal('');
  protected readonly groups = computed(() => {
    const words = this.search().trim().toLowerCase();
    const topics = (this.fetched.value() ?? [])
      .map((topic) => ({ ...topic, times: topicCount(topic) }))
      .filter(({ label }) => label.toLowerCase().includes(words));
    return [
      { heading: 'You follow', topics: topics.filter(({ isFollowed }) => isFollowed) },
      ...topicKinds.map((kind) => ({
        heading: topicKindWords[kind].many,
        topics: topics.filter((topic) => topic.kind === kind && !topic.isFollowed),
      })),
    ].filter((group) => group.topics.length > 0);
  });

  constructor() {
    void this.load();
  }

  /** Here too: of a topic of which nothing is left there is no page. */
  protected async unfollow({ kind, key }: Topic): Promise<void> {
    const { problem } = await attempt(this.api.unfollow(kind, key));
    this.complaint.set(problem?.detail ?? '');
    await this.load();
  }

  protected load(): Promise<void> {
    return this.fetched.load(this.api.list());
  }
}
