import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../platform/index';

/** Longer than any upload takes; several API processes share the folder, so younger files may be another's. */
const abandonedAfterMs = 6 * 60 * 60_000;

export const uploadFolder = (settings: Settings): string => join(settings.dataDir, 'uploads');

/** Half an upload stays behind only where a process was killed; the next start sweeps it out. */
@Injectable()
export class UploadFolder implements OnModuleInit {
  constructor(private readonly settings: Settings) {}

  async onModuleInit(): Promise<void> {
    const folder = uploadFolder(this.settings);
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const file = await stat(path).catch(() => null);
      if (file && Date.now() - file.mtimeMs > abandonedAfterMs) await rm(path, { force: true });
    }
  }
}
