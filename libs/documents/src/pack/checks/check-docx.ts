import type { PackModel, PageMap } from '@minutebook/domain';
import { docxParts, docxProblems, plain } from '../../checks/docx-parts';
import { packTitle } from '../view-model';
import { PackCheckError, rangesOf, requireRanges } from './expected';

/** Reads the finished DOCX back: throws when it is not the pack that it should be. */
export function checkDocx(docx: Uint8Array, model: PackModel, pageMap: PageMap): void {
  const parts = docxParts(docx);
  const bookmarks = new Set(valuesOf(parts.body, /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g));
  const targets = [...valuesOf(parts.body, /w:anchor="([^"]+)"/g), ...valuesOf(parts.body, /PAGEREF (\S+)/g)];
  const lost = targets.find((target) => !bookmarks.has(target));
  if (lost) throw new PackCheckError('DOCX', `a link leads nowhere (${lost})`);
  const problems = docxProblems(parts, packTitle(model));
  if (problems.length > 0) throw new PackCheckError('DOCX', problems.join(', '));
  requireRanges(plain(parts.body), rangesOf(pageMap), 'DOCX');
}

const valuesOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);
