import { askPanel, publicMinutesStates } from '@minutebook/data-access';
import { reviewState, type PlainDate } from '@minutebook/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { RemindingCouncil } from './reminder-source';

/** One mail asks about no more than this; the others follow on the next days. */
const askedAtOnce = 20;

export interface PanelAsking {
  council: RemindingCouncil;
  bodyId: string;
  publicUrl: string;
  now: Date;
  today: PlainDate;
}

interface UnaskedOutcome {
  id: string;
  text: string;
  body_name: string;
  held_on: PlainDate;
}

/**
 * Outcomes of minutes that everybody may read which nobody has answered and no link was sent for, oldest first. A mail leaves the
 * council, so drafts stay inside. $1 council, $2 body, $3 today.
 */
const unaskedQuery = `
  select o.id, o.text, b.name as body_name, m.held_on::text
  from outcomes o
  join meetings m on m.authority_id = o.authority_id and m.id = o.meeting_id
  join bodies b on b.authority_id = m.authority_id and b.id = m.body_id
  join minutes n on n.authority_id = m.authority_id and n.meeting_id = m.id
    and n.state in ${publicMinutesStates}
  where o.authority_id = $1 and m.body_id = $2 and m.held_on < $3
    and not exists (select 1 from outcome_reviews r where r.authority_id = o.authority_id and r.outcome_id = o.id)
    and not exists (select 1 from signed_links l where l.authority_id = o.authority_id
      and l.purpose = 'outcome-review' and l.subject_id = o.id)
  order by m.held_on, m.id, o.position`;

/** Asks the members of one panel about outcomes that they were not asked about before, once a day. Returns how many mails it wrote. */
export function askOnePanel(database: DataSource, asking: PanelAsking): Promise<number> {
  const { council, bodyId, publicUrl, now, today } = asking;
  return database.transaction(async (manager) => {
    const dedupe = `outcome-review-panel-${bodyId}-${today}`;
    if (await wasAskedToday(manager, council.id, dedupe)) return 0;
    const rows: UnaskedOutcome[] = await manager.query(unaskedQuery, [council.id, bodyId, today]);
    const due = rows.filter(({ held_on }) => reviewState(held_on, false, today) === 'due');
    const outcomes = due.slice(0, askedAtOnce);
    const [first] = outcomes;
    if (!first) return 0;
    return askPanel(manager, {
      ...{ council, publicUrl, dedupe, at: now, body: { id: bodyId, name: first.body_name } },
      outcomes: outcomes.map(({ id, text, held_on }) => ({ id, text, heldOn: held_on })),
      by: council.policy(bodyId, today)?.outcomeReviewsBy,
      whomToAsk: whomToAsk(council, bodyId),
    });
  });
}

/** Two workers at once take turns, so that the second sees what the first has written. */
async function wasAskedToday(manager: EntityManager, authorityId: string, dedupe: string): Promise<boolean> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('minutebook outcome reviews'), hashtext($1))`, [
    authorityId,
  ]);
  const [row]: { asked: boolean }[] = await manager.query(
    `select exists (select 1 from mail_messages where authority_id = $1 and starts_with(dedupe_key, $2)) as asked`,
    [authorityId, dedupe],
  );
  return row?.asked ?? false;
}

function whomToAsk({ clerks }: RemindingCouncil, bodyId: string): string {
  const clerk = clerks.find((each) => each.bodyId === bodyId) ?? clerks.find((each) => each.bodyId === null);
  if (!clerk) return 'Questions: ask Democratic Services.';
  return `Questions: ${[clerk.name, clerk.jobTitle, clerk.phone, clerk.email].filter(Boolean).join(', ')}.`;
}
