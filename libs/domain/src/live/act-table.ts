import type { UncorrectedAct } from './events';
import type { LogLine } from './live-meeting';

export type ActOf<Kind extends UncorrectedAct['kind']> = Extract<UncorrectedAct, { kind: Kind }>;

/** One function for each kind of act. The compiler sees to it that none is forgotten. */
export type ActTable<Subject, Result> = {
  [Kind in UncorrectedAct['kind']]: (subject: Subject, act: ActOf<Kind>, line: LogLine) => Result;
};

/** Looks up the function for the act of a line and calls it. */
export function byAct<Subject, Result>(
  table: ActTable<Subject, Result>,
  subject: Subject,
  line: LogLine,
): Result {
  const entry = table[line.act.kind] as (subject: Subject, act: UncorrectedAct, line: LogLine) => Result;
  return entry(subject, line.act, line);
}
