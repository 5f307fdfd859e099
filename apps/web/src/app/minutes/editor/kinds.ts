import { trackedKinds, type BlockKind } from '@minutebook/domain';
import type { IconName } from '@minutebook/ui';

/** How a kind of block is named, drawn and called up while writing. */
export interface KindWords {
  label: string;
  icon: IconName;
  /** The letter of the console, shown as a key cap. */
  key: string;
  /** Typed after a slash; the first is the one that is shown. */
  commands: readonly string[];
  /** What stands in an empty block. */
  placeholder: string;
}

export const kindWords: Record<BlockKind, KindWords> = {
  discussion: {
    label: 'Discussion',
    icon: 'chat',
    key: 'D',
    commands: ['discussion'],
    placeholder: 'Write, or press / for a kind of block',
  },
  question: {
    label: 'Question',
    icon: 'record_voice_over',
    key: 'Q',
    commands: ['question'],
    placeholder: 'What was asked, and the answer',
  },
  conclusion: {
    label: 'Conclusion',
    icon: 'lightbulb',
    key: 'C',
    commands: ['conclusion'],
    placeholder: 'What was concluded',
  },
  resolution: {
    label: 'Resolution',
    icon: 'gavel',
    key: 'R',
    commands: ['resolved', 'resolution'],
    placeholder: 'What was resolved, in its exact words',
  },
  recommendation: {
    label: 'Recommendation',
    icon: 'reply',
    key: 'N',
    commands: ['recommend', 'recommendation'],
    placeholder: 'That ...',
  },
  action: {
    label: 'Action',
    icon: 'checklist',
    key: 'A',
    commands: ['action'],
    placeholder: 'What is to be done',
  },
  request: {
    label: 'Request',
    icon: 'help',
    key: 'I',
    commands: ['request', 'information'],
    placeholder: 'What the meeting wants to know',
  },
  outcome: {
    label: 'Outcome',
    icon: 'volunteer_activism',
    key: 'O',
    commands: ['outcome'],
    placeholder: 'How it helped, and who said so',
  },
  movement: {
    label: 'Movement',
    icon: 'login',
    key: 'V',
    commands: ['movement'],
    placeholder: '7.07pm Councillor ... left the meeting.',
  },
  summary: {
    label: 'Public summary',
    icon: 'visibility',
    key: 'S',
    commands: ['summary'],
    placeholder: 'What the public may read about this item',
  },
};

/** Kinds that the writer may choose in Part A, in the order of the menu. */
export const openKinds = [
  'discussion',
  'question',
  'conclusion',
  'resolution',
  'recommendation',
  'action',
  'request',
  'outcome',
  'movement',
] as const satisfies readonly BlockKind[];

const tracked: readonly BlockKind[] = trackedKinds;
/** Whether the block becomes a row of the commitments register: then it carries the bar and a reference. */
export const isTracked = (kind: BlockKind): boolean => tracked.includes(kind);

/** What a kind asks for beside its words. */
export const hasOwner = (kind: BlockKind): boolean => kind === 'action' || kind === 'request';
export const hasAddressee = (kind: BlockKind): boolean => kind === 'recommendation';
