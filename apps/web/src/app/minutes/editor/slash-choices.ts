import type { BlockKind } from '@minutebook/domain';
import { kindWords } from './kinds';

export interface Phrase {
  name: string;
  text: string;
}

/** A line of the list that opens with a slash. */
export type SlashChoice =
  { type: 'kind'; kind: BlockKind; command: string } | { type: 'phrase'; phrase: Phrase; command: string };

/** What the list can offer here. */
export interface SlashOffer {
  kinds: readonly BlockKind[];
  phrases: readonly Phrase[];
}

const most = 12;
const phraseWord = 'phrase';

/**
 * What was typed after a slash that can call something up, or null: the slash begins a word, and what follows is letters or
 * the name of a phrase. "The fee is 5/6" calls nothing up.
 */
export function slashQuery(textBefore: string): string | null {
  const match = /(?:^|\s)\/([a-z]*|phrase [^/]*)$/i.exec(textBefore);
  return match ? (match[1] ?? '').toLowerCase() : null;
}

const kindChoices = (query: string, kinds: readonly BlockKind[]): SlashChoice[] =>
  kinds.flatMap((kind): SlashChoice[] => {
    const { commands } = kindWords[kind];
    const command = commands.find((word) => word.startsWith(query));
    return command ? [{ type: 'kind', kind, command: `/${query ? command : commands[0]}` }] : [];
  });

const isNamed = (words: string) => {
  const wanted = words.trim().split(/\s+/).filter(Boolean);
  return ({ name }: Phrase): boolean => wanted.every((word) => name.toLowerCase().includes(word));
};

const phraseChoices = (words: string, phrases: readonly Phrase[]): SlashChoice[] =>
  phrases
    .filter(isNamed(words))
    .map((phrase) => ({ type: 'phrase', phrase, command: `/${phraseWord} ${phrase.name}` }));

/** The lines of the list: kinds whose word begins as typed, then phrases. */
export function slashChoices(query: string, { kinds, phrases }: SlashOffer): SlashChoice[] {
  const [first = '', ...rest] = query.split(' ');
  if (rest.length > 0) return phraseChoices(rest.join(' '), phrases).slice(0, most);
  const isPhrase = first.length > 0 && phraseWord.startsWith(first);
  const named = first ? phraseChoices(isPhrase ? '' : first, phrases) : [];
  return [...kindChoices(first, kinds), ...named].slice(0, most);
}
