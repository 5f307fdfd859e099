import type { Response } from 'express';

/** Sends ready JSON past Express's own serialising and hashing. Headers set before, and those given here, go with it. */
export function sendJson(response: Response, bytes: Buffer, headers: Record<string, string> = {}): void {
  response
    .writeHead(200, {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': bytes.length,
    })
    .end(bytes);
}
