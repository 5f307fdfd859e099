import type { NotedKind } from '@minutebook/domain';
import type { IconName } from '@minutebook/ui';

export type EntryKind = NotedKind | 'motion' | 'movement' | 'outcome';

export interface EntryKindChoice {
  kind: EntryKind;
  /** Typed with a space at the start of the line, it sets the kind. */
  letter: string;
  label: string;
  icon: IconName;
}

/** The kinds that stand above the line, in the order of a meeting's talk. */
export const usualKinds: readonly EntryKindChoice[] = [
  { kind: 'discussion', letter: 'd', label: 'Discussion', icon: 'chat' },
  { kind: 'conclusion', letter: 'c', label: 'Conclusion', icon: 'lightbulb' },
  { kind: 'resolution', letter: 'r', label: 'Resolution', icon: 'gavel' },
  { kind: 'action', letter: 'a', label: 'Action', icon: 'checklist' },
  { kind: 'request', letter: 'i', label: 'Request', icon: 'help' },
  { kind: 'motion', letter: 'm', label: 'Motion', icon: 'how_to_vote' },
  { kind: 'movement', letter: 'v', label: 'Movement', icon: 'login' },
];

/** The kinds behind "More". */
export const otherKinds: readonly EntryKindChoice[] = [
  { kind: 'question', letter: 'q', label: 'Question', icon: 'record_voice_over' },
  { kind: 'recommendation', letter: 'e', label: 'Recommendation', icon: 'recommend' },
];

/** Only in the outcomes item. */
export const outcomeKind: EntryKindChoice = {
  kind: 'outcome',
  letter: 'o',
  label: 'Outcome',
  icon: 'volunteer_activism',
};

const all = [...usualKinds, ...otherKinds, outcomeKind];

export function kindChoice(kind: EntryKind): EntryKindChoice {
  return all.find((choice) => choice.kind === kind) ?? outcomeKind;
}

/**
 * The kind that a line sets while it is being typed: a small letter and a space, and nothing else yet. A capital begins a
 * sentence: "A young person asked" stays what it is.
 */
export function kindTyped(text: string, isOutcomesItem: boolean): EntryKind | null {
  const letter = /^([a-z]) $/.exec(text)?.[1];
  const choice = all.find((one) => one.letter === letter);
  if (!choice || (choice.kind === 'outcome' && !isOutcomesItem)) return null;
  return choice.kind;
}
