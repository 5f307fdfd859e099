/** What a line of the outcomes item is about; local, so only the words are here and a body may leave them out. */
export const outcomeThemes = [
  'voice',
  'placement',
  'education',
  'health',
  'leaving-care',
  'safety',
  'workforce',
  'other',
] as const;
export type OutcomeTheme = (typeof outcomeThemes)[number];

/** Whom it helps: groups of children, never a child. */
export const helpedGroups = [
  'children-in-care',
  'care-leavers',
  'foster-families',
  'unaccompanied-children',
  'children-with-send',
  'all-children',
] as const;
export type HelpedGroup = (typeof helpedGroups)[number];

/** Answers to "did it last?" */
export const reviewAnswers = ['yes', 'partly', 'no', 'cannot-say'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** Where the later review of an outcome stands. */
export const reviewStates = ['not-due', 'due', 'answered'] as const;
export type ReviewState = (typeof reviewStates)[number];
