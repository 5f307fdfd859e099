import { formatDate, type PlainDate } from '../calendar/index';
import type { DigestMail } from '../reminders/index';
import { shorten } from './shorten';
import type { TopicLineKind } from './terms';

/** Something new in a topic: Part A only, in the words of the topic's page. */
export interface NewTopicLine {
  kind: TopicLineKind;
  on: PlainDate | null;
  bodyName: string;
  reference: string;
  title: string;
  words: string;
  update: string;
}

/** A topic that somebody follows, with what is new in it; the addresses of its page and of the end of these mails. */
export interface NewsOfTopic {
  label: string;
  lines: readonly NewTopicLine[];
  page: string;
  unfollow: string;
}

/** What a line of a topic is, in a word or two. */
export const topicLineWords: Readonly<Record<TopicLineKind, string>> = {
  minute: 'Minute',
  commitment: 'Commitment',
  response: 'Response',
  outcome: 'Outcome',
  programme: 'Work programme',
  colour: 'Scorecard',
};

const linesShown = 8;
const wordsShown = 240;

/** The one mail that a follower gets in a day, for everything that is new in what they follow. */
export function followDigest(council: string, name: string, topics: readonly NewsOfTopic[]): DigestMail {
  const [first] = topics;
  const one = topics.length === 1 && first;
  const text = [
    `Dear ${name || 'colleague'},`,
    one
      ? 'There is news of a topic that you follow.'
      : `There is news of ${topics.length} topics that you follow.`,
    ...topics.map(paragraphsOf),
    'You get this mail because you follow these topics in Minutebook, at most once in a working day and only when there is something new.',
    council,
  ];
  const subject = one ? `News: ${one.label}` : `News of ${topics.length} topics that you follow`;
  return { subject: shorten(subject, 150), text: `${text.join('\n\n')}\n` };
}

function paragraphsOf({ label, lines, page, unfollow }: NewsOfTopic): string {
  const left = lines.length - linesShown;
  return [
    label.toUpperCase(),
    ...lines.slice(-linesShown).map(lineOf),
    ...(left > 0 ? [`And ${left} more. The page has them all.`] : []),
    `The whole story: ${page}\nStop mails about this: ${unfollow}`,
  ].join('\n\n');
}

function lineOf({ kind, on, bodyName, reference, title, words, update }: NewTopicLine): string {
  const what = [topicLineWords[kind], reference].filter(Boolean).join(' ');
  return [
    [on && formatDate(on), bodyName, what].filter(Boolean).join(', '),
    ...[title, shorten(words, wordsShown), update && `Last: ${shorten(update, wordsShown)}`].filter(Boolean),
  ].join('\n');
}
