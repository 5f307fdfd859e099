import { joinWords } from '../calendar/index';
import type { ActOf } from './act-table';
import type { UncorrectedAct } from './events';
import type { Folding } from './folding';
import type { LiveItem, LogLine } from './live-meeting';
import { refusal, type LiveRefusal } from './refusal';
import { clockOf, itemWords, momentOf, sentenceCase } from './words';

type Kind = UncorrectedAct['kind'];

/** What may be written down before the meeting begins: who will come, and interests that members disclose in advance. */
const beforeOpening: ReadonlySet<Kind> = new Set<Kind>([
  'meeting-opened',
  'participant-added',
  'attendance-marked',
  'substituted',
  'interest-disclosed',
]);
/** Members may go on entering outcomes after the meeting, until the clerk closes the item. */
const afterClosing: ReadonlySet<Kind> = new Set<Kind>(['outcomes-opened', 'outcomes-closed']);
const needsSitting: ReadonlySet<Kind> = new Set<Kind>([
  'items-begun',
  'items-ended',
  'motion-moved',
  'motion-withdrawn',
  'vote-taken',
  'vote-recorded',
  'public-excluded',
  'public-readmitted',
]);

/** Whether the meeting is at a stage where such a thing can happen. */
export function checkStage({ live, openingAt }: Folding, { act, at }: LogLine): LiveRefusal | null {
  if (live.phase === 'not-begun' && !beforeOpening.has(act.kind))
    return beforeOpeningRefusal(openingAt, at, act);
  if (live.phase === 'closed' && !afterClosing.has(act.kind)) {
    const ended = `The meeting ended at ${clockOf(live.closedAt ?? at)}`;
    return refusal(
      'after-closing',
      `${ended}, so nothing can have happened in it at ${momentOf(at, live.closedAt ?? at)}.`,
    );
  }
  if (live.phase === 'adjourned' && needsSitting.has(act.kind)) {
    const since = clockOf(live.sittings.at(-1)?.to ?? at);
    return refusal('meeting-adjourned', `The meeting has been adjourned since ${since}. Reconvene it first.`);
  }
  return null;
}

function beforeOpeningRefusal(openingAt: string | null, at: string, act: UncorrectedAct): LiveRefusal {
  const advice = act.kind === 'arrived' ? ' Mark them as present instead.' : '';
  const detail =
    openingAt === null
      ? 'The meeting has not begun.'
      : `The meeting began at ${clockOf(openingAt)}, so nothing can have happened in it at ${momentOf(at, openingAt)}.`;
  return refusal('before-opening', detail + advice);
}

export function checkAdjourned({ live }: Folding): LiveRefusal | null {
  if (live.phase !== 'adjourned') return null;
  return refusal('meeting-adjourned', 'The meeting is adjourned already.');
}

export function checkReconvened({ live }: Folding): LiveRefusal | null {
  return live.phase === 'adjourned' ? null : refusal('not-adjourned', 'The meeting is not adjourned.');
}

/** No item may be forgotten: each is taken, deferred or withdrawn before the meeting ends. */
export function checkClosed({ live }: Folding): LiveRefusal | null {
  const untouched = live.items.filter(({ state }) => state === 'not-begun');
  if (untouched.length === 0) return null;
  const named = joinWords(untouched.map(withTitle));
  const verb = untouched.length === 1 ? 'has' : 'have';
  return refusal(
    'items-untouched',
    `${sentenceCase(named)} ${verb} not been taken. Begin, defer or withdraw ${untouched.length === 1 ? 'it' : 'each'} before closing the meeting.`,
  );
}

const withTitle = (item: LiveItem): string =>
  item.number === null ? itemWords(item) : `${itemWords(item)} (${item.title})`;

export const unknownItem = (): LiveRefusal =>
  refusal('item-unknown', 'This item is not on the agenda of the meeting.');

export function checkItemsBegun({ live, items }: Folding, act: ActOf<'items-begun'>): LiveRefusal | null {
  for (const id of act.itemIds) {
    const item = items.get(id);
    if (!item) return unknownItem();
    if (item.state === 'withdrawn') return withdrawnItem(item);
  }
  const isSame =
    live.currentItemIds.length === act.itemIds.length &&
    act.itemIds.every((id) => live.currentItemIds.includes(id));
  if (!isSame) return null;
  const which = act.itemIds.length === 1 ? 'This item is' : 'These items are';
  return refusal('item-on', `${which} on already.`);
}

const withdrawnItem = (item: LiveItem): LiveRefusal =>
  refusal('item-withdrawn', `${sentenceCase(itemWords(item))} has been withdrawn.`);

export function checkItemsEnded({ live }: Folding): LiveRefusal | null {
  return live.currentItemIds.length > 0 ? null : refusal('nothing-on', 'No item is on.');
}

/** An item that was begun may still be deferred; what has been dealt with cannot be withdrawn. */
export function checkSetAside(
  { items }: Folding,
  act: ActOf<'item-deferred'> | ActOf<'item-withdrawn'>,
): LiveRefusal | null {
  const item = items.get(act.itemId);
  if (!item) return unknownItem();
  const words = sentenceCase(itemWords(item));
  if (item.state === 'withdrawn') return withdrawnItem(item);
  if (act.kind === 'item-deferred' && item.state === 'deferred')
    return refusal('item-deferred', `${words} has been deferred already.`);
  if (act.kind === 'item-withdrawn' && item.state === 'done')
    return refusal('item-done', `${words} has been dealt with, so it cannot be withdrawn.`);
  return null;
}

export const checkOrderVaried = ({ items }: Folding, act: ActOf<'order-varied'>): LiveRefusal | null =>
  act.itemIds.every((id) => items.has(id)) ? null : unknownItem();

/** Lines are entered under the item that is there for them. */
export function checkOutcomesOpened(
  { live, items }: Folding,
  _act: ActOf<'outcomes-opened'>,
  { itemId }: LogLine,
): LiveRefusal | null {
  if (live.outcomes === 'open') return refusal('outcomes-open', 'Members can enter outcomes already.');
  const ids = itemId === null ? live.currentItemIds : [itemId];
  if (ids.some((id) => items.get(id)?.purpose === 'outcomes')) return null;
  return refusal('not-outcomes-item', 'Outcomes are entered under the outcomes item. Begin that item first.');
}

export const checkOutcomesClosed = ({ live }: Folding): LiveRefusal | null =>
  live.outcomes === 'open' ? null : refusal('outcomes-not-open', 'Members cannot enter outcomes at present.');
