import { joinWords } from '../calendar/index';
import type { LiveMeeting } from '../live/index';
import type { ChairsBriefSource } from './chairs-brief';
import { expectedMembers, expectedVotes } from './chairs-brief-people';
import type { DocumentSource } from './sitting';

/**
 * What could go wrong, as far as it can be known beforehand: quorum (B-01), who presides, an interest of the Chair (I-04),
 * education co-optees (B-07), papers to follow (N-05). Quorum 3 and 4 voting members expected: "Two more apologies would leave
 * the meeting without a quorum."
 */
export const chairsWarnings = (source: DocumentSource, agenda: ChairsBriefSource['agenda']): string[] => [
  ...quorumWarning(source),
  ...presidingWarning(source.live),
  ...interestWarning(source.live),
  ...educationWarning(source.live),
  ...(source.setting.remoteCounts
    ? []
    : ['Members who join remotely do not count to the quorum and cannot vote.']),
  ...source.live.items.flatMap(({ id, number, part, state }) =>
    part === 'A' && state !== 'withdrawn' && number !== null && agenda.get(id)?.isToFollow
      ? [`Item ${number}: the paper is still to follow.`]
      : [],
  ),
];

function quorumWarning({ setting, live }: DocumentSource): string[] {
  const spare = expectedVotes(live) - setting.quorum;
  if (spare < 0)
    return [`There will be no quorum unless more come: ${setting.quorum} voting members are needed.`];
  if (spare > 1) return [];
  const more = spare === 0 ? 'One more apology' : 'Two more apologies';
  return [`${more} would leave the meeting without a quorum.`];
}

function presidingWarning(live: LiveMeeting): string[] {
  const roles = new Set(expectedMembers(live).map(({ role }) => role));
  if (roles.has('chair')) return [];
  return roles.has('vice-chair')
    ? ['The Chair will not be here: the Vice-Chair presides.']
    : ['Neither Chair nor Vice-Chair will be here: the meeting begins by electing somebody to preside.'];
}

function interestWarning({ participants, disclosures, items }: LiveMeeting): string[] {
  const chair = participants.find(({ role }) => role === 'chair');
  const barred = disclosures.filter(
    ({ participantId, participation }) =>
      participantId === chair?.id && (participation.mustLeave || !participation.mayVote),
  );
  const numbers = items
    .filter(({ id }) => barred.some(({ itemId }) => itemId === id))
    .map(({ number }) => number);
  return numbers.length === 0
    ? []
    : [`The Chair has an interest in ${itemsNamed(numbers)}: agree beforehand who presides over it.`];
}

function educationWarning(live: LiveMeeting): string[] {
  const people = expectedMembers(live).filter(({ votingRight }) => votingRight === 'education-only');
  if (people.length === 0) return [];
  const numbers = live.items
    .filter(({ concernsEducation, state }) => concernsEducation && state !== 'withdrawn')
    .map(({ number }) => number);
  const where = numbers.length === 0 ? 'on no item of this agenda' : `only on ${itemsNamed(numbers)}`;
  const names = joinWords(people.map(({ name }) => name));
  return [`${names} ${people.length === 1 ? 'votes' : 'vote'} ${where}.`];
}

const itemsNamed = (numbers: (number | null)[]): string => {
  const named = numbers.filter((number) => number !== null).map(String);
  return `${named.length === 1 ? 'item' : 'items'} ${joinWords(named)}`;
};
