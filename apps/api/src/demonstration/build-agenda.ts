import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAgendaItemSchema, type Agenda, type AgendaItem } from '@minutebook/contracts';
import { exemptShelf, type Shelf, type Upload } from '../papers/index';
import type { Actor } from '../platform/index';
import { councilFacts } from './council';
import type { AddedItem, ChangedItem, PartBItem } from './agendas/index';
import { paperPdf, type DemonstrationPaper } from './paper-pdf';
import type { Tools } from './tools';

/** From the standing agenda, with what this meeting has besides and otherwise. */
export async function buildAgenda(
  { standingStart, agenda }: Tools,
  clerk: Actor,
  meetingId: string,
  { added, changed, leftOut = [] }: { added: AddedItem[]; changed: ChangedItem[]; leftOut?: number[] },
): Promise<Agenda> {
  let now = await standingStart.fillAgenda(clerk, meetingId);
  for (const { number, ...item } of added) {
    const parsed = createAgendaItemSchema.parse({ ...item, part: 'A', position: number });
    now = await agenda.addItem(clerk, meetingId, parsed);
  }
  for (const { number, ...change } of changed) {
    const { id, version } = itemNumbered(now, number);
    now = await agenda.editItem(clerk, id, { ...change, version });
  }
  for (const number of leftOut) {
    const { id, version } = itemNumbered(now, number);
    now = await agenda.deleteItem(clerk, id, version);
  }
  return now;
}

export function itemNumbered({ items }: Agenda, number: number): AgendaItem {
  const item = items.find((each) => each.number === number);
  if (!item) throw new Error(`The demonstration agenda has no item ${number}.`);
  return item;
}

/** Uploads the papers of an item, one after the other, as a clerk would drop them in. */
export async function addPapers(
  tools: Tools,
  clerk: Actor,
  shelf: Shelf,
  itemId: string,
  papers: DemonstrationPaper[],
): Promise<void> {
  for (const paper of papers)
    await tools.uploads.addPaper(clerk, shelf, itemId, await uploadOfPaper(tools, paper));
}

/** The file as it lies there once it has arrived. */
export async function uploadOfPaper({ settings, time }: Tools, paper: DemonstrationPaper): Promise<Upload> {
  const folder = join(settings.dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  const content = await paperPdf(paper, councilFacts.name, time.clock.today());
  const path = join(folder, randomUUID());
  await writeFile(path, content);
  const { title, fileName } = paper;
  return { path, title, fileName, bytes: content.length };
}

/** What stands in the open is neutral; what it is about is behind Part B. */
export async function addPartB(
  tools: Tools,
  clerk: Actor,
  meetingId: string,
  { openTitle, paragraphs, papers, ...exempt }: PartBItem,
): Promise<void> {
  const item = {
    part: 'B' as const,
    title: openTitle,
    exemptParagraphs: paragraphs,
    kind: 'report' as const,
  };
  const { items } = await tools.agenda.addItem(clerk, meetingId, item);
  const added = items.find((each) => each.part === 'B' && each.title === openTitle);
  if (!added) throw new Error(`The demonstration agenda has no item called ${openTitle} in Part B.`);
  const { version } = await tools.exempt.readItem(clerk, added.id);
  await tools.exempt.editItem(clerk, added.id, { version, ...exempt });
  await addPapers(tools, clerk, exemptShelf, added.id, papers);
}
