import type { LiveItem } from '../live/index';
import { blockOf, findItem, type DraftedBlock, type DraftingContext } from './drafting-context';
import { recordedBlocks } from './recorded';
import { standingBlocks } from './standing-items';

/**
 * The first draft of an item's minute (M-14, E-04): what a standing item says by itself, then what the log holds of it in the order
 * of time. For a Part B item it is the exempt minute; its public summary is written by hand (E-07).
 * "Urgent business" with nothing recorded: "There was none." A scorecard item: its notes, "7.07pm Councillor Gatland left the
 * meeting" where it happened, and the motion that was carried as a resolution with its vote.
 */
export function draftBlocks(context: DraftingContext, itemId: string): DraftedBlock[] {
  const item = findItem(context, itemId);
  if (!item) return [];
  const recorded = recordedBlocks(context, item);
  const isSilent = recorded.every(({ kind }) => kind === 'movement');
  const standing = standingBlocks(context, item, isSilent);
  return item.isWithdrawn || item.state === 'withdrawn' || item.state === 'deferred'
    ? [...recorded, notTaken(item)]
    : [...standing, ...recorded];
}

function notTaken({ state, reason }: LiveItem): DraftedBlock {
  const what = state === 'deferred' ? 'This item was deferred' : 'This item was withdrawn';
  return blockOf('discussion', reason.trim() === '' ? `${what}.` : `${what}: ${reason.trim()}`);
}
