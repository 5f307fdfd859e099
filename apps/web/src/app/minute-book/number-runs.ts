import type { MinuteNumbers } from '@minutebook/contracts';

type NumberRow = MinuteNumbers[number];

/** A number with its minute, or a run of numbers that were left out for one reason. */
export interface NumberRun {
  numbers: string;
  title: string;
  heldOn: NumberRow['heldOn'];
  gapReason: string;
  count: number;
}

/** Numbers left out one after the other for the same reason in one line: "1/26 to 20/26". The others each in its own. */
export function numberRuns(numbers: readonly NumberRow[]): NumberRun[] {
  const runs: NumberRow[][] = [];
  for (const row of numbers) {
    const last = runs.at(-1);
    const isSameGap = row.gapReason !== '' && last?.[0]?.gapReason === row.gapReason;
    if (isSameGap) last.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    // the newest stand first, and people say the lower one first
    const words = run.length === 1 ? first.number : `${last.number} to ${first.number}`;
    return [{ ...first, numbers: words, count: run.length }];
  });
}
