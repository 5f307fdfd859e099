export * from './a-scrutiny';
