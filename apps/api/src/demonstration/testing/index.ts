import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Authority, MeetingDocument, Pack } from '@minutebook/data-access';
import { finishPack } from '../../meetings/testing/index';
import type { TestApi } from '../../testing/index';
import { loadDemonstration, toolsOf } from '../index';
import type { TravellingClock } from '../travelling-clock';

/** Loads the demonstration council with a stand-in for the worker, and gives the lines that were said. */
export async function loadWithStandIn(api: TestApi, time: TravellingClock): Promise<string[]> {
  const lines: string[] = [];
  const over = new AbortController();
  const worker = standIn(api, over.signal);
  try {
    await loadDemonstration(toolsOf(api.app, time), (line) => lines.push(line));
  } finally {
    over.abort();
    time.comeBack();
    await worker;
  }
  return lines;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Does what a worker does, one thing after the other and without rendering. */
async function standIn(api: TestApi, over: AbortSignal): Promise<void> {
  const { manager } = api.dataSource;
  while (!over.aborted) {
    for (const { id } of await manager.findBy(MeetingDocument, { state: 'queued' })) {
      const [pdfSha256, docxSha256] = [hashOf(`pdf of ${id}`), hashOf(`docx of ${id}`)];
      const made = { pdfSha256, pdfBytes: 1, docxSha256, docxBytes: 1 };
      await manager.update(MeetingDocument, { id }, { state: 'ready', pageCount: 5, ...made });
    }
    const pack = await manager.findOneBy(Pack, { state: 'queued' });
    if (pack) {
      const authority = await manager.findOneByOrFail(Authority, { id: pack.authorityId });
      await finishPack({ api, authority }, pack.id);
    }
    await sleep(50);
  }
}
