export * from './builders';
export * from './clock';
