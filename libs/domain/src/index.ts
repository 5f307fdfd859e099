export * from './access/index';
export * from './agenda/index';
export * from './bodies/index';
export * from './calendar/index';
export * from './meetings/index';
export * from './papers/index';
export * from './policy/index';
