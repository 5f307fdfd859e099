import { formatParagraphs, type DocumentModel } from '@minutebook/domain';

/** What the public reads in the place of a Part B minute, before its summary (E-07). */
export function exemptLine(paragraphs: number[]): string {
  const named = formatParagraphs(paragraphs);
  const why =
    named === '' ? '' : `: exempt under ${named} of Part 1 of Schedule 12A to the Local Government Act 1972`;
  return `Not for publication${why}.`;
}

/** Throws when a Part B minute carries more than its public summary; the builder drops it, stored JSON might not have. */
export function refuseExemptEntries(document: DocumentModel): void {
  const leaking =
    document.kind === 'minutes'
      ? document.model.entries.find(
          ({ part, runs }) => part === 'B' && runs.some(({ kind }) => kind !== 'summary'),
        )
      : document.kind === 'decision-notice'
        ? document.model.decisions.find(
            ({ part, resolutions, recommendations }) =>
              part === 'B' && resolutions.length + recommendations.length > 0,
          )
        : undefined;
  if (leaking)
    throw new Error(
      `Minute ${leaking.number} is exempt and has more than its public summary with it: the document was not made.`,
    );
}
