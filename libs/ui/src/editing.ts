// Widgets of editing pages. They bring Material's date picker and radio buttons, which the first page does not need: apart from
// the main barrel, they load with the pages that use them.
export * from './conflict-dialog/conflict-dialog';
export { wordDiff, type DiffPart } from './conflict-dialog/word-diff';
export * from './date-field/date-field';
