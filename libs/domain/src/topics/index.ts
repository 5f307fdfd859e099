export * from './terms';
export * from './topic-pattern';
