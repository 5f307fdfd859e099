import {
  councilTime,
  formatTime,
  stillToLeave,
  type LiveMeeting,
  type LiveParticipant,
} from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { itemName } from '../acts/item-words';

const clock = (at: string): string => formatTime(councilTime(at).at);

export interface PersonStanding {
  mark: Mark;
  word: string;
}

const away: Record<LiveParticipant['status'], PersonStanding> = {
  expected: { mark: 'open', word: 'Expected' },
  present: { mark: 'open', word: 'Expected' },
  apologies: { mark: 'withdrawn', word: 'Apologies' },
  'late-apologies': { mark: 'open', word: 'On the way' },
  absent: { mark: 'withdrawn', word: 'Absent' },
};

/** "Here", "Here 5.14pm", "Here remotely", "Interest, item 8", "Must leave", "Left 6.20pm", "Apologies". */
export function standingOfPerson(person: LiveParticipant, live: LiveMeeting): PersonStanding {
  if (!person.isHere) return standingOfAbsent(person, live);
  const mustLeave = live.currentItemIds.some((id) =>
    stillToLeave(live, id).some((one) => one.id === person.id),
  );
  if (mustLeave) return { mark: 'late', word: 'Must leave now' };
  const interest = live.disclosures.find(
    ({ participantId, itemId }) =>
      participantId === person.id &&
      live.items.some(({ id, state }) => id === itemId && (state === 'not-begun' || state === 'on')),
  );
  const item = live.items.find(({ id }) => id === interest?.itemId);
  if (item) return { mark: 'soon', word: `Interest, ${itemName(item)}` };
  const since = person.spells.at(-1)?.from;
  const isLater = since && live.openedAt && since > live.openedAt;
  const how = person.mode === 'remote' ? 'Here remotely' : 'Here';
  return { mark: 'done', word: isLater ? `${how} ${clock(since)}` : how };
}

function standingOfAbsent(person: LiveParticipant, live: LiveMeeting): PersonStanding {
  const left = person.spells.at(-1)?.to;
  if (left && left === live.closedAt) return { mark: 'done', word: 'Here to the end' };
  if (left) return { mark: 'withdrawn', word: `Left ${clock(left)}` };
  const substitute = live.participants.find(({ id }) => id === person.substitutedById);
  if (substitute) return { mark: 'withdrawn', word: `${shortOf(substitute.name)} stands in` };
  return away[person.status];
}

const shortOf = (name: string): string => name.replace(/^Councillor /, 'Cllr ');

const roles: Record<NonNullable<LiveParticipant['role']>, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: '',
  'co-optee': '',
  reserve: 'reserve',
};

/** What stands beside the name: "Chair, presides", "foster carer", "for Cllr Ola Kolade". */
export function noteOfPerson(person: LiveParticipant, live: LiveMeeting): string {
  const standsInFor = live.participants.find(({ id }) => id === person.substituteForId);
  const presides = live.presidingId === person.id;
  const parts = [
    person.role ? roles[person.role] : '',
    presides ? 'presides' : '',
    standsInFor ? `for ${shortOf(standsInFor.name)}` : '',
    person.capacity || person.category,
  ];
  return parts.filter((part) => part && part !== person.name).join(', ');
}

export interface PeopleGroups {
  voting: LiveParticipant[];
  withoutVote: LiveParticipant[];
  reserves: LiveParticipant[];
  others: LiveParticipant[];
}

/** Those with a vote, the other seats and young people, reserves who stand in for nobody, officers and guests. */
export function groupPeople(people: readonly LiveParticipant[]): PeopleGroups {
  const isIdleReserve = ({ role, substituteForId, isHere }: LiveParticipant) =>
    role === 'reserve' && !substituteForId && !isHere;
  const seats = people.filter((person) => person.kind === 'member' && !isIdleReserve(person));
  return {
    voting: seats.filter(({ votingRight }) => votingRight !== 'non-voting'),
    withoutVote: [
      ...seats.filter(({ votingRight }) => votingRight === 'non-voting'),
      ...people.filter(({ kind }) => kind === 'young-person'),
    ],
    reserves: people.filter((person) => person.kind === 'member' && isIdleReserve(person)),
    others: people.filter(({ kind }) => kind === 'in-attendance'),
  };
}

/** "Quorum is 3 (the upright mark). Inquorate if four leave." */
export function quorumWords(
  { required, present, isQuorate }: LiveMeeting['quorum'],
  hasBegun = true,
): string {
  const mark = `Quorum is ${required} (the upright mark).`;
  if (!hasBegun) return mark;
  if (!isQuorate)
    return `${mark} ${required - present} more ${required - present === 1 ? 'is' : 'are'} needed.`;
  const spare = present - required + 1;
  const words = ['', 'one leaves', 'two leave', 'three leave', 'four leave', 'five leave'][spare];
  return `${mark} Inquorate if ${words ?? `${spare} leave`}.`;
}
