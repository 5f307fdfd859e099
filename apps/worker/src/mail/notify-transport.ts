import { NotifyClient } from 'notifications-node-client';
import type { Delivery, MailTransport, OutgoingMail, Sending } from './transport';

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
  const idOf = async (reference: string): Promise<string | undefined> => {
    const { data } = await client.getNotifications('email', undefined as unknown as string, reference);
    return (data.notifications as { id: string }[])[0]?.id;
  };
  const send = async ({ id, toAddress, subject, text, isDoubtful }: OutgoingMail): Promise<Sending> => {
    const before = isDoubtful ? await idOf(id) : undefined;
    if (before !== undefined) return { kind: 'sent', takenAs: before };
    const { data } = await client.sendEmail(notifyTemplateId, toAddress, {
      personalisation: { subject, body: text },
      reference: id,
    });
    return { kind: 'sent', takenAs: (data as { id: string }).id };
  };
  const deliveryOf = async (takenAs: string): Promise<Delivery> => {
    const { data } = await client.getNotificationById(takenAs);
    return readStatus((data as { status: string }).status);
  };
  return {
    lanes: 4,
    keepsLinks: false,
    whyAway: () => Promise.resolve(null), // each sending says so itself
    send: (mail) =>
      withinTime<Sending>(send(mail), {
        kind: 'unknown',
        problem: 'GOV.UK Notify did not answer in time; it is tried again.',
      }).catch((error: NotifyError) => readNotifyError(error)),
    deliveryOf: (takenAs) =>
      withinTime<Delivery>(deliveryOf(takenAs), { kind: 'away' }).catch(({ response }: NotifyError) => ({
        kind: response?.status === 404 ? 'forgotten' : 'away',
      })),
    close: () => undefined,
  };
}

/** Notify's client waits for ever. */
async function withinTime<Answer>(asking: Promise<Answer>, tooLate: Answer): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), timeLimitMs);
  });
  try {
    return await Promise.race([asking, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Of a mail that Notify has taken; `created` and `sending` are on their way. */
const failures: Record<string, string> = {
  'permanent-failure': 'The address does not exist (GOV.UK Notify). Check it with the owner.',
  'temporary-failure':
    'The mailbox took nothing for days: it may be full or switched off (GOV.UK Notify). Ask the owner in another way.',
  'technical-failure': 'GOV.UK Notify had trouble and did not send it. Send it again.',
};

function readStatus(status: string): Delivery {
  if (status === 'delivered') return { kind: 'arrived' };
  const problem = failures[status];
  return problem === undefined ? { kind: 'not-known-yet' } : { kind: 'came-back', problem };
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
