import { strFromU8, unzipSync } from 'fflate';

const office = 'application/vnd.openxmlformats-officedocument';

/** The kinds of file that show that something was done, each with the endings that its names may have. */
export const fileKinds = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  docx: { type: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { type: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  png: { type: 'image/png', endings: ['png'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
} as const;
export type FileKind = keyof typeof fileKinds;

/** Why a file is not taken: another kind, an Office file that is old or locked, one with programs in it, or one cut short. */
export type NoKind = 'other' | 'old-office' | 'programs' | 'damaged';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngEnd = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const jpegEnd = Buffer.from([0xff, 0xd9]);
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const startsWith = (content: Buffer, start: Buffer): boolean =>
  content.subarray(0, start.length).equals(start);

/** What a file is by its content; its name says nothing. A PDF is only recognised here: looking into it is another's work. */
export function kindOfFile(content: Buffer): FileKind | NoKind {
  // as readers of PDF do: its first line stands within the first kilobyte
  if (content.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(content, png)) return content.includes(pngEnd) ? 'png' : 'damaged';
  if (startsWith(content, jpeg)) return content.includes(jpegEnd, jpeg.length) ? 'jpeg' : 'damaged';
  if (startsWith(content, compoundFile)) return 'old-office';
  return startsWith(content, zip) ? kindOfPackage(content) : 'other';
}

const typesPart = '[Content_Types].xml';
const mainPart = /ContentType\s*=\s*["']application\/([\w.+-]+)\.main\+xml["']/gi;
/** Visual Basic, Excel 4 macros and controls, by what the list of parts calls them. Written with `&#`, a word is hidden from us. */
const programTypes = /macro|vbaProject|activeX|oleObject|&#/i;
/** Programs that are embedded, by their place. */
const programNames =
  /vbaProject|\/(activeX|macrosheets)\/|\/embeddings\/.*\.(bin|exe|dll|js|vbs|ps1|docm|xlsm|pptm)$/i;
const mostTypes = 1_000_000;

/** An Office file is a zip whose list of parts names the main one (ECMA-376-2 10.1.2). Nothing else of it is unpacked here. */
function kindOfPackage(content: Buffer): FileKind | NoKind {
  const names: string[] = [];
  let types: string;
  try {
    const parts = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === typesPart && originalSize <= mostTypes;
      },
    });
    types = strFromU8(parts[typesPart] ?? new Uint8Array());
  } catch {
    return 'damaged';
  }
  // of two parts under one name each program may read another
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return 'damaged';
  if (programTypes.test(types) || names.some((name) => programNames.test(name))) return 'programs';
  const mains = new Set([...types.matchAll(mainPart)].map(([, main]) => `application/${main}`));
  const kinds = (['docx', 'xlsx'] as const).filter((kind) => mains.has(fileKinds[kind].type));
  return kinds.length === 1 && kinds[0] ? kinds[0] : 'other';
}
