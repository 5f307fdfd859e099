import type { LiveParticipant } from '@minutebook/domain';

type Named = Pick<LiveParticipant, 'name' | 'capacity' | 'kind' | 'id'>;

const titles = new Set(['councillor', 'cllr', 'mr', 'mrs', 'ms', 'miss', 'dr']);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word && !titles.has(word));

/**
 * Those whom a few letters mean: each word begins a word of the name, or of the capacity of somebody without a seat. "gat" finds
 * Councillor Maria Gatland; "s khan" Councillor Shafi Khan and not Bernadette Khan. Names before capacities, surnames first.
 */
export function findPeople<Person extends Named>(typed: string, people: readonly Person[]): Person[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const ranked = people.map((person) => ({ person, rank: rankOf(person, words) }));
  return ranked
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);
}

const noMatch = 9;

function rankOf(person: Named, words: readonly string[]): number {
  const name = wordsOf(person.name);
  const begins = (all: readonly string[]) => words.every((word) => all.some((one) => one.startsWith(word)));
  if (begins(name)) {
    if (name.join(' ') === words.join(' ')) return 0;
    return name.at(-1)?.startsWith(words[0] ?? '') ? 1 : 2;
  }
  return begins([...name, ...wordsOf(person.capacity)]) ? 3 : noMatch;
}

/** "Cllr Maria Gatland": as the console writes it. */
export const shortName = (name: string): string => name.replace(/^Councillor\b/, 'Cllr');
