import type { Response } from 'express';
import { sendJson } from '../platform/index';
import type { ReadyAnswer } from './public-reader';

/** Writes a ready JSON text past Express's own serialising and hashing. `known` is the reader's If-None-Match. */
export function sendAnswer(
  response: Response,
  { bytes, etag }: ReadyAnswer,
  known: string | undefined,
): void {
  const headers = { ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate' };
  if (known?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  sendJson(response, bytes, headers);
}
