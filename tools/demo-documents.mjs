// npm run demo:documents -- OUT: makes every document of the demonstration council through the running product's own services,
// as DOCX and PDF, into the folder OUT. Works on a database and a data folder of its own, and removes both.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { signIn } from './demonstration-clerk.mjs';
import { Launcher } from './launcher/launch.mjs';
import { ClearError, readSettings } from './launcher/settings.mjs';
import { freePort } from './pg.mjs';

const everyPack = `
  select b.name as body, m.held_on::text as held_on, p.pdf_sha256, p.pdf_bytes, p.docx_sha256, p.docx_bytes,
         (p.page_map ->> 'totalPages')::int as pages
  from packs p
  join meetings m on (m.authority_id, m.id) = (p.authority_id, p.meeting_id)
  join bodies b on (b.authority_id, b.id) = (m.authority_id, m.body_id)
  where p.state = 'ready'
    and p.version = (select max(version) from packs where meeting_id = p.meeting_id and state = 'ready')
  order by m.held_on, b.name`;

const theMeetings = `
  select m.id, n.meeting_id is not null and m.state = 'closed' as "isMinuted",
         exists (select 1 from agenda_items i where (i.authority_id, i.meeting_id, i.purpose)
           = (m.authority_id, m.id, 'cabinet-response')) as "isAnswered"
  from meetings m
  left join minutes n on (n.authority_id, n.meeting_id) = (m.authority_id, m.id)
  where exists (select 1 from agenda_items i where (i.authority_id, i.meeting_id) = (m.authority_id, m.id))
  order by m.held_on`;
const kinds = ['minutes', 'decision-notice', 'attendance', 'disclosures', 'chairs-brief'];
/** What follows a meeting up: only some meetings have something to say in each. */
const followUpKinds = [
  'action-list',
  'cabinet-response',
  'work-programme',
  'scorecard',
  'annual-report',
  'you-said',
];
const theDocuments = `
  select b.name as body, m.held_on::text as held_on, d.kind, d.state, d.failure_detail, d.page_count as pages,
         d.pdf_sha256, d.pdf_bytes, d.docx_sha256, d.docx_bytes
  from meeting_documents d
  join meetings m on (m.authority_id, m.id) = (d.authority_id, d.meeting_id)
  join bodies b on (b.authority_id, b.id) = (m.authority_id, m.body_id)
  where d.id = any ($1)
  order by m.held_on, b.name, d.kind`;

/** "Scrutiny Children & Young People Sub-Committee" -> "scrutiny-children-and-young-people-sub-committee" */
const slug = (name) =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

async function query(databaseUrl, sql, values = []) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Files are stored under their content hash, so the name alone finds one. */
function findStored(folder, sha256) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name === sha256,
  );
  if (!found) throw new ClearError(`The stored file ${sha256} is missing.`);
  return join(found.parentPath ?? found.path, found.name);
}

function copyFiles(made, kind, filesDir, out) {
  for (const format of ['pdf', 'docx']) {
    const name = `${slug(made.body)}-${made.held_on}-${kind}.${format}`;
    copyFileSync(findStored(filesDir, made[`${format}_sha256`]), join(out, name));
    console.log(`${name}  ${made.pages} pages  ${made[`${format}_bytes`]} bytes`);
  }
}

/** Asks for every document of each meeting, as its clerk does, and waits until all are made. */
async function meetingDocuments(databaseUrl, origin) {
  const meetings = await query(databaseUrl, theMeetings);
  if (meetings.length === 0) return [];
  const clerk = await signIn(origin);
  const ids = [];
  for (const { id, isMinuted, isAnswered } of meetings) {
    for (const kind of isMinuted ? kinds : [])
      ids.push((await clerk.call('POST', `/meetings/${id}/documents`, { kind })).id);
    for (const kind of followUpKinds) {
      if (kind === 'cabinet-response' && !isAnswered) continue; // an Appendix A of nothing is no document
      const made = await orNothing(clerk.call('POST', `/meetings/${id}/documents`, { kind }));
      if (made) ids.push(made.id);
    }
  }
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(200)) {
    const documents = await query(databaseUrl, theDocuments, [ids]);
    const failed = documents.find(({ state }) => state === 'failed');
    if (failed) throw new ClearError(`${failed.kind} of ${failed.held_on}: ${failed.failure_detail}`);
    if (documents.every(({ state }) => state === 'ready')) return documents;
  }
  throw new ClearError('The documents of the meetings were not made within two minutes.');
}

/** A meeting that has nothing to say in a document refuses it. */
const orNothing = (asked) =>
  asked.catch((error) => {
    if (error.status === 409) return null;
    throw error;
  });

async function makeDocuments(out, dataDir) {
  // a council's own database and queue have no part in this, whatever the environment says
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'HOST', 'DEMONSTRATION'])
    delete process.env[name];
  const port = String(await freePort());
  const settings = readSettings({ ...process.env, PORT: port, DATA_DIR: dataDir });
  const launcher = new Launcher(settings, () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void launcher.takeDown().then(() => clearAway(dataDir, 1)));
  try {
    await launcher.run();
    if (!launcher.hasDemonstration)
      throw new ClearError('The demonstration council could not be loaded; the lines above say why.');
    const packs = await query(launcher.databaseUrl, everyPack);
    const filesDir = join(dataDir, 'files');
    for (const pack of packs) copyFiles(pack, 'public-pack', filesDir, out);
    const documents = await meetingDocuments(launcher.databaseUrl, `http://127.0.0.1:${port}`);
    for (const document of documents) copyFiles(document, document.kind, filesDir, out);
  } finally {
    await launcher.takeDown();
  }
}

function clearAway(dataDir, code) {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code);
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder to write to: npm run demo:documents -- OUT');
  process.exit(2);
}
const out = resolve(process.env.INIT_CWD ?? '.', folder);
mkdirSync(out, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-documents-'));
try {
  await makeDocuments(out, dataDir);
  clearAway(dataDir, 0);
} catch (error) {
  console.error(error instanceof ClearError ? error.message : error);
  clearAway(dataDir, 1);
}
