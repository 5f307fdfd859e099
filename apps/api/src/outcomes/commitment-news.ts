import type { EntityManager } from 'typeorm';

/**
 * The last thing that somebody wrote about each: reminders, new owners and days are no news, nor is it that young people asked.
 * $1 council, $2 commitments.
 */
const newsQuery = `
  select distinct on (commitment_id) commitment_id, text
  from commitment_updates
  where authority_id = $1 and commitment_id = any($2) and kind in ('note', 'state', 'answer')
    and text not in ('Asked by young people.', 'Not asked by young people.')
  order by commitment_id, at desc, created_at desc, id`;

/** By commitment, the last thing that somebody wrote about it. */
export async function newsOf(
  manager: EntityManager,
  authorityId: string,
  commitmentIds: readonly string[],
): Promise<Map<string, string>> {
  const values = [authorityId, commitmentIds];
  const rows = await manager.query<{ commitment_id: string; text: string }[]>(newsQuery, values);
  return new Map(rows.map((row) => [row.commitment_id, row.text]));
}
