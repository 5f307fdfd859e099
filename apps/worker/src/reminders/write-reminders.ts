import {
  addCommitmentLines,
  postMails,
  signLinks,
  type CommitmentLine,
  type Mail,
} from '@minutebook/data-access';
import { councilTime, reminderDigest, reminderLine } from '@minutebook/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { digestsNow, stepsOf, type Digest } from './digests';
import { owedOn, remindingCouncils, type RemindingCouncil } from './reminder-source';

export interface ReminderSettings {
  /** What the addresses of links begin with. */
  publicUrl: string;
  now: () => Date;
}

const linkDays = 30;
const dayMs = 24 * 60 * 60_000;
const perTransaction = 100;

/**
 * Writes the reminders that are due now into the outbox: one mail for an address and day, however often and by however many
 * workers this is asked for. Returns how many it wrote.
 */
export async function writeReminders(database: DataSource, settings: ReminderSettings): Promise<number> {
  const now = settings.now();
  const today = councilTime(now.toISOString()).on;
  let written = 0;
  for (const council of await remindingCouncils(database, today)) {
    const dates = new Set([...stepsOf(council, today).values()].flatMap((steps) => [...steps.keys()]));
    if (dates.size === 0) continue; // no working day
    const owed = await owedOn(database, council.id, [...dates]);
    const digests = digestsNow(council, owed, { today, now: now.toISOString() });
    for (let first = 0; first < digests.length; first += perTransaction) {
      const some = digests.slice(first, first + perTransaction);
      written += await database.transaction((manager) =>
        writeSome(manager, council, some, { ...settings, now: () => now }),
      );
    }
  }
  return written;
}

async function writeSome(
  manager: EntityManager,
  council: RemindingCouncil,
  digests: readonly Digest[],
  { publicUrl, now }: ReminderSettings,
): Promise<number> {
  const fresh = await withoutWritten(manager, council.id, digests);
  if (fresh.length === 0) return 0;
  const at = now();
  const tokens = await signLinks(
    manager,
    council.id,
    fresh.flatMap(({ owner, address, owed }) =>
      owed.map(({ id }) => ({
        ...{ purpose: 'commitment-update' as const, subjectId: id, to: { name: owner, address } },
        expiresAt: new Date(at.getTime() + linkDays * dayMs),
      })),
    ),
  );
  const links = tokens.map((token) => `${publicUrl}/answer/${token}`);
  await postMails(
    manager,
    fresh.map((digest) => mailOf(council, digest, links.splice(0, digest.owed.length), at)),
  );
  await addCommitmentLines(
    manager,
    council.id,
    fresh.flatMap((digest) => linesOf(digest, at)),
  );
  return fresh.length;
}

/** Two workers at once take turns, so that each sees what the other has written. */
async function withoutWritten(
  manager: EntityManager,
  authorityId: string,
  digests: readonly Digest[],
): Promise<Digest[]> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('minutebook reminders'), hashtext($1))`, [
    authorityId,
  ]);
  const rows: { dedupe_key: string }[] = await manager.query(
    `select dedupe_key from mail_messages where authority_id = $1 and dedupe_key = any($2)`,
    [authorityId, digests.map(({ dedupeKey }) => dedupeKey)],
  );
  const written = new Set(rows.map(({ dedupe_key }) => dedupe_key));
  return digests.filter(({ dedupeKey }) => !written.has(dedupeKey));
}

function mailOf(council: RemindingCouncil, digest: Digest, links: readonly string[], at: Date): Mail {
  const { owner, address, owed, dedupeKey } = digest;
  const commitments = owed.map((each, index) => ({
    ...{ reference: each.reference, text: each.text, bodyName: each.body_name, heldOn: each.held_on },
    ...{ dueOn: each.due_on, reminder: each.reminder, link: links[index] ?? '' },
  }));
  return {
    ...{ authorityId: council.id, kind: 'reminder', dedupeKey, to: { name: owner, address }, notBefore: at },
    ...reminderDigest(council.name, owner, commitments, whomToAsk(council, digest)),
    about: owed.map(({ id }) => id),
  };
}

function whomToAsk({ clerks }: RemindingCouncil, { owed }: Digest): string {
  const bodyId = owed[0]?.body_id;
  const clerk = clerks.find((each) => each.bodyId === bodyId) ?? clerks.find((each) => each.bodyId === null);
  if (!clerk) return 'Questions: ask Democratic Services.';
  return `Questions: ${[clerk.name, clerk.jobTitle, clerk.phone, clerk.email].filter(Boolean).join(', ')}.`;
}

const linesOf = ({ owner, owed }: Digest, at: Date): CommitmentLine[] =>
  owed.map(({ id, reminder }) => ({
    ...{ commitmentId: id, at, byName: 'Minutebook', way: 'system', kind: 'reminder' },
    text: reminderLine(owner, reminder),
  }));
