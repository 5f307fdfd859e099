export * from './builders';
export * from './minutes-builders';
export * from './database';
export * from './backends';
