import { once } from 'node:events';
import { startChild } from '../platform/child';
import type { SendingReport } from './mail-sender';
import type { SenderMessage, SenderRequest } from './sender-messages';

/** Has a process of its own send what is due. After `signal` it finishes what is on its way, and only then is it gone. */
export async function sendInChild(request: SenderRequest, signal: AbortSignal): Promise<SendingReport> {
  const child = startChild('send-mail.child.js');
  const gone = once(child, 'exit');
  let message: SenderMessage | undefined;
  child.on('message', (received: SenderMessage) => (message = received));
  const stop = (): void => void (child.connected && child.disconnect());
  signal.addEventListener('abort', stop);
  child.send(request, () => undefined);
  if (signal.aborted) stop();
  await gone;
  signal.removeEventListener('abort', stop);
  if (message?.kind === 'done') return message.report;
  if (signal.aborted) return { sent: 0, bounced: 0, later: 0, away: null };
  throw new Error(`The sending process ended early: ${message?.where ?? 'no word'}`);
}
export type Send = typeof sendInChild;
