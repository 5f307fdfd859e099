/** Words in one line, at most so many letters of them: what is left out ends between two words, and says so. */
export function shorten(text: string, most: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} ...`;
}
