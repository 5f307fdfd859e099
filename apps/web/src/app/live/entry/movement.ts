import type { LiveParticipant, UncorrectedAct } from '@minutebook/domain';
import { findPeople, shortName } from './find-people';

export type Movement = { act: UncorrectedAct } | { problem: string };

interface Verb {
  /** What is typed. */
  words: RegExp;
  act: (participantId: string, mode: 'in-room' | 'remote') => UncorrectedAct;
}

const arrived: Verb['act'] = (participantId, mode) => ({ kind: 'arrived', participantId, mode });
const marked =
  (status: 'apologies' | 'late-apologies' | 'absent' | 'present'): Verb['act'] =>
  (participantId, mode) => ({ kind: 'attendance-marked', participantId, status, mode });

const verbs: readonly Verb[] = [
  {
    words: /(left|leaves|out|withdrew|withdraws) (for (an |their )?)?interest$|(withdrew|withdraws)$/,
    act: (participantId) => ({ kind: 'left', participantId, reason: 'interest' }),
  },
  {
    words: /(left|leaves|out|gone)( the meeting)?$/,
    act: (participantId) => ({ kind: 'left', participantId, reason: 'left' }),
  },
  {
    words: /(arrived|arrives|here|in|joined|joins|came|back|returned|returns)$/,
    act: arrived,
  },
  { words: /late( apologies)?$/, act: marked('late-apologies') },
  { words: /(apologies|apology)$/, act: marked('apologies') },
  { words: /absent$/, act: marked('absent') },
  { words: /present$/, act: marked('present') },
];

const remotely = /\s(remote|remotely|online)$/;

/** "gatland left" and what it records. Without a verb, somebody here has left and somebody else has arrived. */
export function readMovement(line: string, people: readonly LiveParticipant[]): Movement {
  const typed = line.trim().toLowerCase().replace(/\s+/g, ' ');
  const mode = remotely.test(typed) ? 'remote' : 'in-room';
  const plain = typed.replace(remotely, '');
  const verb = verbs.find(({ words }) => new RegExp(`(^|\\s)(${words.source})`).test(plain));
  const name = verb ? plain.replace(new RegExp(`(^|\\s)(${verb.words.source})`), '') : plain;
  const found = findPeople(name, people);
  const [person] = found;
  if (!person) return { problem: `Nobody at this meeting is called "${name.trim() || line.trim()}".` };
  if (found.length > 1 && !isOnlyOne(name, found)) {
    const names = found.slice(0, 3).map((one) => shortName(one.name));
    return { problem: `This may be ${names.join(' or ')}. Add a letter of the first name.` };
  }
  if (verb) return { act: verb.act(person.id, mode) };
  return person.isHere
    ? { act: { kind: 'left', participantId: person.id, reason: 'left' } }
    : { act: arrived(person.id, mode) };
}

/** A whole name beats the beginning of another: "Khan" where there are Khan and Khanna. */
const isOnlyOne = (name: string, found: readonly LiveParticipant[]): boolean =>
  found.filter((person) => person.name.toLowerCase().endsWith(` ${name.trim()}`)).length === 1;

/** The verbs that fit somebody, for the list of suggestions. */
export function movementsFor(person: LiveParticipant): string[] {
  return person.isHere ? ['left', 'left for an interest'] : ['arrived', 'late', 'apologies', 'absent'];
}
