import type { FileStore } from '@minutebook/data-access';
import type { Response } from 'express';
import { disposition } from './file-name';

export interface FileToSend {
  authorityId: string;
  area: 'open' | 'exempt';
  sha256: string;
  fileName: string;
  contentType: string;
  /** Who may keep a copy: anybody, the reader's own browser, or nobody. */
  cache: 'public' | 'private' | 'none';
  isAttachment?: boolean;
}

const cacheControl = {
  public: 'public, max-age=0, must-revalidate',
  private: 'private, max-age=0, must-revalidate',
  none: 'private, no-store',
};

/** Sends a stored file under its content hash as ETag: asked for again it is 304, and parts of it can be asked for. */
export function sendFile(response: Response, store: FileStore, file: FileToSend): Promise<void> {
  response.set({
    'Content-Type': file.contentType,
    'Content-Disposition': disposition(file.isAttachment ? 'attachment' : 'inline', file.fileName),
    'X-Content-Type-Options': 'nosniff',
    // that of the pages forbids embedded objects, which is how browsers show a PDF
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Cache-Control': cacheControl[file.cache],
    ETag: `"${file.sha256}"`,
  });
  return new Promise((resolve, reject) => {
    response.sendFile(
      store.pathOf(file.authorityId, file.area, file.sha256),
      { cacheControl: false, lastModified: false, dotfiles: 'allow' },
      (error?: Error) => {
        // a reader who goes away in the middle is no error of ours
        if (!error || response.headersSent) resolve();
        else reject(error);
      },
    );
  });
}
