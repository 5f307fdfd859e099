import { strFromU8, unzipSync } from 'fflate';

const needed = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'];

/** The parts of a finished DOCX that checks read, as XML. */
export function docxParts(docx: Uint8Array): { body: string; styles: string; core: string } {
  const parts = unzipSync(docx, { filter: ({ name }) => needed.includes(name) });
  const [body = '', styles = '', core = ''] = needed.map((name) =>
    parts[name] ? strFromU8(parts[name]) : '',
  );
  return { body, styles, core };
}

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

/** What a DOCX must say of itself and does not, as phrases. */
export function docxProblems({ body, styles, core }: ReturnType<typeof docxParts>, title: string): string[] {
  // LibreOffice throws a table apart that has one
  const unknown = [...new Set(body.match(/(?<=<w:pStyle w:val=")[^"]+/g))].filter(
    (style) => !styles.includes(`w:styleId="${style}"`),
  );
  return [
    ...unknown.map((style) => `it lacks the style ${style}`),
    styles.includes('w:val="en-GB"') ? '' : 'its language is not set',
    plain(core).includes(title) ? '' : 'its title is not set',
  ].filter((problem) => problem !== '');
}
