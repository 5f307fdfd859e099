import { notifyTransport, type NotifySettings } from './notify-transport';
import { outboxTransport } from './outbox-transport';
import { smtpTransport, type SmtpSettings } from './smtp-transport';
import type { MailTransport } from './transport';

/** By which way mail leaves, and what that way needs. */
export type TransportSettings =
  { kind: 'outbox' } | ({ kind: 'smtp' } & SmtpSettings) | ({ kind: 'notify' } & NotifySettings);

export function openTransport(settings: TransportSettings): MailTransport {
  switch (settings.kind) {
    case 'outbox':
      return outboxTransport();
    case 'smtp':
      return smtpTransport(settings);
    case 'notify':
      return notifyTransport(settings);
  }
}
