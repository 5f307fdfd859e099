import type { DataSource } from 'typeorm';

/** The keys go after the last day of their keeping, by the council's calendar; that they went is on record (C-04). */
const sweep = `
  with gone as (
    delete from sealed.pseudonym_keys where delete_after < (now() at time zone 'Europe/London')::date
    returning authority_id, meeting_id
  ), cleared as (select distinct authority_id, meeting_id from gone)
  insert into audit_entries (authority_id, actor_name, action, entity, entity_id, body_id, meeting_id, summary)
  select g.authority_id, 'Minutebook', 'pseudonyms.deleted', 'meeting', g.meeting_id::text, m.body_id, g.meeting_id,
    'The key of the pseudonyms was deleted, as its time of keeping is over.'
  from cleared g join meetings m on m.authority_id = g.authority_id and m.id = g.meeting_id`;

/** Deletes the keys of pseudonyms whose time is over, now and at each interval. Returns what ends it. */
export function startSweepingPseudonyms(
  database: Pick<DataSource, 'query'>,
  everyMs: number,
  onError: (error: Error) => void,
): () => Promise<void> {
  let sweeping = Promise.resolve();
  const start = (): void => {
    sweeping = database.query(sweep).then(() => undefined, onError);
  };
  start();
  const timer = setInterval(start, everyMs);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
