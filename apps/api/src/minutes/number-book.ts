import { Body, MinuteNumberRow, type Meeting } from '@minutebook/data-access';
import { seriesOf, skippedNumbers, type MinuteNumber, type NumberingPolicy } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { unprocessable } from '../platform/index';

/**
 * Locks the body until the transaction ends, so that its numbers are given out one set of minutes after the other; the unique
 * keys of the table have the last word.
 */
export const lockNumbers = (manager: EntityManager, { bodyId, authorityId }: Meeting): Promise<Body> =>
  manager.findOneOrFail(Body, {
    where: { id: bodyId, authorityId },
    lock: { mode: 'pessimistic_write' },
  });

/** The last number of the count that a meeting's minutes belong to; 0 before the first. */
export async function lastOrdinal(
  manager: EntityManager,
  { authorityId, bodyId, heldOn }: Meeting,
  policy: NumberingPolicy,
): Promise<number> {
  const series = seriesOf(policy, heldOn);
  return (await manager.maximum(MinuteNumberRow, 'ordinal', { authorityId, bodyId, series })) ?? 0;
}

/** Records that numbers were left out, with the reason; 422 without one (M-13). */
export async function leaveOut(
  manager: EntityManager,
  { authorityId, bodyId }: Meeting,
  numbers: readonly MinuteNumber[],
  gapReason: string,
): Promise<void> {
  if (numbers.length === 0) return;
  if (gapReason.trim() === '') throw gapReasonMissing(numbers);
  await manager.insert(
    MinuteNumberRow,
    numbers.map((number) => ({ ...number, authorityId, bodyId, gapReason: gapReason.trim() })),
  );
}

/** Numbers before this one, if it is not the next, are left out with the reason. */
export async function leaveOutBefore(
  manager: EntityManager,
  meeting: Meeting,
  policy: NumberingPolicy,
  number: MinuteNumber,
  gapReason: string,
): Promise<void> {
  const last = await lastOrdinal(manager, meeting, policy);
  await leaveOut(manager, meeting, skippedNumbers(policy, last, number), gapReason);
}

export function gapReasonMissing(numbers: readonly Pick<MinuteNumber, 'label'>[]) {
  const [first, last] = [numbers[0]?.label ?? '', numbers.at(-1)?.label ?? ''];
  const which = first === last ? `the number ${first}` : `the numbers ${first} to ${last}`;
  const message = `This leaves out ${which}. Say why, since a number is never given later.`;
  return unprocessable('gap-reason-missing', message, [{ path: 'gapReason', message }]);
}
