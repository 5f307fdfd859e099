export * from './a-register';
