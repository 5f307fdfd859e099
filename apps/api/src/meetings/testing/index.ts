export * from './a-council';
export * from './pdfs';
