export * from './a-set-of-minutes';
