import type { Month } from './terms';

/** Where in a row each thing stands, counted from 0; null where the table has no such column. */
export interface Columns {
  code: number;
  title: number;
  polarity: number | null;
  months: { at: number; month: Month }[];
  responsible: number | null;
  target: number | null;
  /** The column that the newest year has for its own target. */
  yearTarget: { at: number; head: string } | null;
  rag: number | null;
  previousYearToDate: number | null;
  yearToDate: number | null;
  comparators: { at: number; name: string }[];
  /** Columns with a head that says nothing known. */
  unknown: { at: number; head: string }[];
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "May-19", "May 2019" or "2019-05" as `2019-05`; null for any other head. */
export function monthOfHead(head: string): Month | null {
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(head.trim());
  if (iso) return head.trim();
  const match = /^([a-z]{3})[a-z]*[\s-]+(\d{2}|\d{4})$/i.exec(head.trim());
  const ordinal = monthNames.indexOf((match?.[1] ?? '').toLowerCase()) + 1;
  if (!match || ordinal === 0) return null;
  const year = (match[2] ?? '').padStart(4, '20');
  return `${year}-${String(ordinal).padStart(2, '0')}`;
}

type Single = 'code' | 'title' | 'polarity' | 'responsible' | 'target' | 'rag';

const heads: readonly [Single, RegExp][] = [
  ['code', /^(indicator )?(number|no\.?|code)$/i],
  ['title', /^(indicator )?title$/i],
  ['polarity', /^polarity$/i],
  ['responsible', /^(ro|responsible( officer)?)$/i],
  ['rag', /^rag$/i],
  ['target', /^(target|target carried forward)$/i],
];

type Head =
  | { kind: 'month'; month: Month }
  | { kind: 'year-to-date' | 'year-target'; year: string }
  | { kind: 'single'; name: Single }
  | { kind: 'comparator' | 'unknown' | 'nothing' };

/** What a head says. */
function headOf(head: string): Head {
  const month = monthOfHead(head);
  if (month) return { kind: 'month', month };
  const year = /^(\d{4}-\d{2}) (YTD|year to date)( or latest)?$/i.exec(head)?.[1];
  if (year) return { kind: 'year-to-date', year };
  const single = heads.find(([, pattern]) => pattern.test(head));
  if (single) return { kind: 'single', name: single[0] };
  const targetOf = /^(\d{4}-\d{2}) target$/i.exec(head)?.[1];
  if (targetOf) return { kind: 'year-target', year: targetOf };
  if (head === '') return { kind: 'nothing' };
  return { kind: /\d{4}-\d{2}$/.test(head) ? 'comparator' : 'unknown' };
}

/** Reads a head row, or null where it is none: it must have a number, a title and at least one month. */
export function columnsOf(row: readonly string[]): Columns | null {
  const read = row.map((raw, at) => {
    const head = raw.trim().replace(/\s+/g, ' ');
    return { at, head, ...headOf(head) };
  });
  const at = (name: Single): number | null =>
    read.find((column) => column.kind === 'single' && column.name === name)?.at ?? null;
  const code = at('code');
  const title = at('title');
  const months = read.flatMap((column) =>
    column.kind === 'month' ? [{ at: column.at, month: column.month }] : [],
  );
  if (code === null || title === null || months.length === 0) return null;
  const byYear = (kind: 'year-to-date' | 'year-target') =>
    read
      .flatMap((column) => (column.kind === kind ? [column] : []))
      .sort((one, other) => (one.year < other.year ? 1 : -1));
  const [latest, before] = byYear('year-to-date');
  const [yearTarget] = byYear('year-target');
  return {
    ...{ code, title, months },
    ...{ polarity: at('polarity'), responsible: at('responsible'), rag: at('rag') },
    target: at('target') ?? columnAfter(row, at('responsible')),
    yearTarget: yearTarget ? { at: yearTarget.at, head: yearTarget.head } : null,
    ...{ yearToDate: latest?.at ?? null, previousYearToDate: before?.at ?? null },
    comparators: read
      .filter(({ kind }) => kind === 'comparator')
      .map((column) => ({ at: column.at, name: column.head })),
    unknown: read
      .filter(({ kind }) => kind === 'unknown')
      .map((column) => ({ at: column.at, head: column.head })),
  };
}

/** The dashboard of May 2019 leaves the head of its target column empty; it stands after the officer's. */
const columnAfter = (row: readonly string[], at: number | null): number | null =>
  at !== null && (row[at + 1] ?? 'x').trim() === '' ? at + 1 : null;
