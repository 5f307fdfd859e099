import type { Instant } from '../calendar/index';
import type { Folding } from './folding';
import { isPresentInLaw, votingRightOf } from './voting-right';

/**
 * Counts the quorum anew after somebody came, went or was marked (B-01): full members with a vote who are here in law, a
 * replaced member by the substitute. Education co-optees vote on some items only, so they make no quorum.
 */
export function countQuorum({ setting, live }: Folding, at: Instant): void {
  const { quorum, participants } = live;
  quorum.present = 0;
  quorum.seats = 0;
  for (const person of participants) {
    const hasSeat = person.kind === 'member' && person.role !== 'reserve';
    if (hasSeat && person.votingRight === 'voting') quorum.seats++;
    person.countsToQuorum = votingRightOf(live, person) === 'voting' && isPresentInLaw(setting, person.mode);
    if (person.isHere && person.countsToQuorum) quorum.present++;
  }
  quorum.isQuorate = quorum.present >= quorum.required;
  if (live.phase === 'not-begun' || quorum.isQuorate) quorum.inquorateSince = null;
  else quorum.inquorateSince ??= at;
}
