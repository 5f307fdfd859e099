import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

export interface RenderedFile {
  path: string;
  sha256: string;
  /** Size of the file. */
  bytes: number;
}

export async function writeRendered(path: string, bytes: Uint8Array): Promise<RenderedFile> {
  await writeFile(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
}
