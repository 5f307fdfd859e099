/** A piece of a sentence as it is printed: bold, a link, or plain. */
export interface Run {
  text: string;
  isStrong?: boolean;
  href?: string;
}

const address = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Text with the web and mail addresses in it as links; a full stop or bracket after an address is not part of it. */
export function linkRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const shown = match[0].replace(/[.,;:)\]]+$/, '');
    runs.push({ text: text.slice(at, match.index) }, { text: shown, href: hrefOf(shown) });
    at = match.index + shown.length;
  }
  return [...runs, { text: text.slice(at) }].filter((run) => run.text !== '');
}

/** Cuts a sentence so that each given phrase (its first occurrence, in this order) is a bold run of its own. */
export function emphasise(sentence: string, phrases: string[]): Run[] {
  const runs: Run[] = [];
  let rest = sentence;
  for (const phrase of phrases) {
    const at = phrase ? rest.indexOf(phrase) : -1;
    if (at < 0) continue;
    runs.push({ text: rest.slice(0, at) }, { text: phrase, isStrong: true });
    rest = rest.slice(at + phrase.length);
  }
  return [...runs, { text: rest }].filter((run) => run.text !== '');
}

/** Where a written address leads. */
export function hrefOf(written: string): string {
  if (/^https?:\/\//.test(written)) return written;
  return written.includes('@') ? `mailto:${written}` : `https://${written}`;
}
