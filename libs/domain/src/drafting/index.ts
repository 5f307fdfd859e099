export * from './checks';
export type { DraftedBlock, DraftingContext, EarlierMinutes, Lateness } from './drafting-context';
export * from './first-draft';
