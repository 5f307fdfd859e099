import type { Problem } from '@minutebook/contracts';

/** Why a link does not open, and what to do: a heading, a sentence, and whom to ask. */
export interface LinkRefusal {
  title: string;
  text: string;
  canRetry: boolean;
}

const whom = 'Ask the clerk of the council who sent it to you; the mail says who that is.';

const refusals: Record<string, Omit<LinkRefusal, 'canRetry'>> = {
  'link-used': {
    title: 'This link has been used already',
    text: 'What was sent with it has arrived, and a link works once. To add something, ask the clerk of the council for a new link.',
  },
  'link-expired': {
    title: 'This link has expired',
    text: `A link works for a limited time only. ${whom} A new one can be sent at once.`,
  },
  'link-replaced': {
    title: 'A newer link was sent',
    text: 'It takes the place of this one: look for a later mail. If there is none, ask the clerk of the council.',
  },
  'link-revoked': {
    title: 'This link has been recalled',
    text: 'The council has taken it back; if you still want to answer, ask the clerk of the council.',
  },
  'link-unknown': {
    title: 'This link does not work',
    text: `Perhaps it was cut when it was copied. Open it from the mail again, or copy all of it. If that does not help: ${whom.slice(0, 1).toLowerCase()}${whom.slice(1)}`,
  },
};

const byStatus: Record<number, string> = {
  400: 'link-unknown',
  401: 'link-unknown',
  403: 'link-unknown',
  404: 'link-unknown',
  410: 'link-expired',
};

/** What the holder of a link is told: each reason has its own sentence, and nothing is said of what the link was for. */
export function refusalOf({ code, status, detail }: Problem): LinkRefusal {
  const known = refusals[code] ?? refusals[byStatus[status] ?? ''];
  if (known) return { ...known, canRetry: false };
  if (status === 429) return { title: 'Too many tries', text: detail, canRetry: true };
  return { title: 'The page could not be opened', text: detail, canRetry: true };
}
