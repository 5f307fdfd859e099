import { MailMessage, postMail, signLinks, TopicFollower } from '@minutebook/data-access';
import {
  councilTime,
  defaultRemindersPolicy,
  followDigest,
  isSendingTime,
  type PlainDate,
} from '@minutebook/domain';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { remindingCouncils, type RemindingCouncil } from '../reminders/reminder-source';
import { readFollower, waitingFollowers, type Follower } from './followers';
import { NewsDesk, type News } from './news';

export interface TellingSettings {
  /** What the addresses of pages and links begin with. */
  publicUrl: string;
  now: () => Date;
}

interface Round {
  council: RemindingCouncil;
  desk: NewsDesk;
  publicUrl: string;
  today: PlainDate;
  now: Date;
}

/** Somebody may stop the mails by one that is half a year old. */
const linkDays = 180;
const dayMs = 24 * 60 * 60_000;

/**
 * Writes to everybody who follows topics what is new in them, at most one mail in a working day. A follower is looked after in one
 * transaction with the mail and with what they know from then on, so a worker that is killed loses nothing and repeats nothing.
 * Returns how many mails it wrote.
 */
export async function tellFollowers(database: DataSource, settings: TellingSettings): Promise<number> {
  const now = settings.now();
  const today = councilTime(now.toISOString()).on;
  let written = 0;
  for (const council of await remindingCouncils(database, today)) {
    const { from, until } = council.policy(null, today) ?? defaultRemindersPolicy;
    if (!isSendingTime(now.toISOString(), { from, until }, council.calendar)) continue;
    const desk = new NewsDesk(database.manager, today);
    const round = { council, desk, publicUrl: settings.publicUrl, today, now };
    for (const userId of await waitingFollowers(database, council.id, today))
      written += await database.transaction((manager) => tellOne(manager, round, userId));
  }
  return written;
}

async function tellOne(manager: EntityManager, round: Round, userId: string): Promise<number> {
  const { council, today } = round;
  const { id: authorityId } = council;
  // two workers at once take turns, and the second sees that it is done
  const rows = await manager.find(TopicFollower, {
    where: { authorityId, userId },
    order: { createdAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const follower = await readFollower(manager, authorityId, userId);
  if (!follower || rows.some(({ lookedOn }) => lookedOn === today)) return 0;
  const ids = rows.map(({ id }) => id);
  await manager.update(TopicFollower, { id: In(ids), authorityId }, { lookedOn: today });
  // who stopped everything and follows anew had the mail of the day already: what is new comes with the next
  const dedupeKey = `follow-${today}-${userId}`;
  if (await manager.existsBy(MailMessage, { authorityId, dedupeKey })) return 0;
  const news = await newsOf(manager, round, follower, rows);
  return write(manager, round, follower, { dedupeKey, news });
}

/** What is new for the follower, who knows it from now on. */
async function newsOf(
  manager: EntityManager,
  { council, desk }: Round,
  { grants }: Follower,
  rows: readonly TopicFollower[],
): Promise<News[]> {
  const { id: authorityId } = council;
  const found: News[] = [];
  for (const row of rows) {
    const news = await desk.of({ authorityId, grants }, row);
    if (!news) continue;
    await manager.update(TopicFollower, { id: row.id, authorityId }, { told: news.told });
    if (news.lines.length > 0) found.push(news);
  }
  return found;
}

async function write(
  manager: EntityManager,
  { council, publicUrl, now }: Round,
  { name, email }: Follower,
  { dedupeKey, news }: { dedupeKey: string; news: readonly News[] },
): Promise<number> {
  if (news.length === 0) return 0;
  const to = { name, address: email };
  const expiresAt = new Date(now.getTime() + linkDays * dayMs);
  const tokens = await signLinks(
    manager,
    council.id,
    news.map(({ row }) => ({ purpose: 'unfollow' as const, subjectId: row.id, to, expiresAt })),
  );
  const topics = news.map(({ row, label, lines }, index) => ({
    ...{ label, lines, unfollow: `${publicUrl}/unfollow/${tokens[index] ?? ''}` },
    page: `${publicUrl}/topics/${row.kind}/${encodeURIComponent(row.key)}`,
  }));
  await postMail(manager, {
    ...{ authorityId: council.id, kind: 'follow', dedupeKey, to, notBefore: now },
    ...followDigest(council.name, name, topics),
  });
  return 1;
}
