import { councilTime, panelReviewMail, type PlainDate, type RemindersPolicy } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { revokeLinks, signLinks } from '../links/sign-link';
import { postMails } from '../mail/post-mail';

const reviewLinkDays = 60;
const dayMs = 24 * 60 * 60_000;
const purpose = 'outcome-review';

export interface PanelQuestion {
  council: { id: string; name: string };
  body: { id: string; name: string };
  outcomes: readonly { id: string; text: string; heldOn: PlainDate }[];
  by: RemindersPolicy['outcomeReviewsBy'];
  whomToAsk: string;
  publicUrl: string;
  at: Date;
  /** With the member it makes the key of the mail: what is asked twice under it goes out once. */
  dedupe: string;
}

interface Member {
  id: string;
  name: string;
  address: string;
}

/**
 * Who sits on the body that day and can be written to: the address of the person, else that of their account. Nobody who is known
 * to the public by a role alone (C-05): a mail, its link and the answer bear the name. Reserves are not asked.
 * $1 council, $2 body, $3 day, $4 chairs alone.
 */
const membersQuery = `
  select distinct on (p.id) p.id, p.name, coalesce(nullif(p.email, ''), u.email) as address
  from memberships s
  join people p on p.authority_id = s.authority_id and p.id = s.person_id
  left join users u on u.authority_id = p.authority_id and u.person_id = p.id and u.is_active
  where s.authority_id = $1 and s.body_id = $2 and s.starts_on <= $3 and (s.ends_on is null or s.ends_on >= $3)
    and s.role <> 'reserve' and (not $4 or s.role in ('chair', 'vice-chair'))
    and p.public_display = 'name' and coalesce(nullif(p.email, ''), u.email, '') <> ''
  order by p.id, u.created_at`;

/**
 * Asks the members of a panel whether outcomes lasted, within the caller's transaction: one mail for each, with a link of its own
 * for each outcome; links that were sent before are recalled. Returns how many mails it wrote.
 */
export async function askPanel(manager: EntityManager, question: PanelQuestion): Promise<number> {
  const { council, body, outcomes, by, at } = question;
  const today = councilTime(at.toISOString()).on;
  const asked = [council.id, body.id, today, by === 'chairs'];
  const members: Member[] = await manager.query(membersQuery, asked);
  if (members.length === 0 || outcomes.length === 0) return 0;
  const of = { authorityId: council.id, purpose, at } as const;
  await revokeLinks(manager, { ...of, subjectId: outcomes.map(({ id }) => id) });
  const tokens = await sign(manager, question, members);
  const mails = members.map((member) => mailTo(member, question, tokens.splice(0, outcomes.length)));
  return (await postMails(manager, mails)).length;
}

/** Member by member, and for each in the order of the outcomes. */
const sign = (
  manager: EntityManager,
  { council, outcomes, at }: PanelQuestion,
  members: readonly Member[],
): Promise<string[]> =>
  signLinks(
    manager,
    council.id,
    members.flatMap(({ name, address }) =>
      outcomes.map(({ id: subjectId }) => ({
        ...({ purpose, subjectId, to: { name, address } } as const),
        expiresAt: endOf(at),
      })),
    ),
  );

function mailTo(
  { id, name, address }: Member,
  { council, body, outcomes, whomToAsk, publicUrl, at, dedupe }: PanelQuestion,
  tokens: readonly string[],
) {
  const until = councilTime(endOf(at).toISOString()).on;
  const about = { councilName: council.name, bodyName: body.name, name, whomToAsk, until };
  const linked = outcomes.map((outcome, index) => ({
    ...outcome,
    link: `${publicUrl}/did-it-last/${tokens[index] ?? ''}`,
  }));
  return {
    ...{ authorityId: council.id, kind: purpose, to: { name, address }, notBefore: at },
    ...{ ...panelReviewMail(about, linked), dedupeKey: `${dedupe}-${id}` },
  };
}

const endOf = (at: Date): Date => new Date(at.getTime() + reviewLinkDays * dayMs);
