import type { Instant } from '../calendar/index';
import type { ActOf } from './act-table';
import { letIn, letOut } from './fold-people';
import type { Folding } from './folding';
import type { LiveItem, LogLine, Spell } from './live-meeting';
import { countQuorum } from './quorum';
import type { PresidingReason } from './terms';

const end = (spell: Spell | undefined, at: Instant): void => {
  if (spell?.to === null) spell.to = at;
};

export function openMeeting(folding: Folding, act: ActOf<'meeting-opened'>, { at }: LogLine): void {
  const { live, people } = folding;
  if (live.openedAt !== null) return;
  live.phase = 'in-session';
  live.openedAt = at;
  live.sittings.push({ from: at, to: null });
  // Whoever opens the meeting is there, whether or not the roll has been called.
  const opening = people.get(act.presidingId);
  if (opening && (opening.status === 'expected' || opening.status === 'late-apologies'))
    opening.isHere = true;
  for (const person of live.participants) if (person.isHere) letIn(person, at, person.mode);
  if (opening) preside(folding, opening.id, at, 'opened');
  countQuorum(folding, at);
}

export function adjourn({ live }: Folding, _act: ActOf<'adjourned'>, { at }: LogLine): void {
  if (live.phase !== 'in-session') return;
  live.phase = 'adjourned';
  end(live.sittings.at(-1), at);
}

export function reconvene({ live }: Folding, _act: ActOf<'reconvened'>, { at }: LogLine): void {
  if (live.phase !== 'adjourned') return;
  live.phase = 'in-session';
  live.sittings.push({ from: at, to: null });
}

/** Everything that was going on ends; the quorum stays as it was. */
export function closeMeeting(folding: Folding, _act: ActOf<'meeting-closed'>, { at }: LogLine): void {
  const { live } = folding;
  if (live.phase !== 'in-session' && live.phase !== 'adjourned') return;
  live.phase = 'closed';
  live.closedAt = at;
  end(live.sittings.at(-1), at);
  endItems(folding, at);
  readmitPublic(folding, at);
  for (const person of live.participants) letOut(person, at);
}

export function beginItems(folding: Folding, act: ActOf<'items-begun'>, { at }: LogLine): void {
  const { live, items } = folding;
  const begun = [...new Set(act.itemIds)].flatMap((id) => items.get(id) ?? []).filter(mayBegin);
  if (begun.length === 0 || live.phase === 'not-begun' || live.phase === 'closed') return;
  endItems(folding, at);
  const ids = begun.map(({ id }) => id);
  live.currentItemIds = ids;
  for (const item of begun) {
    item.state = 'on';
    item.reason = '';
    item.spells.push({ from: at, to: null });
    item.takenWith = [...new Set([...item.takenWith, ...ids])].filter((id) => id !== item.id);
    notePresiding(item, live.presidingId);
  }
}

const mayBegin = ({ state }: LiveItem): boolean => state !== 'withdrawn';

/** Ends what is on. */
export function endItems({ live, items }: Folding, at: Instant): void {
  for (const id of live.currentItemIds) {
    const item = items.get(id);
    if (!item) continue;
    item.state = 'done';
    end(item.spells.at(-1), at);
  }
  live.currentItemIds = [];
}

/** Puts an item off, or takes it off the agenda. */
export function setAside(
  { live, items }: Folding,
  act: ActOf<'item-deferred'> | ActOf<'item-withdrawn'>,
  { at }: LogLine,
): void {
  const item = items.get(act.itemId);
  if (!item) return;
  if (item.state === 'on') end(item.spells.at(-1), at);
  live.currentItemIds = live.currentItemIds.filter((id) => id !== item.id);
  item.state = act.kind === 'item-deferred' ? 'deferred' : 'withdrawn';
  item.reason = act.reason;
}

/** Items not yet begun change places among themselves: those named come next, in the order named. */
export function varyOrder({ live }: Folding, act: ActOf<'order-varied'>): void {
  const isWaiting = (item: LiveItem) => item.state === 'not-begun';
  const waiting = live.items.filter(isWaiting);
  const named = [...new Set(act.itemIds)].flatMap((id) => waiting.find((item) => item.id === id) ?? []);
  const next = [...named, ...waiting.filter((item) => !named.includes(item))];
  live.items = live.items.map((item) => (isWaiting(item) ? (next.shift() ?? item) : item));
}

/** Somebody takes the chair; the items that are on go on under them (B-10). */
export function preside(
  { live, people, items }: Folding,
  participantId: string,
  from: Instant,
  how: PresidingReason,
): void {
  if (!people.has(participantId) || live.phase === 'closed') return;
  live.presidingId = participantId;
  live.presiding.push({ participantId, from, how });
  for (const id of live.currentItemIds) {
    const item = items.get(id);
    if (item) notePresiding(item, participantId);
  }
}

function notePresiding(item: LiveItem, participantId: string | null): void {
  if (participantId !== null && !item.presidedBy.includes(participantId)) item.presidedBy.push(participantId);
}

export function excludePublic({ live }: Folding, act: ActOf<'public-excluded'>, { at }: LogLine): void {
  if (live.isPrivate || live.phase !== 'in-session') return;
  live.isPrivate = true;
  const { motionId, itemIds, paragraphs } = act;
  live.privateSpells.push({ from: at, to: null, motionId, itemIds, paragraphs });
}

export function readmitPublic({ live }: Folding, at: Instant): void {
  live.isPrivate = false;
  end(live.privateSpells.at(-1), at);
}
