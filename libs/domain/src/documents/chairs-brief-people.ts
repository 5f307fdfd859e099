import { joinWords } from '../calendar/index';
import type { ChairsBriefModel, LiveMeeting, LiveParticipant } from '../live/index';
import type { DocumentSource } from './sitting';

/** Who has not said that they stay away; reserves only once they stand in for somebody. */
export const expectedMembers = ({ participants }: LiveMeeting): LiveParticipant[] =>
  participants.filter(
    ({ kind, role, status, substituteForId, substitutedById }) =>
      kind === 'member' &&
      status !== 'apologies' &&
      status !== 'absent' &&
      substitutedById === null &&
      (role !== 'reserve' || substituteForId !== null),
  );

/** Voting members who are expected: what the quorum will be counted from (B-01). Seven seats and one apology: 6. */
export const expectedVotes = (live: LiveMeeting): number =>
  expectedMembers(live).filter(({ votingRight }) => votingRight === 'voting').length;

/** Members by office, then everybody else who is coming, with what they come for. */
export function expectedGroups(live: LiveMeeting): ChairsBriefModel['expected'] {
  const members = expectedMembers(live);
  const named = (people: LiveParticipant[]) => people.map(({ name }) => name);
  const ofCategory = (category: string) => coOptees.filter((person) => person.category === category);
  const ofRole = (role: LiveParticipant['role']) => members.filter((person) => person.role === role);
  const coOptees = ofRole('co-optee');
  const categories = [...new Set(coOptees.map(({ category }) => category))];
  const groups: [heading: string, names: string[]][] = [
    ['Chair', named(ofRole('chair'))],
    ['Vice-Chair', named(ofRole('vice-chair'))],
    ['Members', named(ofRole('member'))],
    ['Co-optees', categories.map((category) => withLabel(category, ofCategory(category)))],
    ['Substitutes', named(ofRole('reserve'))],
    [
      'Others',
      live.participants
        .filter(({ kind }) => kind !== 'member')
        .map(({ name, capacity }) => {
          const words = capacity.replace(/^[,\s]+/, '');
          return words === '' ? name : `${name} (${words})`;
        }),
    ],
  ];
  return groups.filter(([, names]) => names.length > 0).map(([heading, names]) => ({ heading, names }));
}

/** People known by role only are the category alone, or among named people so many others (C-05). */
function withLabel(category: string, people: LiveParticipant[]): string {
  const names = people.filter(({ publicDisplay }) => publicDisplay === 'name').map(({ name }) => name);
  const others = people.length - names.length;
  if (names.length === 0) return category || (people[0]?.name ?? '');
  const more = others === 0 ? [] : [others === 1 ? '1 other' : `${others} others`];
  const all = joinWords([...names, ...more]);
  return category === '' ? all : `${category}: ${all}`;
}

export const excusedPeople = ({ participants }: LiveMeeting): string[] =>
  participants.flatMap(({ name, status }) => {
    if (status === 'apologies') return [name];
    return status === 'late-apologies' ? [`${name} (will be late)`] : [];
  });

/** "3 voting members; 6 are expected." */
export const quorumWords = ({ setting, live }: DocumentSource): string =>
  `${setting.quorum} voting ${setting.quorum === 1 ? 'member' : 'members'}; ${expectedVotes(live)} are expected.`;
