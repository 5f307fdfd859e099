import { type Agenda, type AgendaItem, apiUrl, type Meeting, type Pack, paths } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { expect } from '@playwright/test';
import type { CouncilApi } from './council-api';
import { paperOf } from './papers';

/** A meeting with these items in Part A, set up through the API. */
export async function meetingWith(
  api: CouncilApi,
  heldOn: PlainDate,
  titles: string[],
): Promise<{ meeting: Meeting; items: AgendaItem[] }> {
  const body = await api.body(/Scrutiny/);
  const meeting = await api.createMeeting({
    bodyId: body.id,
    heldOn,
    startTime: '18:30',
    venue: 'Council Chamber, Town Hall',
  });
  for (const title of titles)
    await api.send('POST', apiUrl(paths.agendaItems, { meetingId: meeting.id }), {
      part: 'A',
      title,
      paperExpectation: 'none',
    });
  const { items } = await api.get<Agenda>(apiUrl(paths.agenda, { meetingId: meeting.id }));
  return { meeting, items };
}

/** Adds a PDF of so many pages to an item, set up through the API. */
export async function addPaper(api: CouncilApi, itemId: string, pages: number): Promise<void> {
  await api.upload(apiUrl(paths.itemPapers, { itemId }), await paperOf(pages, 'Report of the Director'));
}

/** Asks for the pack and waits until its files are stored. */
export async function builtPack(api: CouncilApi, meetingId: string): Promise<Pack> {
  const url = apiUrl(paths.packs, { meetingId });
  await api.send('POST', url);
  let newest: Pack | undefined;
  await expect(async () => {
    [newest] = (await api.get<Pack[]>(url)).sort((a, b) => b.version - a.version);
    expect(newest?.finishedAt, 'the pack is being built').toBeTruthy();
  }).toPass({ timeout: 60_000 });
  if (newest?.state !== 'ready') throw new Error(`The pack was not built: ${newest?.failure?.detail ?? ''}`);
  return newest;
}
