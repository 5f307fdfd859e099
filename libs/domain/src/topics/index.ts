export * from './digest';
export * from './readable';
export * from './shorten';
export * from './terms';
export * from './topic-pattern';
