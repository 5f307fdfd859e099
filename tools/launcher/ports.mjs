import { createServer } from 'node:net';
import { ClearError } from './settings.mjs';

/** Fails with a sentence when something listens on the port already, before anything is built or started. */
export async function checkPortIsFree(port, host) {
  const code = await listenOnce(port, host);
  if (code === 'EADDRINUSE')
    throw new ClearError(`Port ${port} is taken by another program. Set PORT to a free one.`);
  if (code === 'EACCES')
    throw new ClearError(`Port ${port} needs more rights than this account has. Set PORT to one above 1023.`);
  if (code)
    throw new ClearError(`The address ${host}:${port} cannot be used (${code}). Check HOST and PORT.`);
}

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', (error) => resolve(error.code))
      .listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** Polls `url` until it answers 200, `isGone()` says why it never will, or the time is over. */
export async function waitUntilReady(url, { isGone, timeoutMs = 120_000 }) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const reason = isGone();
    if (reason) throw new ClearError(reason);
    const isReady = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new ClearError(`The API did not get ready within ${timeoutMs / 1000} seconds.`);
}
