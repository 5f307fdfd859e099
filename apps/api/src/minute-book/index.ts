export { addToBook } from './book';
export { MinuteBookModule } from './minute-book.module';
export { wordingInForce } from './wording-in-force';
