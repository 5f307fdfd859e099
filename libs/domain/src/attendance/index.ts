export * from './attendance-rows';
export * from './attendance-sheet-model';
export * from './present-list';
export * from './remote-attendance';
export * from './six-months';
export * from './statistics';
export * from './voting-presence';
