import { formatDate } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { AdoptedTopic, DecidedTopic, TopicMove } from './terms';

/** What waits for a decision about a topic; null where it stands as the body agreed it (P-01). */
export const topicChanges = ['added', 'removed', 'moved', 'edited'] as const;
export type TopicChange = (typeof topicChanges)[number];

export interface DraftedTopic extends DecidedTopic {
  isRemoved: boolean;
  /** Null for a topic that no meeting has agreed yet. */
  adopted: AdoptedTopic | null;
}

/** A topic that was moved and reworded is moved: that is what members look for (P-01). */
export function changeOf({ isRemoved, adopted, ...topic }: DraftedTopic): TopicChange | null {
  if (adopted === null) return 'added';
  if (isRemoved) return 'removed';
  if (adopted.slotId !== topic.slotId) return 'moved';
  return isReworded(adopted, topic) ? 'edited' : null;
}

const isReworded = (a: DecidedTopic, b: DecidedTopic): boolean =>
  a.title !== b.title ||
  a.purpose !== b.purpose ||
  a.linesOfEnquiry.length !== b.linesOfEnquiry.length ||
  a.linesOfEnquiry.some((each, index) => each !== b.linesOfEnquiry[index]);

/** The topic as it is once it has been decided on (P-01). */
export const adoptedFrom = (
  { title, purpose, linesOfEnquiry, slotId }: DecidedTopic,
  moves: readonly TopicMove[],
): AdoptedTopic => ({
  title,
  purpose,
  linesOfEnquiry: [...linesOfEnquiry],
  slotId,
  moves: moves.length,
});

/** What a decision changed, a sentence a topic (P-01): “Exam results” moved from Tuesday, 22 June 2021 to no date. */
export function decisionLine(
  topic: DraftedTopic,
  dateOf: (slotId: string | null) => PlainDate | null,
): string | null {
  const before = topic.adopted;
  const named = `“${before?.title ?? topic.title}”`;
  const [from, to] = [dateOf(before?.slotId ?? null), dateOf(topic.slotId)];
  switch (changeOf(topic)) {
    case 'added':
      return `${named} added ${dated('for', to, 'without a date')}.`;
    case 'removed':
      return `${named} removed ${dated('from', from, 'from topics without a date')}.`;
    case 'moved':
      return `${named} moved ${dated('from', from, 'from no date')} ${dated('to', to, 'to no date')}.`;
    case 'edited':
      return rewordedLine(named, topic.title, before);
    case null:
      return null;
  }
}

const rewordedLine = (named: string, title: string, before: AdoptedTopic | null): string =>
  before?.title === title ? `${named}: purpose or lines of enquiry changed.` : `${named} is now “${title}”.`;

const dated = (word: string, on: PlainDate | null, none: string): string =>
  on === null ? none : `${word} ${formatDate(on)}`;
