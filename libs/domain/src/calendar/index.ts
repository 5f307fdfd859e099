export * from './plain-date';
export * from './standing';
