export * from './digest';
export * from './due-reminders';
