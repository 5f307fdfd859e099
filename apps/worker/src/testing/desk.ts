// What the worker's tests share: a database, a data folder, and packs to build.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RenderPackJob } from '@minutebook/contracts';
import { FileStore, MeetingDocument, Pack, type QueueSettings } from '@minutebook/data-access';
import {
  aBody,
  aDocument,
  aMeeting,
  anAuthority,
  aPack,
  createTestDatabase,
  type TestBackend,
  type TestDatabase,
} from '@minutebook/data-access/testing';
import type { RenderedPack } from '@minutebook/documents';
import type { PackModel } from '@minutebook/domain';
import type { RenderRequest } from '../packs/child-messages';
import type { WorkerSettings } from '../platform/settings';

export interface Desk {
  database: TestDatabase;
  store: FileStore;
  queue: QueueSettings;
  settings: WorkerSettings;
  /** A queued pack of a meeting of its own. */
  aQueuedPack(over?: Partial<Pack>): Promise<Pack>;
  pack(id: string): Promise<Pack>;
  /** A queued document of a meeting of its own. */
  aQueuedDocument(over?: Partial<MeetingDocument>): Promise<MeetingDocument>;
  document(id: string): Promise<MeetingDocument>;
  /** Waits until the pack is in one of the states. */
  until(id: string, ...states: Pack['state'][]): Promise<Pack>;
  storedFiles(authorityId: string): Promise<string[]>;
  close(): Promise<void>;
}

export const jobOf = ({ id, authorityId }: Pack): RenderPackJob => ({
  name: 'render-pack',
  authorityId,
  packId: id,
});

/** Waits until something is so; fails after 20 s, which is long on purpose: test machines are busy. */
export async function eventually(isSo: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await isSo()); await sleep(20)) {
    if (Date.now() > end) throw new Error(`Not within ${limitMs / 1000} s: ${isSo.toString()}`);
  }
}

export async function openDesk(backend: TestBackend): Promise<Desk> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'minutebook-worker-'));
  const packs = database.dataSource.getRepository(Pack);
  const queue = backend.settings(database.url);
  const pack = (id: string): Promise<Pack> => packs.findOneByOrFail({ id });
  return {
    database,
    store: new FileStore(join(dataDir, 'files')),
    queue,
    settings: {
      databaseUrl: queue.databaseUrl,
      redisUrl: queue.redisUrl ?? undefined,
      dataDir,
      packsAtOnce: 2,
      packTimeLimitMs: 60_000,
      documentTimeLimitMs: 60_000,
      queueLockMs: 2_000,
      sweepMs: 500,
      shutdownGraceMs: 300,
      publicUrl: 'http://localhost:3000',
      mail: { kind: 'outbox' },
      mailLeaseMs: 60_000,
      remindersMs: 3_600_000,
    },
    aQueuedPack: async (over = {}) => {
      const { dataSource } = database;
      const body = await aBody(dataSource, await anAuthority(dataSource));
      return aPack(dataSource, await aMeeting(dataSource, body), over);
    },
    pack,
    aQueuedDocument: async (over = {}) => {
      const { dataSource } = database;
      const body = await aBody(dataSource, await anAuthority(dataSource));
      return aDocument(dataSource, await aMeeting(dataSource, body), over);
    },
    document: (id) => database.dataSource.getRepository(MeetingDocument).findOneByOrFail({ id }),
    until: async (id, ...states) => {
      for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
        const found = await pack(id);
        if (states.includes(found.state)) return found;
      }
      throw new Error(`The pack did not become ${states.join(' or ')} but is ${(await pack(id)).state}.`);
    },
    storedFiles: async (authorityId) => {
      const entries = await readdir(join(dataDir, 'files', authorityId, 'open'), {
        recursive: true,
        withFileTypes: true,
      }).catch(() => []);
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    },
    close: async () => {
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Stands in for the layout: two small files that depend on the model only. */
export async function renderBriefly({ model, outDir }: RenderRequest): Promise<RenderedPack> {
  const write = async (kind: 'pdf' | 'docx') => {
    const path = join(outDir, `pack.${kind}`);
    const content = `${kind} ${JSON.stringify(model)}`;
    await writeFile(path, content);
    return { path, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
  };
  const pageMap = { frontMatter: { first: 1, last: 4 }, items: [], totalPages: 4 };
  return { pageMap, pdf: await write('pdf'), docx: await write('docx') };
}

/** A model whose layout takes the real engine a while. */
export function longModel(model: PackModel, paragraphs: number): PackModel {
  const sentence =
    'The panel noted that the health assessments of the quarter were late in a third of cases. ';
  const body = {
    type: 'doc' as const,
    content: Array.from({ length: paragraphs }, (_, index) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: `${index + 1}. ${sentence.repeat(6)}` }],
    })),
  };
  const items = model.items.map((item) => ({
    ...item,
    papers: [{ kind: 'report' as const, id: randomUUID(), title: item.title, body }],
  }));
  return { ...model, items };
}
