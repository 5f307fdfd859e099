/** Something that whoever starts PostgreSQL can mend: print the message, not the stack. */
export class PostgresProblem extends Error {}
