/** What says which recommendations belong together. */
export interface Grouped {
  id: string;
  parentId: string | null;
  meetingId: string;
  minuteNumber: string;
  sourceTitle: string;
  ordinal: string;
}

const sub = /^(\d+)\.?\s*([a-z])[.)]?$/i;

/**
 * Recommendations that have one response: a parent with its sub-recommendations, or 1.a and 1.b of one minute where nobody wrote
 * the 1 (R-09: numbers repeat within a meeting, so the minute is part of the key). The first of each is the one that the response
 * belongs to.
 */
export function groupRecommendations<Row extends Grouped>(rows: readonly Row[]): Row[][] {
  const known = new Set(rows.map(({ id }) => id));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.parentId !== null && known.has(row.parentId) ? row.parentId : keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => group.sort((one, other) => depth(one) - depth(other)));
}

const depth = ({ parentId }: Grouped): number => (parentId === null ? 0 : 1);

function keyOf({ id, parentId, meetingId, minuteNumber, sourceTitle, ordinal }: Grouped): string {
  const [, number] = sub.exec(ordinal.trim()) ?? [];
  if (number === undefined) return parentId ?? id;
  return parentId ?? [meetingId, minuteNumber, sourceTitle, number].join('|');
}
