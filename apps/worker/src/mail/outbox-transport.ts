import type { MailTransport } from './transport';

/** For development and demonstration: nothing is sent, the outbox shows every message with its links. */
export const outboxTransport = (): MailTransport => ({
  lanes: 1,
  keepsLinks: true,
  whyAway: () => Promise.resolve(null),
  send: () => Promise.resolve({ kind: 'sent' }),
  close: () => undefined,
});
