export * from './in-force';
export * from './policy';
