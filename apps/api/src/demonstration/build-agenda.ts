import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAgendaItemSchema, type Agenda, type AgendaItem } from '@minutebook/contracts';
import type { Shelf } from '../papers/index';
import type { Actor } from '../platform/index';
import { councilFacts } from './council';
import type { AddedItem, ChangedItem } from './meetings';
import { paperPdf, type DemonstrationPaper } from './paper-pdf';
import type { Tools } from './tools';

/** From the standing agenda, with what this meeting has besides and otherwise. */
export async function buildAgenda(
  { standingStart, agenda }: Tools,
  clerk: Actor,
  meetingId: string,
  { added, changed }: { added: AddedItem[]; changed: ChangedItem[] },
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
  return now;
}

export function itemNumbered({ items }: Agenda, number: number): AgendaItem {
  const item = items.find((each) => each.number === number);
  if (!item) throw new Error(`The demonstration agenda has no item ${number}.`);
  return item;
}

/** Uploads the papers of an item, one after the other, as a clerk would drop them in. */
export async function addPapers(
  { uploads, settings, time }: Tools,
  clerk: Actor,
  shelf: Shelf,
  itemId: string,
  papers: DemonstrationPaper[],
): Promise<void> {
  const folder = join(settings.dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  for (const paper of papers) {
    const content = await paperPdf(paper, councilFacts.name, time.clock.today());
    const path = join(folder, randomUUID());
    await writeFile(path, content);
    const { title, fileName } = paper;
    await uploads.addPaper(clerk, shelf, itemId, { path, title, fileName, bytes: content.length });
  }
}
