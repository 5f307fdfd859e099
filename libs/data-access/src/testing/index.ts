export * from './builders';
export * from './database';
export * from './backends';
