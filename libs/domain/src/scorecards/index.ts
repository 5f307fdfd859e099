export * from './cells';
export * from './doubts';
export * from './movement';
export * from './rag';
export * from './scorecard-model';
export * from './sheet';
export * from './terms';
export * from './year-to-date';
