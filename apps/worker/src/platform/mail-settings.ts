import { z } from 'zod';
import type { TransportSettings } from '../mail/open-transport';

const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

/** By which way mail leaves. Without anything set it stays in the outbox. */
export const mailEnvironment = {
  MAIL_TRANSPORT: z
    .enum(['outbox', 'smtp', 'notify'], { error: 'give outbox, smtp or notify' })
    .default('outbox'),
  SMTP_URL: optional.refine((value) => value === undefined || /^smtps?:\/\/[^/]+/.test(value), {
    error: 'give the address of a mail server: smtp://name:password@host:587',
  }),
  MAIL_FROM: optional.refine((value) => value === undefined || /@/.test(value), {
    error: 'give the address that mail comes from: Democratic Services <democracy@council.example>',
  }),
  NOTIFY_API_KEY: optional,
  NOTIFY_TEMPLATE_ID: optional,
  NOTIFY_URL: z
    .url({ error: 'give the address of GOV.UK Notify' })
    .default('https://api.notifications.service.gov.uk'),
};

const neededFor = {
  outbox: [],
  smtp: ['SMTP_URL', 'MAIL_FROM'],
  notify: ['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE_ID'],
} as const;

type MailValues = z.output<z.ZodObject<typeof mailEnvironment>>;

/** One issue for each setting that the chosen way needs and that is not there. */
export function checkMail(values: MailValues, context: z.RefinementCtx): void {
  for (const name of neededFor[values.MAIL_TRANSPORT])
    if (values[name] === undefined)
      context.addIssue({
        ...{ code: 'custom', path: [name] },
        message: `is needed with MAIL_TRANSPORT=${values.MAIL_TRANSPORT}`,
      });
}

export function transportOf(values: MailValues): TransportSettings {
  const { SMTP_URL: smtpUrl = '', MAIL_FROM: from = '', NOTIFY_URL: notifyUrl } = values;
  const { NOTIFY_API_KEY: notifyApiKey = '', NOTIFY_TEMPLATE_ID: notifyTemplateId = '' } = values;
  if (values.MAIL_TRANSPORT === 'smtp') return { kind: 'smtp', smtpUrl, from };
  if (values.MAIL_TRANSPORT === 'notify')
    return { kind: 'notify', notifyUrl, notifyApiKey, notifyTemplateId };
  return { kind: 'outbox' };
}
