// Builds what the benchmarks read: an agenda of 15 items with papers, and a pack of 300 pages. Reports and PDFs come from the
// document engine's own test builders, bundled here since they are TypeScript.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../checks/run.mjs';

async function builders() {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-builders-'));
  const outfile = join(folder, 'builders.mjs');
  const contents = `
    export { sampleReport } from './libs/documents/src/testing/report';
    export { pdfOf, sheets } from './libs/documents/src/testing/upload';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  try {
    await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const { sampleReport, pdfOf, sheets } = await builders();

/** A day about `weeks` weeks from now that is neither a weekend nor likely a holiday. */
function inWeeks(weeks) {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7)); // Wednesday
  return day.toISOString().slice(0, 10);
}

export async function createMeeting({ call }, weeks) {
  const [body] = await call('GET', '/bodies');
  const meeting = {
    bodyId: body.id,
    heldOn: inWeeks(weeks),
    startTime: '17:00',
    venue: 'Council Chamber, Town Hall',
  };
  return call('POST', '/meetings', meeting);
}

async function addItem({ call }, meetingId, title) {
  const item = { part: 'A', title, description: 'To consider the report.', paperExpectation: 'expected' };
  const answer = await call('POST', `/meetings/${meetingId}/agenda/items`, item);
  const agenda = answer.items ? answer : await call('GET', `/meetings/${meetingId}/agenda`);
  return agenda.items.find((one) => one.title === title);
}

/** @returns {Promise<Uint8Array>} the PDF that was added */
async function addUpload({ call }, itemId, title, pages) {
  const bytes = await pdfOf(title, sheets(pages));
  const form = new FormData();
  form.set('title', title);
  form.set('file', new Blob([bytes], { type: 'application/pdf' }), `${title}.pdf`);
  await call('POST', `/agenda-items/${itemId}/papers`, form);
  return bytes;
}

/** 15 items, each with a paper of four pages. */
export async function buildAgenda(clerk, weeks) {
  const meeting = await createMeeting(clerk, weeks);
  for (let number = 1; number <= 15; number++) {
    const item = await addItem(clerk, meeting.id, `Report ${number} of the Executive Director`);
    await addUpload(clerk, item.id, `Report ${number}`, 4);
  }
  return meeting;
}

/** About 300 pages: ten reports written in Minutebook, some 18 pages each, and three uploaded PDFs. */
export async function buildLargeAgenda(clerk) {
  const meeting = await createMeeting(clerk, 9);
  for (let number = 1; number <= 10; number++) {
    const title = `Report ${number} on services for children in care`;
    const item = await addItem(clerk, meeting.id, title);
    await clerk.call('PUT', `/agenda-items/${item.id}/report`, { title, body: sampleReport(title, 24) });
  }
  const uploads = [];
  for (const pages of [30, 36, 40]) {
    const title = `Uploaded strategy of ${pages} pages`;
    const item = await addItem(clerk, meeting.id, title);
    uploads.push(await addUpload(clerk, item.id, title, pages));
  }
  return { meeting, uploads };
}

/** Presses "Build pack" and waits for the stored files, looking at the memory of all processes meanwhile. */
export async function buildPack({ call }, meetingId, watch = () => undefined) {
  const since = performance.now();
  const asked = await call('POST', `/meetings/${meetingId}/packs`);
  for (;;) {
    watch();
    const pack = (await call('GET', `/meetings/${meetingId}/packs`)).find(({ id }) => id === asked.id);
    if (pack.state === 'ready') return { pack, ms: performance.now() - since };
    if (pack.failure) throw new Error(`The pack failed: ${pack.failure.detail}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const publish = ({ call }, meetingId, packId) =>
  call('POST', `/meetings/${meetingId}/publication`, { packId, acknowledgesToFollow: true, late: null });
