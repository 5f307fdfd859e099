export * from './changes';
export * from './header';
export * from './moves';
export * from './programme-model';
export * from './quarterly';
export * from './terms';
export * from './warnings';
export * from './year';
