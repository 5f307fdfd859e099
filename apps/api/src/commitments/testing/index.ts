export * from './a-register';
export * from './files';
