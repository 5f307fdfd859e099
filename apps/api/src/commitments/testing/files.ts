import { strToU8, zipSync } from 'fflate';

const office = 'application/vnd.openxmlformats-officedocument';
const mains = {
  docx: [`${office}.wordprocessingml.document.main+xml`, 'word/document.xml'],
  xlsx: [`${office}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml'],
  pptx: [`${office}.presentationml.presentation.main+xml`, 'ppt/presentation.xml'],
  docm: ['application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'],
  xlsm: ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xl/workbook.xml'],
} as const;

/** An Office file with its list of parts, a main part that is empty, and whatever else. */
export function anOfficeFile(ending: keyof typeof mains, parts: Record<string, string> = {}): Buffer {
  const [type, name] = mains[ending];
  const types = `<Types><Override PartName="/${name}" ContentType="${type}"/></Types>`;
  const files = { '[Content_Types].xml': types, [name]: '<x/>', ...parts };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );
}

/** One white dot. */
export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAW5/SNwAAAABJRU5ErkJggg==',
    'base64',
  );
