import { strFromU8, unzipSync } from 'fflate';
import type { PackModel, PageMap } from '@minutebook/domain';
import { packTitle } from '../view-model';
import { PackCheckError, rangesOf, requireRanges } from './expected';

const needed = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'];

/** Reads the finished DOCX back: throws when it is not the pack that it should be. */
export function checkDocx(docx: Uint8Array, model: PackModel, pageMap: PageMap): void {
  const parts = unzipSync(docx, { filter: ({ name }) => needed.includes(name) });
  const [body = '', styles = '', core = ''] = needed.map((name) =>
    parts[name] ? strFromU8(parts[name]) : '',
  );
  const bookmarks = new Set(valuesOf(body, /<w:bookmarkStart\b[^>]*w:name="([^"]+)"/g));
  const targets = [...valuesOf(body, /w:anchor="([^"]+)"/g), ...valuesOf(body, /PAGEREF (\S+)/g)];
  const lost = targets.find((target) => !bookmarks.has(target));
  if (lost) throw new PackCheckError('DOCX', `a link leads nowhere (${lost})`);
  if (!styles.includes('w:val="en-GB"')) throw new PackCheckError('DOCX', 'its language is not set');
  if (!plain(core).includes(packTitle(model))) throw new PackCheckError('DOCX', 'its title is not set');
  requireRanges(plain(body), rangesOf(pageMap), 'DOCX');
}

const valuesOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, value = '']) => value);

/** The text of an XML part, field codes left out. */
export const plain = (xml: string): string =>
  xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
