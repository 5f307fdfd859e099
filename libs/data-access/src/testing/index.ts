export * from './builders';
export * from './commitment-builders';
export * from './exempt-commitment-builders';
export * from './minutes-builders';
export * from './database';
export * from './backends';
