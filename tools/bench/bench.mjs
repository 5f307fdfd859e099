// npm run bench [-- first-page agendas pack live minutes-editor minutes-document appendix-a commitments reminders]: the numbers of
// docs/benchmarks.md in one run, on the built product, each beside what it is compared with.
import { setTimeout as sleep } from 'node:timers/promises';
import { cpus } from 'node:os';
import pg from 'pg';
import { appendixA } from './appendix-a.mjs';
import { byHand, lacks } from './by-hand.mjs';
import { commitments } from './commitments.mjs';
import { firstPage } from './first-page.mjs';
import { live } from './live.mjs';
import { minutesDocument, minutesEditor } from './minutes.mjs';
import { peakMemory, withProduct } from './product.mjs';
import { reminders } from './reminders.mjs';
import { compare } from './requests.mjs';
import { buildAgenda, buildLargeAgenda, buildPack, publish } from './samples.mjs';

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

async function agendas(product) {
  const { clerk } = product;
  const meeting = await buildAgenda(clerk, 5);
  const draft = await buildAgenda(clerk, 7);
  const { pack } = await buildPack(clerk, meeting.id);
  await publish(clerk, meeting.id, pack.id);
  const cookie = { cookie: clerk.cookieHeader() };
  return [
    await compare(product, 'Published agenda, 15 items', `/public/meetings/${meeting.id}`, {}, 0.5),
    await compare(product, "Clerk's draft agenda, 15 items", `/meetings/${draft.id}/agenda`, cookie, 0.2),
  ];
}

async function largePack({ clerk, databaseUrl }) {
  const { meeting, uploads } = await buildLargeAgenda(clerk);
  const peaks = new Map();
  await buildPack(clerk, meeting.id); // the first one warms the disk's cache for both ways
  await sleep(2_000); // as a clerk's press finds it: the worker at rest, its next process ready
  const { pack, ms } = await buildPack(clerk, meeting.id);
  // looking at every process takes time itself, so memory is read in a second build
  await buildPack(clerk, meeting.id, () => peakMemory(peaks));
  const largest = [...peaks].sort(([, a], [, b]) => b - a)[0] ?? ['no process', 0];
  const other = await byHand(await frozen(databaseUrl, pack.id), uploads);
  return [
    {
      what: `Pack of ${pack.pageMap.totalPages} pages, PDF and DOCX, from request to stored files`,
      aim: 'at most 5 s',
      measured: seconds(ms),
      isMet: ms <= 5_000,
    },
    {
      what: 'its largest process',
      aim: 'at most 700 MB',
      measured: `${largest[1]} MB (${largest[0]})`,
      isMet: largest[1] <= 700,
    },
    {
      what: 'the same by making the DOCX, LibreOffice and qpdf',
      aim: 'at least twice as long',
      measured: other
        ? `${seconds(other.ms)} for ${other.pages} pages: ${(other.ms / ms).toFixed(1)} times; it has ${lacks}`
        : 'not run: soffice and qpdf are not installed here',
      isMet: !other || other.ms >= 2 * ms,
    },
  ];
}

/** What the pack was made from, and the page map that came of it. */
async function frozen(databaseUrl, packId) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query('select model, page_map as "pageMap" from packs where id = $1', [
    packId,
  ]);
  await client.end();
  return rows[0];
}

const parts = {
  'first-page': firstPage,
  agendas,
  pack: largePack,
  live,
  'minutes-editor': minutesEditor,
  'minutes-document': minutesDocument,
  'appendix-a': appendixA,
  commitments,
};
/** These start a product of their own, with settings of their own. */
const apart = { reminders };
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in parts) && !(name in apart));
if (unknown.length > 0) throw new Error(`There is no benchmark called ${unknown.join(' or ')}.`);
const chosenOf = (all) =>
  Object.entries(all).flatMap(([name, part]) => (names.length === 0 || names.includes(name) ? [part] : []));
const lines = [];
async function run(part, product) {
  for (const line of await part(product)) {
    // the figures are what this command is for
    console.log(`${line.isMet ? 'met   ' : 'MISSED'} | ${line.what} | ${line.aim ?? ''} | ${line.measured}`);
    lines.push(line);
  }
}
const together = chosenOf(parts);
if (together.length > 0)
  await withProduct(async (product) => {
    for (const part of together) await run(part, product);
  });
for (const part of chosenOf(apart)) await run(part);
console.log(`\n${process.version} on ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('\n| What | Aim | Measured |\n| --- | --- | --- |');
for (const { what, aim = '', measured } of lines) console.log(`| ${what} | ${aim} | ${measured} |`);
process.exit(lines.every(({ isMet }) => isMet) ? 0 : 1);
