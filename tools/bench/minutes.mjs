// The minutes of a council meeting of 100 items: how soon they can be written in, how quick a key is, how soon they are a document.
import { randomUUID } from 'node:crypto';
import { middle, withBrowser } from './browser.mjs';
import { convene, open, send } from './sitting.mjs';

const sentences = [
  'Officers explained how the figures had come about and what was planned for the rest of the year.',
  'Members asked whether the target could still be met, and were told what stood in the way.',
  'Two schools had taken part from the beginning, and a third was to follow after the holidays.',
  'The service had found new staff and kept those it had; training went on.',
  'What young people had said was set beside what the service had expected to hear.',
];
const paragraph = (from, count) =>
  Array.from({ length: count }, (_, index) => sentences[(from + index) % sentences.length]).join(' ');

let kept;
/** Holds the meeting and begins its minutes, once a run. @returns {Promise<{ meetingId: string }>} */
const councilMinutes = (clerk) => (kept ??= hold(clerk));

async function hold(clerk) {
  const titles = Array.from({ length: 100 }, (_, index) => `Motion ${index + 1} from the ward councillors`);
  const convened = await convene(clerk, titles);
  const { id: meetingId } = convened.meeting;
  await open(clerk, convened);
  for (const [place, { id: itemId }] of convened.items.entries()) {
    await send(clerk, meetingId, { kind: 'items-begun', itemIds: [itemId] });
    for (const [note, text] of [
      ['discussion', paragraph(place, 6)],
      ['discussion', paragraph(place + 2, 5)],
      ['discussion', paragraph(place + 4, 5)],
      ['resolution', `The report on motion ${place + 1} was noted.`],
    ])
      await send(clerk, meetingId, { kind: 'noted', note, text, owner: '', due: null }, { itemId });
  }
  await send(clerk, meetingId, { kind: 'meeting-closed' });
  await clerk.call('POST', `/meetings/${meetingId}/minutes`, {});
  return { meetingId };
}

export async function minutesDocument({ clerk }) {
  const { meetingId } = await councilMinutes(clerk);
  await make(clerk, meetingId); // fills the disk's cache
  await addSentence(clerk, meetingId); // asked for again, the same minutes are the same document
  const { document, ms } = await make(clerk, meetingId);
  return [
    {
      what: `Minutes of ${document.pageCount} pages, PDF and DOCX, from request to stored files`,
      aim: '40 pages in at most 2 s',
      measured: `${(ms / 1000).toFixed(1)} s`,
      isMet: ms <= 2_000 && document.pageCount >= 40,
    },
  ];
}

async function addSentence({ call }, meetingId) {
  const { entries } = await call('GET', `/meetings/${meetingId}/minutes`);
  const { id, blocks } = entries.at(-1);
  const text = { type: 'text', text: 'The Chair thanked everybody.' };
  const block = {
    ...{ id: randomUUID(), kind: 'discussion', owner: '', due: null, addressedTo: '', sourceEventIds: [] },
    content: [{ type: 'paragraph', content: [text] }],
  };
  const order = [...blocks.map((one) => one.id), block.id];
  await call('PUT', `/minute-entries/${id}/blocks`, {
    changed: [{ block, version: null }],
    removed: [],
    order,
  });
}

async function make({ call }, meetingId) {
  const since = performance.now();
  const asked = await call('POST', `/meetings/${meetingId}/documents`, { kind: 'minutes' });
  for (;;) {
    const document = (await call('GET', `/meetings/${meetingId}/documents`)).find(
      ({ id }) => id === asked.id,
    );
    if (document.state === 'ready') return { document, ms: performance.now() - since };
    if (document.failure) throw new Error(`The document failed: ${document.failure}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function minutesEditor(product) {
  const { origin, clerk } = product;
  const measured = await withBrowser(product, async (context) => {
    const { meetingId } = await councilMinutes(clerk);
    await openedAfter(context, `${origin}/meetings/${meetingId}/minutes`); // fills the browser's cache, as a clerk's is
    const runs = [];
    for (let run = 0; run < 5; run++)
      runs.push(await openedAfter(context, `${origin}/meetings/${meetingId}/minutes`));
    const keys = await keystrokes(context, `${origin}/meetings/${meetingId}/minutes`);
    return [opening(runs), typing(keys)];
  });
  return measured ?? [{ what: 'Minutes in the editor', measured: 'not run: no Chromium here', isMet: true }];
}

const editor = '.ProseMirror[contenteditable="true"]';

/** From the address being asked for until a block can be typed in, by the page's own clock. */
async function openedAfter(context, url) {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector))
        requestAnimationFrame(() => (window.editableAt = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, editor);
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.waitForFunction(() => window.editableAt).then((handle) => handle.jsonValue());
  await page.close();
  return ms;
}

/** From each press of a key to the frame that shows it, in a block in the middle of the minutes. */
async function keystrokes(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(editor).first().waitFor();
  const blocks = page.locator(`${editor} p, ${editor}`);
  await blocks.nth(Math.floor((await blocks.count()) / 2)).click();
  await page.evaluate(() => {
    window.paints = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel(); // its message comes once the frame has been handed over
          painted.port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
          painted.port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  await page.keyboard.type('The Panel thanked officers for the report and for what they had brought. ', {
    delay: 60,
  });
  const paints = await page.evaluate(() => window.paints);
  await page.close();
  return paints.sort((one, other) => one - other);
}

const opening = (runs) => ({
  what: 'Minutes of a council meeting of 100 items, from the address to an editor that can be typed in',
  aim: 'under 1.5 s',
  measured: `${(middle(runs) / 1000).toFixed(2)} s (middle of ${runs.length}, longest ${(Math.max(...runs) / 1000).toFixed(2)} s)`,
  isMet: middle(runs) < 1_500,
});

const typing = (paints) => {
  const slow = paints[Math.ceil(paints.length * 0.95) - 1];
  return {
    what: 'a key there, from the press to the paint',
    aim: 'under 50 ms',
    measured: `half within ${middle(paints).toFixed(0)} ms, 95 % within ${slow.toFixed(0)} ms (${paints.length} keys)`,
    isMet: slow < 50,
  };
};
