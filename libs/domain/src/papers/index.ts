export * from './pack-model';
export * from './pack-states';
export * from './rich-text';
