import { formatPages, type PackModel, type PageMap } from '@minutebook/domain';

/** Throws when the model carries papers or words of an exempt item; its type has room for neither, stored JSON might. */
export function refuseExemptMatter(model: PackModel): void {
  const leaking = model.items.find(
    (item) => item.part === 'B' && (item.papers.length > 0 || item.description !== ''),
  );
  if (leaking) {
    throw new Error(
      `Item ${leaking.number} is exempt and has papers or text with it: the public pack was not made.`,
    );
  }
}

/** The ranges that the agenda must print, in its order. */
export const rangesOf = (pageMap: PageMap): string[] =>
  pageMap.items.map(({ first, last }) => formatPages(first, last));

/** Throws unless the ranges stand in the text in this order; spaces do not count, since lines may break at them. */
export function requireRanges(text: string, ranges: string[], kind: 'PDF' | 'DOCX'): void {
  const bare = text.replace(/\s+/g, '');
  let from = 0;
  for (const range of ranges) {
    const at = bare.indexOf(range.replace(/\s+/g, ''), from);
    if (at < 0) throw new PackCheckError(kind, `the agenda does not say ${range} where it should`);
    from = at + 1;
  }
}

/** A pack that was made but is not what it should be; it must not be stored. */
export class PackCheckError extends Error {
  constructor(kind: 'PDF' | 'DOCX', what: string) {
    super(`The ${kind} failed its check: ${what}. Nothing was stored; build the pack again.`);
    this.name = 'PackCheckError';
  }
}
