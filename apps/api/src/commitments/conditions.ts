import type { commitmentsQuery } from '@minutebook/contracts';
import {
  addDays,
  type CommitmentState,
  commitmentStates,
  dayOfWeek,
  minutesStates,
  areMinutesPublic,
  areMinutesWithClearers,
  openCommitmentStates,
  type PlainDate,
} from '@minutebook/domain';
import type { z } from 'zod';
import { bodiesFor, type Actor } from '../platform/index';

export type Filter = Partial<Omit<z.output<typeof commitmentsQuery>, 'after' | 'limit' | 'group'>>;

/** Conditions of a query with their values: `add('c.owner = ?', owner)`. */
export class Conditions {
  readonly parts: string[] = [];
  readonly values: unknown[] = [];

  /** The value's place in the query: `$3`. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  add(condition: string, ...values: unknown[]): void {
    const [first = '', ...rest] = condition.split('?');
    const written = rest.map((part, index) => `${this.value(values[index])}${part}`);
    this.parts.push(first + written.join(''));
  }

  get all(): string {
    return this.parts.map((part) => `(${part})`).join(' and ');
  }
}

const openStates = openCommitmentStates.map((state) => `'${state}'`).join(', ');
export const isOpen = `c.state in (${openStates})`;

/** The rows of bodies that the actor may read, without those of minutes that are not theirs to read yet. */
export function readableBy(actor: Actor): Conditions {
  const conditions = new Conditions();
  conditions.add('c.authority_id = ?', actor.authorityId);
  const bodies = bodiesFor(actor, 'commitments.read');
  if (bodies) conditions.add('c.body_id = any(?)', bodies);
  const closed = minutesStates.filter((state) => !areMinutesPublic(state));
  const withClearers = closed.filter(areMinutesWithClearers);
  const [writers, overseers, clearers] = [
    bodiesFor(actor, 'minutes.edit'),
    bodiesFor(actor, 'exempt.edit'),
    bodiesFor(actor, 'minutes.clear'),
  ];
  if (writers === null || overseers === null) return conditions;
  conditions.add(
    `c.meeting_id not in (select n.meeting_id from minutes n where n.authority_id = ? and n.state = any(?)
       and not n.body_id = any(?) and not (n.state = any(?) and (? or n.body_id = any(?))))`,
    ...[actor.authorityId, closed, [...writers, ...overseers], withClearers],
    ...[clearers === null, clearers ?? []],
  );
  return conditions;
}

/** What of it the filters ask for. */
export function narrow(conditions: Conditions, filter: Filter, today: PlainDate): Conditions {
  const { bodyId, meetingId, kinds, owner, topic, youngPeople, search } = filter;
  if (bodyId) conditions.add('c.body_id = ?', bodyId);
  if (meetingId) conditions.add('c.meeting_id = ?', meetingId);
  if (kinds?.length) conditions.add('c.kind = any(?)', kinds);
  conditions.add('c.state = any(?)', statesOf(filter));
  if (owner !== undefined && owner !== '') conditions.add('c.owner = ?', owner);
  if (topic) conditions.add('c.topics @> array[?]', topic);
  if (youngPeople !== undefined) conditions.add('c.is_from_young_people = ?', youngPeople);
  const words = searchWords(search ?? '');
  // as a query of its own, so that PostgreSQL goes by the index: what it knows to be in most rows it looks for in each of them
  if (words !== '') conditions.add(`${searched} @@ (select to_tsquery('simple', ?))`, words);
  if (filter.due) narrowDue(conditions, filter.due, today);
  narrowDone(conditions, filter, today);
  return conditions;
}

/** As the summary counts them: each row against the last meeting of its own body. */
function narrowDone(conditions: Conditions, { doneSinceLastMeeting }: Filter, today: PlainDate): void {
  if (!doneSinceLastMeeting) return;
  conditions.add(
    `c.state = 'done' and exists (select 1 from (${lastMeetings('?', '?')}) x
       where x.body_id = c.body_id and c.closed_at >= x.last_on)`,
    ...[conditions.values[0], today],
  );
}

/** As the index of migration 14 has it. */
const searched = `to_tsvector('simple', translate(c.reference || ' ' || c.text || ' ' || c.owner, '/.,-''&', '      '))`;

/** Each word as the beginning of one: "19/19 adv" finds "19/19, Q1 ... advocates". */
export const searchWords = (search: string): string =>
  search
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 10)
    .map((word) => `${word}:*`)
    .join(' & ');

function statesOf({ states }: Filter): CommitmentState[] {
  if (!states?.length) return commitmentStates.filter((state) => state !== 'withdrawn');
  return states.flatMap((state) => (state === 'open' ? openCommitmentStates : [state]));
}

function narrowDue(conditions: Conditions, due: NonNullable<Filter['due']>, today: PlainDate): void {
  conditions.add(isOpen);
  switch (due) {
    case 'late':
      return conditions.add('c.due_on < ?', today);
    case 'this-week':
      return conditions.add('c.due_on between ? and ?', today, addDays(today, 7 - dayOfWeek(today)));
    case 'no-date':
      return conditions.add('c.due_on is null');
    case 'next-meeting':
      return conditions.add(
        `c.due_on >= ? and exists (select 1 from (${nextMeetings('?', '?')}) x where x.body_id = c.body_id and c.due_on <= x.next_on)`,
        ...[today, conditions.values[0], today],
      );
  }
}

/** The day of the last meeting of each body of a council. */
export const lastMeetings = (council: string, today: string): string => `
  select x.body_id, max(x.held_on) as last_on from meetings x
  where x.authority_id = ${council} and x.held_on < ${today} and x.state <> 'cancelled'
  group by x.body_id`;

/** The day of the next meeting of each body of a council. */
export const nextMeetings = (council: string, today: string): string => `
  select x.body_id, min(x.held_on) as next_on from meetings x
  where x.authority_id = ${council} and x.held_on >= ${today}
    and x.state in ('scheduled', 'agenda-published', 'in-session')
  group by x.body_id`;
