import type { LiveParticipant } from '@minutebook/domain';
import type { EntryKind } from './entry-kinds';
import { findPeople, shortName } from './find-people';
import { movementsFor } from './movement';

export interface Completion {
  /** Unique in the list. */
  id: string;
  label: string;
  note: string;
  /** The line as it becomes. */
  line: string;
}

const most = 6;
const shortest = 3;

/**
 * What the line may go on to: in a movement names, then what they did; behind @ the owner of an action or the mover of a motion;
 * in any other text the surname or office that has been begun with a capital letter.
 */
export function completions(kind: EntryKind, line: string, people: readonly LiveParticipant[]): Completion[] {
  if (kind === 'movement') return movementCompletions(line, people);
  const owner = /(^|\s)@([^@!]*)$/.exec(line)?.[2];
  const takesOwner = kind === 'action' || kind === 'request' || kind === 'motion' || kind === 'outcome';
  if (takesOwner && owner !== undefined) return ownerCompletions(kind, line, owner, people);
  const begun = /(?:^|[\s(“"])(\p{Lu}[\p{L}'’-]*)$/u.exec(line)?.[1] ?? '';
  if (begun.length < shortest) return [];
  return nameCompletions(line, begun, people);
}

function movementCompletions(line: string, people: readonly LiveParticipant[]): Completion[] {
  const person = people.find(({ name }) => line.startsWith(`${shortName(name)} `));
  if (person) {
    const rest = line.slice(shortName(person.name).length + 1).toLowerCase();
    const labels = movementsFor(person);
    // said in full: Enter records that, and not a longer one that begins alike
    if (labels.includes(rest)) return [];
    return labels
      .filter((label) => label.startsWith(rest))
      .map((label) => ({ id: label, label, note: '', line: `${shortName(person.name)} ${label}` }));
  }
  if (/\s\S+\s/.test(line)) return [];
  return findPeople(line, people)
    .slice(0, most)
    .map((one) => option(one, `${shortName(one.name)} `));
}

function ownerCompletions(
  kind: EntryKind,
  line: string,
  typed: string,
  people: readonly LiveParticipant[],
): Completion[] {
  const before = line.slice(0, line.length - typed.length);
  return findPeople(typed, people)
    .slice(0, most)
    .map((one) => option(one, `${before}${kind === 'motion' ? shortName(one.name) : ownerName(one)} `))
    .filter((one) => one.line.trim() !== line.trim());
}

/** An officer owns an action by office, as the minutes print it. */
const ownerName = (person: LiveParticipant): string =>
  person.kind === 'in-attendance' && person.capacity ? person.capacity : person.name;

function nameCompletions(line: string, begun: string, people: readonly LiveParticipant[]): Completion[] {
  const before = line.slice(0, line.length - begun.length);
  const isTitled = /\b(Councillor|Cllr) $/.test(before);
  return findPeople(begun, people)
    .slice(0, 4)
    .map((one) => {
      const written = one.publicDisplay === 'role' && one.capacity ? one.capacity : one.name;
      const text = isTitled ? written.replace(/^Councillor /, '') : written;
      return option(one, `${before}${text} `);
    })
    .filter((one) => one.line.trim() !== line.trim());
}

const option = (person: LiveParticipant, line: string): Completion => ({
  id: person.id,
  label: shortName(person.name),
  note: person.capacity || (person.role === 'chair' ? 'Chair' : ''),
  line,
});
