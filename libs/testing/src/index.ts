export * from './builders';
export * from './clock';
export * from './drafting-builders';
export * from './live-acts';
export * from './live-builders';
