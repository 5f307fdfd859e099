import type { Instant } from '../calendar/index';
import { participationFor } from '../interests/index';
import type { ActOf } from './act-table';
import type { Folding } from './folding';
import type { LiveDisclosure, LiveParticipant, LogLine } from './live-meeting';
import { countQuorum } from './quorum';
import type { AttendanceMode } from './terms';

/** Lets somebody be here from a moment on. */
export function letIn(person: LiveParticipant, from: Instant, mode: AttendanceMode): void {
  person.isHere = true;
  person.status = 'present';
  person.mode = mode;
  person.spells.push({ from, to: null, mode });
}

export function letOut(person: LiveParticipant, at: Instant): void {
  const spell = person.spells.at(-1);
  if (spell?.to === null) spell.to = at;
  person.isHere = false;
}

export function addParticipant(folding: Folding, act: ActOf<'participant-added'>, { at }: LogLine): void {
  const { live, people, assumedHere, marked } = folding;
  const person = people.get(act.participant.id);
  if (!person || marked.has(person.id)) return;
  if (person.status !== 'expected' || person.kind === 'member' || live.phase === 'closed') return;
  assumedHere.add(person.id);
  if (live.openedAt !== null) letIn(person, at, 'in-room');
  else Object.assign(person, { isHere: true, status: 'present' });
}

/** Before the opening or, as lines after it take effect there, at the opening itself. */
export function markAttendance(folding: Folding, act: ActOf<'attendance-marked'>, { at }: LogLine): void {
  const { live, people, assumedHere, marked } = folding;
  const person = people.get(act.participantId);
  if (!person || live.phase === 'closed') return;
  marked.add(person.id);
  const isPresent = act.status === 'present' && person.substitutedById === null;
  assumedHere.delete(person.id);
  person.status = act.status === 'present' && !isPresent ? person.status : act.status;
  person.mode = act.mode;
  person.isHere = isPresent;
  person.spells = [];
  if (isPresent && live.openedAt !== null) letIn(person, live.openedAt, act.mode);
  countQuorum(folding, live.openedAt ?? at);
}

export function arrive(folding: Folding, act: ActOf<'arrived'>, { at }: LogLine): void {
  const { people, assumedHere } = folding;
  const person = people.get(act.participantId);
  if (!person || !isUnderWay(folding) || person.substitutedById !== null) return;
  // Added with their arrival: the arrival says more exactly when they came.
  if (assumedHere.delete(person.id) && person.isHere) person.spells = [];
  else if (person.isHere) return;
  letIn(person, at, act.mode);
  countQuorum(folding, at);
}

export function leave(folding: Folding, act: ActOf<'left'>, { at }: LogLine): void {
  const { live, people, assumedHere } = folding;
  const person = people.get(act.participantId);
  if (!person?.isHere || !isUnderWay(folding)) return;
  assumedHere.delete(person.id);
  letOut(person, at);
  if (live.presidingId === person.id) live.presidingId = null;
  countQuorum(folding, at);
}

const isUnderWay = ({ live }: Folding): boolean => live.phase === 'in-session' || live.phase === 'adjourned';

/** For the whole meeting (B-04), so never for somebody who has been at it. Of two the later stands. */
export function substitute(folding: Folding, act: ActOf<'substituted'>, { at }: LogLine): void {
  const { people } = folding;
  const reserve = people.get(act.participantId);
  const member = people.get(act.forId);
  if (reserve?.role !== 'reserve' || member?.kind !== 'member' || member.role === 'reserve') return;
  if (member.isHere || member.spells.length > 0) return;
  const previous = people.get(member.substitutedById ?? '');
  const released = people.get(reserve.substituteForId ?? '');
  if (previous) previous.substituteForId = null;
  if (released) released.substitutedById = null;
  reserve.substituteForId = member.id;
  member.substitutedById = reserve.id;
  countQuorum(folding, at);
}

export function disclose(
  { setting, live, people, items }: Folding,
  act: ActOf<'interest-disclosed'>,
  { at }: LogLine,
): void {
  if (!people.has(act.participantId) || !items.has(act.itemId)) return;
  const { disclosureId, participantId, itemId, interest, isSensitive, description } = act;
  const disclosure: LiveDisclosure = {
    disclosureId,
    participantId,
    itemId,
    interest,
    isSensitive,
    description: isSensitive ? '' : description,
    participation: participationFor(setting.interests, act),
    disclosedAt: at,
  };
  const index = live.disclosures.findIndex((earlier) => earlier.disclosureId === disclosureId);
  if (index === -1) live.disclosures.push(disclosure);
  else live.disclosures[index] = disclosure;
}
