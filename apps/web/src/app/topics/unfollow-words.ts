import type { Problem } from '@minutebook/contracts';
import { refusalOf, type LinkRefusal } from '../answer/link-words';

const signIn = 'or sign in and stop following on the page of the topic.';
const stopped = {
  title: 'These mails have stopped already',
  text: 'There is nothing left to do. To follow the topic again, sign in and open its page.',
};

const refusals: Record<string, Omit<LinkRefusal, 'canRetry'>> = {
  'link-used': stopped,
  'not-followed': stopped,
  'link-expired': {
    title: 'This link has expired',
    text: `A link works for half a year. Use the one of a newer mail, ${signIn}`,
  },
  'link-unknown': {
    title: 'This link does not work',
    text: `Perhaps it was cut when it was copied. Open it from the mail again, ${signIn}`,
  },
};

/** Why a link does not stop mails, and what does. Everything else is as with the other mailed links. */
export function unfollowRefusal(problem: Problem): LinkRefusal {
  const known = refusals[problem.code];
  return known ? { ...known, canRetry: false } : refusalOf(problem);
}
