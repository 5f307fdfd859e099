import {
  CommitmentRow,
  CommitmentUpdateRow,
  Membership,
  postMail,
  RecommendationResponse,
  readResponseRules,
  revokeLinks,
  signLink,
  type ResponseRules,
} from '@minutebook/data-access';
import {
  councilTime,
  escalationMail,
  instantAt,
  isAnswered,
  isWorkingDay,
  warningDates,
  warningDue,
  warningMail,
  type PlainDate,
} from '@minutebook/domain';
import { In, Not, type DataSource, type EntityManager } from 'typeorm';

export interface WarningSettings {
  publicUrl: string;
  now: () => Date;
}
interface Owed {
  row: RecommendationResponse;
  commitment: CommitmentRow;
  rules: ResponseRules;
  today: PlainDate;
  now: Date;
}

/** How long a form that is mailed with a warning stays open. */
const linkDays = 120;

/**
 * Warns departments before an answer is due, and tells the chair and whom the council names once it is late. Run
 * again it writes nothing twice: each warning has its own key. Returns how many mails were written.
 */
export async function warnResponses(
  database: DataSource,
  { publicUrl, now: read }: WarningSettings,
): Promise<number> {
  const now = read();
  const today = councilTime(now.toISOString()).on;
  const waiting = await database.manager.find(RecommendationResponse, {
    where: { stage: Not(In(['approved', 'published', 'issued'])), committeeDecision: '' },
  });
  const rulesOf = new Map<string, ResponseRules>();
  let written = 0;
  for (const row of waiting) {
    if (row.lastWorkingDay === null || isAnswered(row.stage)) continue;
    const { authorityId, commitmentId: id } = row;
    const rules = rulesOf.get(authorityId) ?? (await readResponseRules(database.manager, authorityId));
    rulesOf.set(authorityId, rules);
    const commitment = await database.manager.findOneByOrFail(CommitmentRow, { authorityId, id });
    if (commitment.state === 'withdrawn' || !isWorkingDay(today, rules.calendar)) continue;
    const owed = { row, commitment, rules, today, now };
    written += await database.transaction((manager) => warnOne(manager, owed, publicUrl));
  }
  return written;
}

/** One response: late it is escalated, before that its newest warning goes out. */
async function warnOne(manager: EntityManager, owed: Owed, publicUrl: string): Promise<number> {
  const { row, today } = owed;
  const { id, authorityId } = row;
  // locked, and read again: it may have been answered since the list was made
  const fresh = await manager.findOneOrFail(RecommendationResponse, {
    where: { id, authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  if (fresh.lastWorkingDay === null || isAnswered(fresh.stage) || fresh.committeeDecision !== '') return 0;
  if (today > fresh.lastWorkingDay) return escalate(manager, { ...owed, row: fresh });
  return warn(manager, { ...owed, row: fresh }, publicUrl);
}

async function warn(manager: EntityManager, owed: Owed, publicUrl: string): Promise<number> {
  const { row, commitment, today, now } = owed;
  const { authorityId, id, lastWorkingDay, lastDay } = row;
  const { warnDaysBefore } = policyOf(owed);
  if (lastWorkingDay === null || lastDay === null || row.departmentEmail === '') return 0;
  const due = warningDue(warningDates(warnDaysBefore, lastWorkingDay, row.clockStartsOn), today);
  if (!due) return 0;
  const dedupeKey = `response-warning:${id}:${row.askedTimes}:${due.daysBefore}`;
  if (await isWritten(manager, authorityId, dedupeKey)) return 0;
  const to = { name: row.department, address: row.departmentEmail };
  const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
  const purpose = 'response-form';
  await revokeLinks(manager, { authorityId, purpose, subjectId: id, at: now });
  const token = await signLink(manager, { authorityId, purpose, subjectId: id, to, expiresAt });
  const about = { bodyName: commitment.bodyName, sourceTitle: commitment.sourceTitle, text: commitment.text };
  const mail = warningMail({
    ...about,
    today,
    lastDay,
    lastWorkingDay,
    form: `${publicUrl}/respond/${token}`,
  });
  await postMail(manager, {
    authorityId,
    kind: 'response-warning',
    dedupeKey,
    to,
    notBefore: fromEight(owed),
    ...mail,
  });
  await keep(manager, owed, `Reminder sent to ${to.name}: ${mail.subject}.`);
  return 1;
}

/** To the department, the chair of the body and whom the policy names; once each. */
async function escalate(manager: EntityManager, owed: Owed): Promise<number> {
  const { row, commitment } = owed;
  const { authorityId, id, lastWorkingDay, lastDay } = row;
  if (lastWorkingDay === null || lastDay === null) return 0;
  const { bodyName, sourceTitle, text } = commitment;
  const mail = escalationMail({
    bodyName,
    sourceTitle,
    text,
    department: row.department,
    lastDay,
    lastWorkingDay,
  });
  const told: string[] = [];
  for (const to of await toldOf(manager, owed)) {
    const dedupeKey = `response-overdue:${id}:${row.askedTimes}:${to.address}`;
    const posted = await postMail(manager, {
      ...{ authorityId, kind: 'response-overdue', dedupeKey, to, notBefore: fromEight(owed), ...mail },
    });
    if (posted !== null) told.push(to.name);
  }
  if (told.length > 0) await keep(manager, owed, `No answer came in time. Told: ${told.join(', ')}.`);
  return told.length;
}

async function toldOf(manager: EntityManager, owed: Owed): Promise<{ name: string; address: string }[]> {
  const { row, commitment, today } = owed;
  const { authorityId, bodyId } = commitment;
  const members = await manager.find(Membership, {
    where: { authorityId, bodyId, role: 'chair' },
    relations: { person: true },
  });
  const chairs = members
    .filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))
    .map(({ person }) => ({ name: person.name, address: person.email }));
  const department = { name: row.department, address: row.departmentEmail };
  return [department, ...policyOf(owed).escalateTo, ...chairs].filter(({ address }) => address !== '');
}

/** Nobody is written to at night. */
function fromEight({ today, now }: Owed): Date {
  const eight = new Date(instantAt(today, '08:00'));
  return now > eight ? now : eight;
}

const policyOf = ({ rules, commitment, row, today }: Owed) =>
  rules.policy({ id: commitment.bodyId, name: commitment.bodyName }, row.clockStartsOn ?? today);

async function isWritten(manager: EntityManager, authorityId: string, dedupeKey: string): Promise<boolean> {
  const query = 'select 1 from mail_messages where authority_id = $1 and dedupe_key = $2';
  return (await manager.query<unknown[]>(query, [authorityId, dedupeKey])).length > 0;
}

async function keep(manager: EntityManager, { commitment, now }: Owed, text: string): Promise<void> {
  const { authorityId, id: commitmentId } = commitment;
  const line = { authorityId, commitmentId, at: now, byName: 'Minutebook', byUserId: null, text };
  await manager.insert(CommitmentUpdateRow, { ...line, way: 'system', kind: 'reminder' });
  await manager.update(
    CommitmentRow,
    { authorityId, id: commitmentId },
    { lastUpdate: text, lastUpdateAt: now },
  );
}
