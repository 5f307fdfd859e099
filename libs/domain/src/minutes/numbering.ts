import type { AgendaItemPurpose } from '../agenda/index';
import type { PlainDate } from '../calendar/index';
import type { NumberingPolicy } from '../policy/index';

/** A number of a body's minutes: the count that it belongs to, its place there, and how it is printed. */
export interface MinuteNumber {
  /** Year in which the count began, "2019"; empty where it never begins anew. */
  series: string;
  ordinal: number;
  /** "14/19". */
  label: string;
}

/**
 * The count that a meeting's minutes belong to (M-11): its calendar year, the municipal year that it falls in, or the one and
 * only count. With a municipal year from 20 May, a meeting on 4 March 2021 belongs to 2020, one on 22 June 2021 to 2021.
 */
export function seriesOf({ reset, municipalYearBegins }: NumberingPolicy, heldOn: PlainDate): string {
  if (reset === 'never') return '';
  const year = Number(heldOn.slice(0, 4));
  const isBefore = reset === 'municipal-year' && heldOn.slice(5) < municipalYearBegins;
  return String(isBefore ? year - 1 : year);
}

/** How a number is printed (M-11): `numberLabel(policy, '2019', 14)` is "14/19"; in a count without end "1772". */
export const numberLabel = ({ prefix }: NumberingPolicy, series: string, ordinal: number): string =>
  series === '' ? `${prefix}${ordinal}` : `${prefix}${ordinal}/${series.slice(2)}`;

/** Whether the minute of such an item takes a number (M-12): apologies do where the body counts them, all others always. */
export const takesNumber = ({ countsApologies }: NumberingPolicy, purpose: AgendaItemPurpose): boolean =>
  countsApologies || purpose !== 'apologies';

/**
 * The numbers of a meeting's minutes, one for each item in the order given, null for an item that takes none (M-11, M-12). They go
 * on from the last number of the count, so that none is ever given twice; Part B items count as any other.
 * Last 22/19, apologies not counted, items 1 to 11 on 3 July 2019: null, then 23/19 to 32/19.
 */
export function allotNumbers(
  policy: NumberingPolicy,
  heldOn: PlainDate,
  last: number,
  purposes: readonly AgendaItemPurpose[],
): (MinuteNumber | null)[] {
  const series = seriesOf(policy, heldOn);
  let ordinal = last;
  return purposes.map((purpose) => {
    if (!takesNumber(policy, purpose)) return null;
    ordinal += 1;
    return { series, ordinal, label: numberLabel(policy, series, ordinal) };
  });
}

/**
 * The number that somebody typed, if it is one that this body could give to this meeting (M-11); null for any other text.
 * "41/21" on 22 June 2021: place 41 of 2021. "41/20" there: null.
 */
export function parseNumber(policy: NumberingPolicy, heldOn: PlainDate, typed: string): MinuteNumber | null {
  const series = seriesOf(policy, heldOn);
  const digits = /^\d{1,4}/.exec(typed.slice(policy.prefix.length))?.[0] ?? '';
  const ordinal = Number(digits);
  const label = numberLabel(policy, series, ordinal);
  return ordinal > 0 && typed === label ? { series, ordinal, label } : null;
}

/**
 * The numbers between the last one of a count and a later one, which that one would leave out (M-13): they need a reason.
 * Last 38, then 40: 39.
 */
export function skippedNumbers(policy: NumberingPolicy, last: number, next: MinuteNumber): MinuteNumber[] {
  const count = Math.max(0, next.ordinal - last - 1);
  return Array.from({ length: count }, (_, index) => {
    const ordinal = last + 1 + index;
    return { series: next.series, ordinal, label: numberLabel(policy, next.series, ordinal) };
  });
}

/** First and last number of a set of minutes, for lists: "14/19 to 22/19", "14/19", or nothing. */
export function numberRange(labels: readonly string[]): string {
  const given = labels.filter((label) => label !== '');
  const [first, last] = [given[0] ?? '', given.at(-1) ?? ''];
  return first === last ? first : `${first} to ${last}`;
}
