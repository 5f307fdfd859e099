import { joinWords } from '../calendar/index';
import type { LiveMeeting, LiveParticipant, MeetingSetting } from '../live/index';
import type { PresentList } from '../minutes/index';

/**
 * Who was there, as minutes print it (B-14): the Chair, the Vice-Chair, then the councillors in one line without repeating
 * the title; co-optees under their categories; everybody else with their capacity; apologies; substitutes. Whoever is known
 * by role only stands under that role (C-05), a young person under the pseudonym (C-02).
 * "Councillor Alisa Flemming (Chair)", "Councillors Janet Campbell, Jerry Fitzpatrick and Maria Gatland".
 */
export function presentList(_setting: MeetingSetting, live: LiveMeeting): PresentList {
  const attended = live.participants.filter(hasAttended);
  const members = attended.filter(isMemberHere);
  return {
    present: presentLines(live, members),
    coOptees: coOpteeLines(members.filter(({ role }) => role === 'co-optee')),
    alsoPresent: attended.filter((person) => !isMemberHere(person)).map(withCapacity),
    apologies: apologyLine(live.participants),
    substitutes: members.flatMap((person) => {
      const replaced = live.participants.find(({ id }) => id === person.substituteForId);
      return replaced ? [`${person.name} for ${replaced.name}`] : [];
    }),
  };
}

/** Before the opening: who has been marked as present. */
const hasAttended = ({ isHere, spells }: LiveParticipant): boolean => isHere || spells.length > 0;

/** A reserve who takes nobody's place is in attendance only. */
const isMemberHere = ({ kind, role, substituteForId }: LiveParticipant): boolean =>
  kind === 'member' && (role !== 'reserve' || substituteForId !== null);

const offices = ['Chair', 'Vice-Chair', 'in the Chair'] as const;
type Office = (typeof offices)[number];

function presentLines({ presiding }: LiveMeeting, members: readonly LiveParticipant[]): string[] {
  const elected = new Set(presiding.filter(({ how }) => how === 'elected').map((one) => one.participantId));
  const holding = (office: Office | null) =>
    members.filter((person) => officeOf(person, elected.has(person.id)) === office);
  const others = holding(null).filter(({ role }) => role !== 'co-optee');
  const councillors = others.filter(
    ({ name, publicDisplay }) => titled.test(name) && publicDisplay === 'name',
  );
  const rest = others.filter((person) => !councillors.includes(person)).map(({ name }) => name);
  return [
    ...offices.flatMap((office) => holding(office).map((person) => shown(person, office))),
    ...councillorLine(councillors),
    ...new Set(rest),
  ];
}

function officeOf({ role }: LiveParticipant, isElected: boolean): Office | null {
  if (role === 'chair') return 'Chair';
  if (role === 'vice-chair') return 'Vice-Chair';
  return isElected && role !== 'co-optee' ? 'in the Chair' : null;
}

const shown = ({ name, publicDisplay }: LiveParticipant, office: Office): string =>
  publicDisplay === 'name' ? `${name} (${office})` : office;

const titled = /^(Councillor|Cllr)\s+/;

function councillorLine(councillors: readonly LiveParticipant[]): string[] {
  const [only] = councillors;
  if (!only) return [];
  if (councillors.length === 1) return [only.name];
  return [`Councillors ${joinWords(councillors.map(({ name }) => name.replace(titled, '')))}`];
}

/** By category, in print order. A category that describes one person follows the name: "Joan Castell (Teacher Representative)". */
function coOpteeLines(coOptees: readonly LiveParticipant[]): PresentList['coOptees'] {
  const categories = [...new Set(coOptees.map(({ category }) => category))];
  return categories.flatMap((category) => {
    const ofCategory = coOptees.filter((person) => person.category === category);
    const named = ofCategory.filter(({ publicDisplay }) => publicDisplay === 'name');
    const others = ofCategory.length - named.length;
    if (named.length === 0) return [{ label: '', names: [category || 'Co-optee'] }];
    const isPersonal = category === '' || /\brepresentative\b/i.test(category);
    const names = named.map(({ name }) => (isPersonal && category !== '' ? `${name} (${category})` : name));
    const hidden = others === 0 ? [] : [others === 1 ? '1 other' : `${others} others`];
    return [{ label: isPersonal ? '' : category, names: [...names, ...hidden] }];
  });
}

/**
 * "Nick Pendry (Director of Early Help)". The capacity follows a comma where it is given with one, or has brackets itself:
 * "Councillor Alisa Flemming, Cabinet Member for Children".
 */
function withCapacity({ name, role, capacity }: LiveParticipant): string {
  const words = capacity.trim() || (role === 'reserve' ? 'Reserve Member' : '');
  if (words === '') return name;
  if (words.startsWith(',')) return `${name}${words}`;
  return words.includes('(') ? `${name}, ${words}` : `${name} (${words})`;
}

/** In one line; none when nobody sent any. Those who announced that they would be late and never came are among them. */
function apologyLine(participants: readonly LiveParticipant[]): string[] {
  const names = participants
    .filter((person) => isExcused(person.status))
    .map(({ name, status }) => (status === 'late-apologies' ? `${name} (for lateness)` : name));
  return names.length === 0 ? [] : [joinWords([...new Set(names)])];
}

const isExcused = (status: LiveParticipant['status']): boolean =>
  status === 'apologies' || status === 'late-apologies';
