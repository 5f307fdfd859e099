import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from './file-store';

describe('the file store', () => {
  const council = randomUUID();
  let dir: string;
  let store: FileStore;
  const source = async (content: string): Promise<string> => {
    const path = join(dir, randomUUID());
    await writeFile(path, content);
    return path;
  };

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'minutebook-files-'));
    store = new FileStore(join(dir, 'store'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('keeps a file under the hash of its content and leaves nothing half written', async () => {
    const stored = await store.put(council, 'open', await source('a report'));
    expect(stored).toEqual({ sha256: createHash('sha256').update('a report').digest('hex'), bytes: 8 });
    const path = store.pathOf(council, 'open', stored.sha256);
    expect(path).toBe(join(dir, 'store', council, 'open', stored.sha256.slice(0, 2), stored.sha256));
    expect(await readFile(path, 'utf8')).toBe('a report');
    expect(await readdir(join(dir, 'store', council, 'open', 'incoming'))).toEqual([]);
  });

  it('takes the same content twice, at once too, as one file', async () => {
    const paths = await Promise.all([source('same'), source('same'), source('same')]);
    const stored = await Promise.all(paths.map((path) => store.put(council, 'open', path)));
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(await readFile(store.pathOf(council, 'open', stored[0]!.sha256), 'utf8')).toBe('same');
  });

  it('keeps councils, and open from exempt, apart', async () => {
    const { sha256 } = await store.put(council, 'exempt', await source('closed'));
    expect(await store.has(council, 'exempt', sha256)).toBe(true);
    expect(await store.has(council, 'open', sha256)).toBe(false);
    expect(await store.has(randomUUID(), 'exempt', sha256)).toBe(false);
  });

  it('leaves nothing behind when the source cannot be read', async () => {
    await expect(store.put(council, 'open', join(dir, 'nowhere'))).rejects.toThrow(/ENOENT/);
    expect(await readdir(join(dir, 'store', council, 'open', 'incoming'))).toEqual([]);
  });

  it('refuses names that could lead out of its folder', () => {
    expect(() => store.pathOf(council, 'open', '../../session-secret')).toThrow('Not a SHA-256 digest.');
    expect(() => store.pathOf('../..', 'open', 'a'.repeat(64))).toThrow('Not the key of a council.');
  });
});
