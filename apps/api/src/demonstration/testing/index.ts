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

/** Does what a worker does, one thing after the other and without rendering. */
async function standIn(api: TestApi, over: AbortSignal): Promise<void> {
  const { manager } = api.dataSource;
  const made = { pdfSha256: 'a'.repeat(64), pdfBytes: 1, docxSha256: 'b'.repeat(64), docxBytes: 1 };
  while (!over.aborted) {
    await manager.update(MeetingDocument, { state: 'queued' }, { state: 'ready', pageCount: 5, ...made });
    const pack = await manager.findOneBy(Pack, { state: 'queued' });
    if (pack) {
      const authority = await manager.findOneByOrFail(Authority, { id: pack.authorityId });
      await finishPack({ api, authority }, pack.id);
    }
    await sleep(50);
  }
}
