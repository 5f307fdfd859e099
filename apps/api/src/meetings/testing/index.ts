export * from './a-council';
export * from './a-sitting';
export * from './pdfs';
