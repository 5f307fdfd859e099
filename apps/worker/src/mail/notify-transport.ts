import { NotifyClient } from 'notifications-node-client';
import type { MailTransport, OutgoingMail, Sending } from './transport';

export interface NotifySettings {
  notifyUrl: string;
  notifyApiKey: string;
  /** A template whose subject is ((subject)) and whose body is ((body)). */
  notifyTemplateId: string;
}

/** What Notify's client throws: an answer with a status and a list of errors, or none where nobody answered. */
interface NotifyError extends Error {
  code?: string;
  response?: { status: number; data?: { errors?: { error?: string; message?: string }[] } };
}

const timeLimitMs = 60_000;

/** GOV.UK Notify. It does not send one reference once by itself, so what is in doubt is looked up there first. */
export function notifyTransport({
  notifyUrl,
  notifyApiKey,
  notifyTemplateId,
}: NotifySettings): MailTransport {
  const client = new NotifyClient(notifyUrl, notifyApiKey);
  const wasSent = async (reference: string): Promise<boolean> => {
    const { data } = await client.getNotifications('email', undefined as unknown as string, reference);
    return (data.notifications as unknown[]).length > 0;
  };
  const send = async ({ id, toAddress, subject, text, isDoubtful }: OutgoingMail): Promise<Sending> => {
    if (isDoubtful && (await wasSent(id))) return { kind: 'sent' };
    await client.sendEmail(notifyTemplateId, toAddress, {
      personalisation: { subject, body: text },
      reference: id,
    });
    return { kind: 'sent' };
  };
  return {
    lanes: 4,
    keepsLinks: false,
    whyAway: () => Promise.resolve(null), // each sending says so itself
    send: (mail) => withinTime(send(mail)).catch((error: NotifyError) => readNotifyError(error)),
    close: () => undefined,
  };
}

/** Notify's client waits for ever. */
async function withinTime(sending: Promise<Sending>): Promise<Sending> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Sending>((resolve) => {
    const problem = 'GOV.UK Notify did not answer in time; it is tried again.';
    timer = setTimeout(() => resolve({ kind: 'unknown', problem }), timeLimitMs);
  });
  try {
    return await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function readNotifyError({ response, code = 'no code' }: NotifyError): Sending {
  if (response) return readAnswer(response);
  return neverReached.has(code)
    ? { kind: 'away', problem: `GOV.UK Notify does not answer (${code}).` }
    : { kind: 'unknown', problem: `GOV.UK Notify broke off (${code}); it is tried again.` };
}

const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const serverTrouble: Record<number, string> = {
  403: 'GOV.UK Notify does not accept our key (403). Check NOTIFY_API_KEY.',
  429: 'GOV.UK Notify takes no more just now (429).',
};

function readAnswer({ status, data }: NonNullable<NotifyError['response']>): Sending {
  if (status !== 400)
    return { kind: 'away', problem: serverTrouble[status] ?? `GOV.UK Notify has trouble (${status}).` };
  const isAboutAddress = data?.errors?.some(({ message }) => message?.includes('email_address')) ?? false;
  return {
    kind: 'bounced',
    problem: isAboutAddress
      ? 'The address takes no mail (GOV.UK Notify). Check it with the owner.'
      : 'GOV.UK Notify refused the message (400). Check the template and the key.',
  };
}
