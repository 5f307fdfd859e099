import { createTransport } from 'nodemailer';
import type { MailTransport, OutgoingMail, Sending } from './transport';

export interface SmtpSettings {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  smtpUrl: string;
  /** `Barrowmere Democratic Services <democracy@barrowmere.example>`. */
  from: string;
}

const seconds = 1000;

/** A few connections that stay open. A message is the same, byte for byte of its headers, however often it is tried. */
export function smtpTransport({ smtpUrl, from }: SmtpSettings): MailTransport {
  const lanes = 5;
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: lanes, maxMessages: 1000 },
    // the pool would send a message again by itself when a connection breaks, also after the server had taken it
    maxRequeues: 0,
    ...{ connectionTimeout: 20 * seconds, greetingTimeout: 20 * seconds, socketTimeout: 60 * seconds },
  });
  return {
    lanes,
    keepsLinks: false,
    whyAway: () =>
      transport.verify().then(
        () => null,
        (error: SmtpError) => awaySentence(error),
      ),
    send: (mail) =>
      transport.sendMail(messageOf(mail, from)).then(
        () => ({ kind: 'sent' }),
        (error: SmtpError) => readSmtpError(error),
      ),
    close: () => transport.close(),
  };
}

const messageOf = ({ id, toName, toAddress, subject, text, createdAt }: OutgoingMail, from: string) => ({
  ...{ from, to: { name: toName, address: toAddress }, subject, text, date: createdAt },
  messageId: messageIdOf(id, from),
  // asks machines not to answer with "I am on holiday" (RFC 3834)
  headers: { 'Auto-Submitted': 'auto-generated' },
});

/** The same at each try, so that a receiver who got it twice can see that it is one. */
const messageIdOf = (id: string, from: string): string =>
  `<${id}@${/@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'minutebook.invalid'}>`;

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** A code for the sentence: never the server's whole answer, which may quote addresses and our own name there. */
const codeOf = ({ responseCode, code }: SmtpError): string => String(responseCode ?? code ?? 'no code');

const awaySentence = (error: SmtpError): string =>
  error.code === 'EAUTH'
    ? `The mail server does not accept our name and password (${codeOf(error)}).`
    : `The mail server does not answer (${codeOf(error)}).`;

/** What an error says of a message: 5xx refuses it for good, 4xx for now (RFC 5321 4.2.1), without a code nobody knows. */
function readSmtpError(error: SmtpError): Sending {
  const { code = '', responseCode = 0 } = error;
  const away = whyServerIsAway(error);
  if (away !== null) return { kind: 'away', problem: away };
  if (responseCode >= 500) return refusedFor(error);
  if (responseCode >= 400)
    return { kind: 'later', problem: `The mail server asks to try again later (${responseCode}).` };
  if (code === 'EENVELOPE')
    return { kind: 'bounced', problem: 'This is not an address that mail can go to.' };
  return { kind: 'unknown', problem: `The mail server broke off (${codeOf(error)}); it is tried again.` };
}

/** Where the trouble is not with this one message, and it has certainly not been taken. */
function whyServerIsAway(error: SmtpError): string | null {
  const { code = '', command = '', responseCode = 0 } = error;
  if (code === 'EAUTH' || code === 'EDNS' || error.message.startsWith('connect ')) return awaySentence(error);
  if (responseCode === 421) return 'The mail server takes no more just now (421).';
  if (command === 'MAIL FROM' && responseCode >= 500)
    return `The mail server refuses our own address (${responseCode}). Check MAIL_FROM.`;
  return null;
}

const refusedFor = ({ command, responseCode }: SmtpError): Sending => ({
  kind: 'bounced',
  problem:
    command === 'DATA'
      ? `The mail server of the address refused the message (${responseCode}).`
      : `The address takes no mail (${responseCode}). Check it with the owner.`,
});
