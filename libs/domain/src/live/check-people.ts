import type { ActOf } from './act-table';
import type { Participant } from './events';
import type { Folding } from './folding';
import type { LiveParticipant, LogLine } from './live-meeting';
import { refusal, type LiveRefusal } from './refusal';
import { clockOf, nameOf } from './words';

export const unknownPerson = (): LiveRefusal =>
  refusal('participant-unknown', 'This person is not among the people of the meeting.');

/** Looks somebody up and asks about them. */
export function about(
  { people }: Folding,
  id: string,
  check: (person: LiveParticipant) => LiveRefusal | null,
): LiveRefusal | null {
  const person = people.get(id);
  return person ? check(person) : unknownPerson();
}

export function checkParticipantAdded(
  { people }: Folding,
  { participant }: ActOf<'participant-added'>,
): LiveRefusal | null {
  if (people.has(participant.id)) return refusal('participant-exists', 'This person has been added already.');
  const hasSeat =
    participant.kind === 'member' || participant.role !== null || participant.votingRight !== 'non-voting';
  if (hasSeat)
    return refusal('seat-not-given', 'A seat and a vote come with a membership, not at the meeting.');
  return looksYoung(participant) ? checkPseudonym(participant) : null;
}

const isPseudonym = (name: string): boolean => /^Child [A-Z]{1,2}$/.test(name);

/** A young person is told by the kind, the pseudonym or the capacity under which they come. */
const looksYoung = ({ kind, name, capacity }: Participant): boolean =>
  kind === 'young-person' || isPseudonym(name) || /^young person\b(?!['’]s)/i.test(capacity);

/** Young people are here by pseudonym only (C-02): no name, no link to a person of the register. */
function checkPseudonym({ kind, name, personId, personKind }: Participant): LiveRefusal | null {
  if (kind === 'young-person' && isPseudonym(name) && personId === null && personKind === null) return null;
  return refusal(
    'young-person-named',
    'A young person comes to the meeting under a pseudonym, such as Child F.',
  );
}

/** The roll is about the beginning of the meeting; what came later is put right where it stands. */
export const checkMarked = (folding: Folding, act: ActOf<'attendance-marked'>): LiveRefusal | null =>
  about(folding, act.participantId, (person) =>
    act.status === 'present' ? checkMarkedPresent(folding, person) : checkMarkedAway(folding, person),
  );

function checkMarkedPresent(folding: Folding, person: LiveParticipant): LiveRefusal | null {
  if (person.substitutedById !== null) return substituted(folding, person);
  if (person.spells.length > 0 && !person.isHere) return hasLeft(person);
  return hasMoved(folding, person) ? alreadyHere(person) : null;
}

function checkMarkedAway(folding: Folding, person: LiveParticipant): LiveRefusal | null {
  if (folding.live.presiding.some(({ participantId }) => participantId === person.id))
    return refusal('presides', `${person.name} has presided at this meeting, so was here.`);
  if (!hasMoved(folding, person)) return null;
  const since = clockOf(person.spells[0]?.from ?? '');
  return refusal('was-here', `${person.name} was here from ${since}. Correct that entry.`);
}

/** Whether somebody came or went after the opening, by an entry of its own. */
function hasMoved({ live, assumedHere }: Folding, { id, isHere, spells }: LiveParticipant): boolean {
  const [first] = spells;
  if (!first || assumedHere.has(id)) return false;
  return !isHere || spells.length > 1 || first.from !== live.openedAt;
}

function hasLeft({ name, spells }: LiveParticipant): LiveRefusal {
  const left = clockOf(spells.at(-1)?.to ?? '');
  return refusal('has-left', `${name} left at ${left}. Record their return as an arrival.`);
}

const alreadyHere = ({ name, spells }: LiveParticipant): LiveRefusal => {
  const since = spells.at(-1)?.from;
  return refusal('already-here', `${name} is here already${since ? `, since ${clockOf(since)}` : ''}.`);
};

const substituted = ({ live }: Folding, { name, substitutedById }: LiveParticipant): LiveRefusal =>
  refusal(
    'is-substituted',
    `${nameOf(live, substitutedById ?? '')} takes the place of ${name} for the whole meeting.`,
  );

export const checkArrived = (folding: Folding, act: ActOf<'arrived'>): LiveRefusal | null =>
  about(folding, act.participantId, (person) => {
    if (person.substitutedById !== null) return substituted(folding, person);
    return person.isHere && !folding.assumedHere.has(person.id) ? alreadyHere(person) : null;
  });

export const checkLeft = (folding: Folding, act: ActOf<'left'>): LiveRefusal | null =>
  about(folding, act.participantId, (person) => (person.isHere ? null : notHere(person)));

/** "Councillor Maria Gatland is not here, having left at 7.07pm." */
export function notHere({ name, spells }: LiveParticipant, consequence = ''): LiveRefusal {
  const left = spells.at(-1)?.to;
  return refusal(
    'not-here',
    `${name} is not here${left ? `, having left at ${clockOf(left)}` : ''}${consequence}.`,
  );
}

/** A reserve takes the place of one named member for the whole meeting (B-04). */
export const checkSubstituted = (folding: Folding, act: ActOf<'substituted'>): LiveRefusal | null =>
  about(folding, act.participantId, (reserve) =>
    about(folding, act.forId, (member) => substitution(folding, reserve, member)),
  );

function substitution(
  { live }: Folding,
  reserve: LiveParticipant,
  member: LiveParticipant,
): LiveRefusal | null {
  if (reserve.role !== 'reserve')
    return refusal('not-a-reserve', `${reserve.name} is not a reserve member of this body.`);
  if (member.kind !== 'member' || member.role === 'reserve' || member.votingRight === 'non-voting')
    return refusal('no-vote-to-take', `${member.name} has no vote, so nobody can stand in for them.`);
  if (member.isHere || member.spells.length > 0)
    return refusal('member-attended', `${member.name} is at this meeting, so nobody can stand in for them.`);
  if (reserve.substituteForId !== null)
    return refusal(
      'already-substitute',
      `${reserve.name} stands in for ${nameOf(live, reserve.substituteForId)} already.`,
    );
  return member.substitutedById === null
    ? null
    : refusal(
        'is-substituted',
        `${nameOf(live, member.substitutedById)} stands in for ${member.name} already.`,
      );
}

/** A sensitive interest is disclosed by the fact alone (I-05). */
export const checkDisclosed = (
  folding: Folding,
  { participantId, itemId, isSensitive, description }: ActOf<'interest-disclosed'>,
  _line: LogLine,
): LiveRefusal | null =>
  about(folding, participantId, ({ kind }) => {
    if (!folding.items.has(itemId))
      return refusal('item-unknown', 'This item is not on the agenda of the meeting.');
    if (kind === 'young-person') return refusal('no-interests', 'Young people disclose no interests.');
    if (!isSensitive || description.trim() === '') return null;
    return refusal(
      'sensitive-described',
      'Of a sensitive interest only the fact is disclosed. Leave out the description.',
    );
  });
