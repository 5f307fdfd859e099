export * from './bank-holidays';
export * from './clear-days';
export * from './clock-change';
export * from './formatting';
export * from './plain-date';
export * from './publication-clock';
export * from './standing';
export * from './working-days';
