export * from './item-gate';
export * from './order';
export * from './schedule-12a';
export * from './terms';
export * from './warnings';
