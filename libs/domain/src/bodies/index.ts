export * from './in-force';
export * from './terms';
