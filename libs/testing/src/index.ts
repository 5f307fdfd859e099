export * from './builders';
export * from './clock';
export * from './live-builders';
