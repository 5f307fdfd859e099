import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PlainDate } from '@minutebook/domain';

/**
 * The same DOCX with nothing in it that differs between two runs: the library gives links and watermarks random names, counts bookmarks
 * through the whole process, and stamps the hour. Puts in the page numbers, and adds the language to the properties, for which it has no option.
 */
export function fixedDocx(
  docx: Uint8Array,
  issuedOn: PlainDate,
  settlePages: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(docx);
  const linkNames = new Map<string, string>();
  const bookmarkIds = new Map<string, string>();
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part) parts[path] = strToU8(change(strFromU8(part)));
  };
  const named = (xml: string) =>
    xml.replace(/(?<=\")rId[a-z0-9_-]{21}(?=\")/g, (name) => inOrder(linkNames, name, 'rIdLink'));
  edit('word/document.xml', (xml) =>
    settlePages(named(xml)).replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
      (_, head: string, id: string) => `${head}${inOrder(bookmarkIds, id, '')}"`,
    ),
  );
  edit('word/_rels/document.xml.rels', named);
  for (const header of Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/.test(path)))
    edit(header, (xml) => xml.replace(/(?<=PowerPlusWaterMarkObject)[a-z0-9_-]+/gi, '1'));
  edit('docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${issuedOn}T12:00:00Z`)
      .replace('<dcterms:created', '<dc:language>en-GB</dc:language><dcterms:created'),
  );
  // the archive's own times have no zone; 1980 is their zero
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function inOrder(names: Map<string, string>, name: string, prefix: string): string {
  const found = names.get(name) ?? `${prefix}${names.size + 1}`;
  names.set(name, found);
  return found;
}
