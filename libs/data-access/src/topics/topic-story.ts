import { createHash } from 'node:crypto';
import type { TopicLine } from '@minutebook/contracts';
import { type PlainDate, shorten, topicBodies, type TopicKind, topicPattern } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { colourTurns } from './colour-turns';
import { storyQueries, type StoryQuery } from './story-queries';
import type { TopicReader } from './topic-reader';

/** A line with what it is known by once a follower was told of it. */
export interface StoryLine extends TopicLine {
  mark: string;
}

interface StoryRow extends Pick<TopicLine, 'on' | 'reference' | 'title' | 'words' | 'update'> {
  mark: string;
  body_name: string;
  meeting_id: string | null;
  commitment_id: string | null;
}

/** What the page of a topic shows of each kind, and what a follower is told of: far more, so that nothing old comes up as new. */
const linesOnPage = 200;
const linesWatched = 2000;
/** Less than the query cuts off at. */
const wordsOfMinute = 400;

interface Asked {
  kind: TopicKind;
  key: string;
  today: PlainDate;
}

/**
 * What was said and done about a topic, the oldest first; what has no date is still to come. Only what the reader may read now, of
 * published minutes and of Part A. Asks for everything at once, so it is not for the one connection of a transaction.
 */
export async function topicStory(
  manager: EntityManager,
  reader: TopicReader,
  { kind, key, today }: Asked,
  most = linesOnPage,
): Promise<StoryLine[]> {
  const values = [topicPattern(kind, key), key.toLowerCase(), kind === 'recommendation' ? key : null, most];
  const found = await Promise.all([
    ...storyQueries.map((query) => linesOf(manager, reader, query, values)),
    kind === 'indicator' ? colourTurns(manager, reader, key, today) : [],
  ]);
  return found.flat().map(marked).sort(byDay);
}

/** All of it, as far as a follower can be told. */
export const watchedStory = (
  manager: EntityManager,
  reader: TopicReader,
  asked: Asked,
): Promise<StoryLine[]> => topicStory(manager, reader, asked, linesWatched);

async function linesOf(
  manager: EntityManager,
  { authorityId, grants }: TopicReader,
  { kind, permission, sql }: StoryQuery,
  values: readonly unknown[],
): Promise<StoryLine[]> {
  const rows = await manager.query<StoryRow[]>(sql, [
    authorityId,
    topicBodies(grants, permission),
    ...values,
  ]);
  return rows.map(({ body_name, meeting_id, commitment_id, ...row }) => ({
    ...{ kind, ...row, bodyName: body_name, scorecardId: null },
    // a minute may be long, and its page has all of it
    words: kind === 'minute' ? shorten(row.words, wordsOfMinute) : row.words,
    ...{ meetingId: meeting_id, commitmentId: commitment_id },
  }));
}

/** Short, since followers keep many; the kind belongs to it. */
const marked = (line: StoryLine): StoryLine => ({
  ...line,
  mark: createHash('sha256').update(`${line.kind} ${line.mark}`).digest('base64url').slice(0, 12),
});

const byDay = (one: StoryLine, other: StoryLine): number =>
  (one.on ?? '9999').localeCompare(other.on ?? '9999');
