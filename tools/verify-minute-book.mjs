// npm run verify-minute-book: works out the chain of the minute book again, from the rows alone and without the product's own
// code, and names the first broken link of each body. Reads DATABASE_URL, or else the database in the data folder.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import canonicalize from 'canonicalize';
import pg from 'pg';
import { ClearError, loadDotEnv, readSettings } from './launcher/settings.mjs';
import { startPg } from './pg.mjs';

const everyLink = `
  select v.body_id, b.name as body, m.held_on::text as held_on, v.seq, v.kind, v.minutes_id, v.at, v.by_name, v.snapshot,
         v.exempt_sha256, v.previous_sha256, v.sha256, p.content as exempt_content
  from minute_book_versions v
  join bodies b on (b.authority_id, b.id) = (v.authority_id, v.body_id)
  join minutes n on (n.authority_id, n.id) = (v.authority_id, v.minutes_id)
  join meetings m on (m.authority_id, m.id) = (n.authority_id, n.meeting_id)
  left join exempt.minute_book_parts p on (p.authority_id, p.book_version_id) = (v.authority_id, v.id)
  order by b.name, v.body_id, v.seq`;

const beginning = '0'.repeat(64);
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a link should say of itself: the fields and the order of nothing matter, since the form is canonical (RFC 8785). */
const hashOf = (previous, link) =>
  sha256(
    previous +
      canonicalize({
        bodyId: link.body_id,
        seq: link.seq,
        minutesId: link.minutes_id,
        kind: link.kind,
        at: link.at.toISOString(),
        byName: link.by_name,
        snapshot: link.snapshot,
        exemptSha256: link.exempt_sha256,
      }),
  );

/** Why a link does not hold, or null when it does. */
function faultOf(link, previous, seq) {
  if (link.seq !== seq) return `version ${seq} is missing`;
  if (link.previous_sha256 !== previous) return 'it does not follow from the version before it';
  if (link.exempt_sha256 !== (link.exempt_content ? sha256(canonicalize(link.exempt_content)) : ''))
    return 'its Part B is not what it was';
  return link.sha256 === hashOf(previous, link) ? null : 'its text is not what it was';
}

/**
 * Follows the chain of every body from its beginning.
 * @param {pg.ClientBase} client
 * @returns {Promise<{ links: number, bodies: number, broken: string[] }>} `broken` has one sentence for each body whose chain breaks
 */
export async function verifyMinuteBook(client) {
  const { rows } = await client.query(everyLink);
  const bodies = byBody(rows);
  const broken = [];
  for (const links of bodies.values()) {
    let previous = beginning;
    for (const [index, link] of links.entries()) {
      const fault = faultOf(link, previous, index + 1);
      if (fault) {
        broken.push(
          `${link.body}: version ${link.seq} (${link.kind}, minutes of ${link.held_on}) is broken: ${fault}.`,
        );
        break;
      }
      previous = link.sha256;
    }
  }
  return { links: rows.length, bodies: bodies.size, broken };
}

/** Map.groupBy, which Node 20 does not have. */
function byBody(rows) {
  const bodies = new Map();
  for (const row of rows) bodies.set(row.body_id, [...(bodies.get(row.body_id) ?? []), row]);
  return bodies;
}

/** The database that the settings name; that of a data folder is started when it is not running, and then stopped again. */
async function withDatabase(use) {
  loadDotEnv();
  const { databaseUrl, dataDir } = readSettings();
  if (!databaseUrl && !existsSync(join(dataDir, 'postgres', 'db', 'PG_VERSION')))
    throw new ClearError(`There is no database in ${dataDir}. Set DATA_DIR or DATABASE_URL.`);
  const own = databaseUrl ? null : await startPg({ dir: dataDir });
  const client = new pg.Client(databaseUrl ?? own.url);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
    if (own && !own.reused) await own.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { links, bodies, broken } = await withDatabase(verifyMinuteBook);
    for (const line of broken) console.error(line);
    if (broken.length === 0)
      console.log(
        `The minute book holds: ${links} versions of ${bodies} bodies, each follows from the one before.`,
      );
    process.exitCode = broken.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof ClearError ? error.message : error);
    process.exitCode = 2;
  }
}
