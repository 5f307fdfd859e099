/** Every text of a change, however deep it stands, for the check of names. */
export const wordsOf = (change: unknown): string[] => {
  if (typeof change === 'string') return [change];
  return typeof change === 'object' && change !== null ? Object.values(change).flatMap(wordsOf) : [];
};
