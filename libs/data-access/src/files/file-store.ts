import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** `exempt` holds what lies behind Part B; nothing that serves the public is ever given that word. */
export type FileArea = 'open' | 'exempt';

export interface StoredFile {
  sha256: string;
  bytes: number;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const digest = /^[0-9a-f]{64}$/;

/**
 * Files under the hash of their content: `dir/<authorityId>/<area>/ab/<sha256>`. A file is written beside its place,
 * flushed and renamed, so a name that exists always has the whole content behind it. Nothing is overwritten or removed.
 */
export class FileStore {
  private readonly dir: string;

  constructor(dir: string) {
    this.dir = resolve(dir);
  }

  /** Copies a file into the store; the source stays where it is. The same content twice is one file. */
  async put(authorityId: string, area: FileArea, sourcePath: string): Promise<StoredFile> {
    const incoming = join(this.areaOf(authorityId, area), 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true });
    try {
      const stored = await copyHashing(sourcePath, incoming);
      const path = this.pathOf(authorityId, area, stored.sha256);
      await mkdir(dirname(path), { recursive: true });
      await rename(incoming, path);
      await flushFolder(dirname(path));
      return stored;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** Absolute path of a stored file, whether it exists or not. Throws on what is not a digest: it may come from outside. */
  pathOf(authorityId: string, area: FileArea, sha256: string): string {
    if (!digest.test(sha256)) throw new Error('Not a SHA-256 digest.');
    return join(this.areaOf(authorityId, area), sha256.slice(0, 2), sha256);
  }

  async has(authorityId: string, area: FileArea, sha256: string): Promise<boolean> {
    return stat(this.pathOf(authorityId, area, sha256)).then(
      (found) => found.isFile(),
      () => false,
    );
  }

  createReadStream(authorityId: string, area: FileArea, sha256: string): ReadStream {
    return createReadStream(this.pathOf(authorityId, area, sha256));
  }

  private areaOf(authorityId: string, area: FileArea): string {
    if (!uuid.test(authorityId)) throw new Error('Not the key of a council.');
    return join(this.dir, authorityId, area);
  }
}

async function copyHashing(source: string, target: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(source), measure, createWriteStream(target, { flags: 'wx', flush: true }));
  return { sha256: hash.digest('hex'), bytes };
}

/** Makes the new name itself survive a power cut. Not every file system lets a folder be flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
