import {
  topicName,
  watchedStory,
  type StoryLine,
  type TopicFollower,
  type TopicReader,
} from '@minutebook/data-access';
import type { PlainDate, TopicKind } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';

/** What there is to tell a follower of one topic, and what they know from then on. */
export interface News {
  row: TopicFollower;
  label: string;
  lines: StoryLine[];
  told: string[];
}

/**
 * Looks for news of topics in one round. People of the same roles who follow the same topic read the same of it, so what there is
 * is asked once for all of them; the words themselves are read anew for each who is written to.
 */
export class NewsDesk {
  private readonly known = new Map<string, Promise<string[]>>();

  constructor(
    /** Not of a transaction: a story asks for several things at once. */
    private readonly manager: EntityManager,
    private readonly today: PlainDate,
  ) {}

  /** Null where nothing is new, or where the follower may not read of the topic any more. */
  async of(reader: TopicReader, row: TopicFollower): Promise<News | null> {
    const told = new Set(row.told);
    const marks = await this.marksOf(reader, row);
    if (row.told !== null && marks.every((mark) => told.has(mark))) return null;
    const name = await topicName(this.manager, reader, row.kind, row.key);
    if (!name) return null;
    const lines = (await this.story(reader, row)).filter(({ mark }) => !told.has(mark));
    // nobody has looked since they began to follow, so all there is was there before
    const news = row.told === null ? [] : lines;
    return { row, label: name.label, lines: news, told: [...told, ...lines.map(({ mark }) => mark)] };
  }

  private marksOf(reader: TopicReader, { kind, key }: TopicFollower): Promise<string[]> {
    const asked = `${kind} ${key} ${JSON.stringify(reader.grants)}`;
    const found =
      this.known.get(asked) ??
      this.story(reader, { kind, key }).then((lines) => lines.map(({ mark }) => mark));
    this.known.set(asked, found);
    return found;
  }

  private story(reader: TopicReader, { kind, key }: { kind: TopicKind; key: string }): Promise<StoryLine[]> {
    return watchedStory(this.manager, reader, { kind, key, today: this.today });
  }
}
