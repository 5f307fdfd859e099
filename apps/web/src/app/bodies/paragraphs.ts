/** Paragraphs of Schedule 12A as they are typed: "1, 2", "3", "1 and 2", or nothing. */
export const paragraphsPattern = /^\s*([1-7]((\s*,\s*|\s+and\s+|\s+)[1-7])*)?\s*$/;

/** The numbers in what was typed, each once and in order: `paragraphsFrom('2 and 1')` is `[1, 2]`. */
export const paragraphsFrom = (typed: string): number[] =>
  [...new Set([...typed.matchAll(/[1-7]/g)].map(([digit]) => Number(digit)))].sort((a, b) => a - b);
