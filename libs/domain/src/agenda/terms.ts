/** Part A is open to press and public; Part B follows the resolution that excludes them (E-10). */
export const agendaParts = ['A', 'B'] as const;
export type AgendaPart = (typeof agendaParts)[number];

export const agendaItemKinds = ['standing', 'report', 'exclusion'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** Whether the item brings a paper: none, one that is expected in time, or one announced as "To Follow" (N-05). */
export const paperExpectations = ['none', 'expected', 'to-follow'] as const;
export type PaperExpectation = (typeof paperExpectations)[number];

/** What a standing item is for, whatever a body calls it: its minute drafts itself, and some take no number (M-12). */
export const agendaItemPurposes = [
  'none',
  'apologies',
  'minutes',
  'disclosures',
  'urgent-business',
  'actions',
  'outcomes',
  'work-programme',
  'cabinet-response',
  'scorecard',
] as const;
export type AgendaItemPurpose = (typeof agendaItemPurposes)[number];
