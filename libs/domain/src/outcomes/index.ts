export * from './annual-report';
export * from './review';
export * from './review-mail';
export * from './terms';
export * from './words';
export * from './you-said';
