export * from './action-list';
export * from './conclusions';
export * from './due-dates';
export * from './follow';
export * from './kinds';
export * from './states';
export * from './terms';
export * from './wording';
