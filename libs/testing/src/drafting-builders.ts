import {
  defaultWordingFor,
  draftBlocks,
  foldMeeting,
  plainTextOf,
  type BlockKind,
  type DraftingContext,
  type MeetingAct,
  type NotedKind,
} from '@minutebook/domain';
import { aSetting, type WrittenLog } from './live-builders';

/** What the minutes of the meeting of this log are drafted from, a panel with nothing before and nothing exempt. */
export function aDraftingContext(log: WrittenLog, more: Partial<DraftingContext> = {}): DraftingContext {
  const setting = more.setting ?? aSetting();
  return {
    live: foldMeeting(setting, log.events),
    wording: defaultWordingFor('panel'),
    outcomes: [],
    earlierMinutes: [],
    lateness: null,
    exemptEventIds: new Set(),
    ...more,
    setting,
  };
}

/** The draft of an item as kind and words. */
export const drafted = (context: DraftingContext, itemId: string): [BlockKind, string][] =>
  draftBlocks(context, itemId).map(({ kind, content }) => [kind, plainTextOf(content)]);

export const aNote = (note: NotedKind, text: string, owner = ''): MeetingAct => ({
  kind: 'noted',
  note,
  text,
  owner,
  due: null,
});

/** Moved by Ada, seconded by Ben. */
export const aMotion = (
  motionId: string,
  text: string,
  more: Partial<Extract<MeetingAct, { kind: 'motion-moved' }>> = {},
): MeetingAct => ({
  kind: 'motion-moved',
  motionId,
  motionType: 'substantive',
  amendsId: null,
  text,
  moverId: 'ada',
  seconderId: 'ben',
  ...more,
});

/** By show of hands: for, against, abstained. */
export const aVote = (
  motionId: string,
  counts: [number, number, number],
  result: 'carried' | 'lost',
): Extract<MeetingAct, { kind: 'vote-taken' }> => ({
  kind: 'vote-taken',
  motionId,
  method: 'show-of-hands',
  for: counts[0],
  against: counts[1],
  abstain: counts[2],
  named: [],
  casting: null,
  result,
});
