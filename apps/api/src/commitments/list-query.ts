import type { commitmentGroupings } from '@minutebook/contracts';
import { isOpenCommitment, type PlainDate } from '@minutebook/domain';
import { z } from 'zod';
import { Refusal } from '../platform/index';
import { type CommitmentLine, lineColumns, lineTables } from './commitment-lines';
import { type Conditions, type Filter, isOpen } from './conditions';

export type Grouping = (typeof commitmentGroupings)[number];
export interface Half {
  /** The late rows, or all others. */
  isLate: boolean;
  group: Grouping;
  after: Cursor | null;
  limit: number;
}

const cursorSchema = z.object({
  late: z.boolean(),
  /** Of the whole list, so that only the first page counts. */
  total: z.int(),
  keys: z.array(z.union([z.string().max(300), z.number(), z.null()])).max(4),
});
/** Where the page before ended: whether among the late rows, and the sort keys of its last row. */
export type Cursor = z.output<typeof cursorSchema>;

interface Key {
  column: string;
  type: 'date' | 'uuid' | 'int' | 'text';
  isDescending?: boolean;
  /** Rows without it stand last. */
  isNullable?: boolean;
  of(line: CommitmentLine): Cursor['keys'][number];
}

const id: Key = { column: 'c.id', type: 'uuid', of: (line) => line.id };
const dueOn: Key = { column: 'c.due_on', type: 'date', isNullable: true, of: ({ due_on }) => due_on };

/** What the list is sorted by; what nobody owns stands first. */
const orders: Record<Grouping, Key[]> = {
  meeting: [
    { column: 'c.held_on', type: 'date', isDescending: true, of: ({ held_on }) => held_on },
    { column: 'c.meeting_id', type: 'uuid', of: ({ meeting_id }) => meeting_id },
    { column: 'c.position', type: 'int', of: ({ position }) => position },
    id,
  ],
  owner: [{ column: 'c.owner', type: 'text', of: ({ owner }) => owner }, dueOn, id],
  due: [dueOn, id],
};

const sortedBy = (group: Grouping): string =>
  orders[group].map(({ column, isDescending }) => `${column} ${isDescending ? 'desc' : 'asc'}`).join(', ');

/** What is left of a list behind the cursor: late rows first, and only those that its filters let through. */
export function halvesOf({ states, due, doneSinceLastMeeting }: Filter, after: Cursor | null): boolean[] {
  const hasOpen = !states?.length || states.some((state) => state === 'open' || isOpenCommitment(state));
  const hasLate = hasOpen && !doneSinceLastMeeting && (due ?? 'late') === 'late';
  return [...(hasLate && after?.late !== false ? [true] : []), ...(due === 'late' ? [] : [false])];
}

/**
 * The late rows of a list, or the others, in the order of its grouping. The rows of the page are found first, by an index where
 * there is one, and what belongs to them is fetched for those alone.
 */
export function halfQuery(conditions: Conditions, today: PlainDate, half: Half): string {
  const { isLate, group, after, limit } = half;
  const late = `${isOpen} and c.due_on < ${conditions.value(today)}::date`;
  conditions.parts.push(isLate ? late : `not coalesce(${late}, false)`);
  if (after) conditions.parts.push(behind(conditions, group, after));
  return `with page as materialized (
      select c.id from commitments c where ${conditions.all} order by ${sortedBy(group)} limit ${limit})
    select ${lineColumns} from page p join ${lineTables.replace('commitments c', 'commitments c on c.id = p.id')}
    order by ${sortedBy(group)}`;
}

/** Rows that come after the cursor's: later in the first key, or the same there and later in the next. */
function behind(conditions: Conditions, group: Grouping, { keys }: Cursor): string {
  const order = orders[group];
  const values = order.map(({ type }, index) =>
    keys[index] === null ? 'null' : `${conditions.value(keys[index])}::${type}`,
  );
  const same = ({ column }: Key, value: string): string =>
    value === 'null' ? `${column} is null` : `${column} = ${value}`;
  const steps = order.map((key, index) => {
    const before = order.slice(0, index).map((earlier, at) => same(earlier, values[at] ?? 'null'));
    return [...before, later(key, values[index] ?? 'null')].join(' and ');
  });
  return steps.map((step) => `(${step})`).join(' or ');
}

function later({ column, isDescending, isNullable }: Key, value: string): string {
  if (value === 'null') return 'false';
  const beyond = `${column} ${isDescending ? '<' : '>'} ${value}`;
  return isNullable ? `(${beyond} or ${column} is null)` : beyond;
}

export function cursorAfter(line: CommitmentLine, group: Grouping, late: boolean, total: number): string {
  const keys = orders[group].map((key) => key.of(line));
  return Buffer.from(JSON.stringify({ late, total, keys })).toString('base64url');
}

/** 400 for a cursor that no page of this grouping gave. */
export function readCursor(after: string | undefined, group: Grouping): Cursor | null {
  if (after === undefined || after === '') return null;
  const cursor = cursorSchema.safeParse(parse(after));
  const order = orders[group];
  const isOurs =
    cursor.success &&
    cursor.data.keys.length === order.length &&
    order.every((key, index) => fits(key, cursor.data.keys[index] ?? null));
  if (isOurs) return cursor.data;
  throw new Refusal(400, 'bad-cursor', 'This place in the list is not known. Begin at its first page.');
}

const checks: Record<Key['type'], z.ZodType> = {
  date: z.iso.date(),
  uuid: z.uuid(),
  int: z.int(),
  text: z.string(),
};
const fits = ({ type, isNullable = false }: Key, key: unknown): boolean =>
  key === null ? isNullable : checks[type].safeParse(key).success;

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
