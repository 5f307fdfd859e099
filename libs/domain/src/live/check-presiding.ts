import type { ActOf } from './act-table';
import { about, notHere } from './check-people';
import { isBarred, whyNoRight } from './eligible-voters';
import type { Folding } from './folding';
import type { LiveParticipant } from './live-meeting';
import { refusal, type LiveRefusal } from './refusal';
import { isPresentInLaw } from './voting-right';

/** Whoever opens a meeting presides over it. They need not be on the roll yet, but must not have sent apologies. */
export function checkOpened(folding: Folding, act: ActOf<'meeting-opened'>): LiveRefusal | null {
  if (folding.live.openedAt !== null) return refusal('already-begun', 'The meeting has begun already.');
  return about(folding, act.presidingId, (person) => {
    const seatless = checkSeat(person);
    if (seatless) return seatless;
    const isAway = person.status === 'apologies' || person.status === 'absent';
    return isAway ? notHereToPreside(person) : null;
  });
}

/** A member presides, or a reserve who stands in for one (B-10). */
function checkSeat(person: LiveParticipant): LiveRefusal | null {
  const isMember =
    person.kind === 'member' &&
    person.substitutedById === null &&
    (person.role !== 'reserve' || person.substituteForId !== null);
  return isMember
    ? null
    : refusal('presiding-not-a-member', `${person.name} is not a member at this meeting, so cannot preside.`);
}

const notHereToPreside = (person: LiveParticipant): LiveRefusal => ({
  ...notHere(person, ', so cannot preside'),
  code: 'presiding-not-here',
});

export const checkPresiding = (folding: Folding, act: ActOf<'presiding-changed'>): LiveRefusal | null =>
  about(folding, act.participantId, (person) => {
    const { live } = folding;
    const seatless = checkSeat(person);
    if (seatless) return seatless;
    if (!person.isHere) return notHereToPreside(person);
    if (act.how === 'elected') return checkElection(folding, act);
    if (live.presidingId === person.id)
      return refusal('already-presides', `${person.name} presides already.`);
    if (act.how === 'vice-chair' && person.role !== 'vice-chair')
      return refusal('not-vice-chair', `${person.name} is not the Vice-Chair.`);
    return act.how === 'returned' ? checkReturn(folding, person) : null;
  });

/** Members elect somebody for this meeting only when neither Chair nor Vice-Chair can preside (B-10). */
function checkElection(folding: Folding, act: ActOf<'presiding-changed'>): LiveRefusal | null {
  const { live } = folding;
  const able = live.participants.find(
    (person) =>
      (person.role === 'chair' || person.role === 'vice-chair') &&
      person.isHere &&
      isPresentInLaw(folding.setting, person.mode) &&
      person.id !== act.participantId &&
      !live.currentItemIds.some((itemId) => isBarred(live, person.id, itemId)),
  );
  if (able) {
    const office = able.role === 'chair' ? 'Chair' : 'Vice-Chair';
    return refusal('chair-here', `${able.name}, the ${office}, is here and presides, so nobody is elected.`);
  }
  if (act.moverId !== null && act.moverId === act.seconderId)
    return refusal('mover-seconds', 'Whoever proposes cannot second as well.');
  return (
    checkProposer(folding, act.moverId, ', so cannot propose') ??
    checkProposer(folding, act.seconderId, ', so cannot second')
  );
}

const checkProposer = (folding: Folding, id: string | null, consequence: string): LiveRefusal | null =>
  id === null
    ? null
    : about(folding, id, (person) => {
        if (!person.isHere) return notHere(person, consequence);
        return whyNoRight(folding.live, person, null) === null
          ? null
          : refusal('without-vote', `${person.name} has no vote at this meeting${consequence}.`);
      });

function checkReturn({ live }: Folding, person: LiveParticipant): LiveRefusal | null {
  const hasPresided = live.presiding.some(({ participantId }) => participantId === person.id);
  if (hasPresided || person.role === 'chair' || person.role === 'vice-chair') return null;
  return refusal(
    'not-to-return',
    `${person.name} has not presided at this meeting, so cannot return to the chair.`,
  );
}
