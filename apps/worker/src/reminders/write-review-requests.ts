import { postMails, type Mail } from '@minutebook/data-access';
import {
  councilTime,
  defaultRemindersPolicy,
  isSendingTime,
  reviewDueOn,
  reviewMail,
  reviewState,
  type PlainDate,
} from '@minutebook/domain';
import type { DataSource } from 'typeorm';
import { askOnePanel } from './ask-panels';
import { remindingCouncils, type RemindingCouncil } from './reminder-source';
import type { ReminderSettings } from './write-reminders';

interface LoggedOutcome {
  body_id: string;
  body_name: string;
  held_on: PlainDate;
  text: string;
  is_answered: boolean;
}

/** Outcomes of meetings that were, oldest first; the item that takes them is in the open part of the agenda. */
const outcomesQuery = `
  select m.body_id, b.name as body_name, m.held_on::text, o.text,
    exists (select 1 from outcome_reviews r where r.authority_id = o.authority_id and r.outcome_id = o.id) as is_answered
  from outcomes o
  join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  where o.authority_id = $1 and m.held_on < $2
  order by m.held_on, m.id, o.position`;

/**
 * Asks whether outcomes lasted. Each body's clerk gets one mail on the first day on which there is something to ask that was not
 * asked before; it names everything that waits for an answer. The members of the panel get links, once for each outcome. Returns
 * how many mails it wrote.
 */
export async function writeReviewRequests(
  database: DataSource,
  { publicUrl, now: read }: ReminderSettings,
): Promise<number> {
  const now = read();
  const today = councilTime(now.toISOString()).on;
  let written = 0;
  for (const council of await remindingCouncils(database, today)) {
    const rows: LoggedOutcome[] = await database.query(outcomesQuery, [council.id, today]);
    const due = rows.filter(({ held_on }) => reviewState(held_on, false, today) === 'due');
    for (const bodyId of council.bodyIds) {
      const ofBody = due.filter(({ body_id }) => body_id === bodyId);
      const { from, until } = council.policy(bodyId, today) ?? defaultRemindersPolicy;
      if (ofBody.length === 0 || !isSendingTime(now.toISOString(), { from, until }, council.calendar))
        continue;
      const toClerk = mailOf(council, bodyId, ofBody, { publicUrl, now });
      written += (await postMails(database.manager, toClerk)).length;
      written += await askOnePanel(database, { council, bodyId, publicUrl, now, today });
    }
  }
  return written;
}

function mailOf(
  council: RemindingCouncil,
  bodyId: string,
  outcomes: readonly LoggedOutcome[],
  { publicUrl, now }: { publicUrl: string; now: Date },
): Mail[] {
  const newest = outcomes.at(-1);
  const unanswered = outcomes.filter((each) => !each.is_answered);
  const clerk = clerkOf(council, bodyId);
  if (!newest || !clerk || unanswered.length === 0) return [];
  const words = reviewMail(
    {
      ...{ councilName: council.name, bodyName: newest.body_name, clerk: clerk.name },
      link: `${publicUrl}/outcomes?body=${bodyId}&review=due`,
    },
    unanswered.map(({ text, held_on }) => ({ text, heldOn: held_on })),
  );
  const about = { authorityId: council.id, kind: 'outcome-review', notBefore: now };
  // of the newest that is due, answered or not: an answer alone is no reason to ask again
  const dedupeKey = `outcome-review-${bodyId}-${reviewDueOn(newest.held_on)}`;
  return [{ ...about, ...words, dedupeKey, to: { name: clerk.name, address: clerk.email } }];
}

/** The clerk of the body, or of the council, who has an address. */
const clerkOf = ({ clerks }: RemindingCouncil, bodyId: string) => {
  const reached = clerks.filter(({ email }) => email !== '');
  return reached.find((each) => each.bodyId === bodyId) ?? reached.find((each) => each.bodyId === null);
};
