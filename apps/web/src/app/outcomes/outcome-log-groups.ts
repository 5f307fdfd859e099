import type { OutcomeLog } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { dayAndMonth } from '../core/day-words';

export interface LogGroup {
  meetingId: string;
  heading: string;
  /** "3 July", "4 Sept"; the year only where it is not this one. */
  on: string;
  year: string;
  lines: OutcomeLog[number][];
}

/** The lines under their meetings, newest meeting first, in the order in which the clerk put them. */
export function logGroups(log: OutcomeLog, today: PlainDate): LogGroup[] {
  const groups = new Map<string, LogGroup>();
  const newestFirst = [...log].sort(
    (a, b) => b.meeting.heldOn.localeCompare(a.meeting.heldOn) || a.position - b.position,
  );
  for (const line of newestFirst) {
    const { id, bodyName, heldOn } = line.meeting;
    const group = groups.get(id) ?? {
      meetingId: id,
      heading: bodyName,
      on: dayAndMonth(heldOn),
      year: heldOn.slice(0, 4) === today.slice(0, 4) ? '' : heldOn.slice(0, 4),
      lines: [],
    };
    group.lines.push(line);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** This year and the nine before it. */
export const yearsTo = (today: PlainDate): string[] =>
  Array.from({ length: 10 }, (_, ago) => String(Number(today.slice(0, 4)) - ago));
