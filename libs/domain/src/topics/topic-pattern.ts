import type { TopicKind } from './terms';

/** Finds nothing: PostgreSQL never matches an end before a letter. */
const nothing = '$x';

/**
 * The regular expression of PostgreSQL, for use without regard to case, that finds a topic's words in a text: whole words, any
 * space between them. A recommendation is found by its reference in the database and "other" says nothing, so neither has words.
 */
export function topicPattern(kind: TopicKind, key: string): string {
  if (kind === 'recommendation' || (kind === 'theme' && key === 'other')) return nothing;
  const words = (kind === 'theme' ? key.replace(/-/g, ' ') : key).trim();
  if (words === '') return nothing;
  // the printed code of an indicator is with or without its space: "LAC 13", "LAC13"
  const between = kind === 'indicator' ? '\\s*' : '\\s+';
  const escaped = words.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&').replace(/\s+/g, between);
  const start = isLetter(words.slice(0, 1)) ? '\\m' : '';
  const end = isLetter(words.slice(-1)) ? '\\M' : '';
  return `${start}${escaped}${end}`;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}_]/u.test(character);
