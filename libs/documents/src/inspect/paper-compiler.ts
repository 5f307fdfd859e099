import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { typstCompiler, typstMessages } from '../typst/compiler';

export interface PageSize {
  width: number;
  height: number;
}

/** What the pack's own compiler says of a PDF: this decides whether a paper is accepted. */
export interface PaperCompiler {
  /** How many pages it sees, or why it sees none. */
  pages: () => number | 'password' | 'unreadable';
  /** Puts every page into a throw-away document and gives their sizes there; null when a page cannot be put in. */
  sizes: (pageCount: number) => PageSize[] | null;
}

/** Lends a compiler that sees the PDF at `path`, and clears up after it. */
export async function withPaper<Result>(
  path: string,
  use: (compiler: PaperCompiler) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-paper-'));
  try {
    const paper = join(folder, 'paper.pdf');
    await symlink(path, paper).catch(() => copyFile(path, paper));
    const compiler = await typstCompiler(folder);
    return await use({ pages: () => pagesSeen(compiler), sizes: (count) => sizesOf(compiler, count) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** There is no call for the number of pages, but asking for one that cannot be there names it. */
function pagesSeen(compiler: NodeCompiler): ReturnType<PaperCompiler['pages']> {
  const compiled = compiler.compile({ mainFileContent: '#image("paper.pdf", page: 1000000)' });
  const [message = ''] = typstMessages(compiled.takeError());
  const [, count] = /only has (\d+) page/.exec(message) ?? [];
  if (count) return Number(count);
  return /password|encrypt/.test(message) ? 'password' : 'unreadable';
}

const everyPage = (count: number) => `
#set page(width: auto, height: auto, margin: 0pt)
#for page in range(1, ${count} + 1) {
  context {
    let size = measure(image("paper.pdf", page: page))
    [#metadata((width: size.width / 1pt, height: size.height / 1pt))<size>]
  }
  image("paper.pdf", page: page, width: 10pt)
}`;

function sizesOf(compiler: NodeCompiler, count: number): PageSize[] | null {
  try {
    const compiled = compiler.compile({ mainFileContent: everyPage(count) });
    if (!compiled.result) return null;
    const sizes = compiler.query(compiled.result, { selector: '<size>', field: 'value' }) as PageSize[];
    compiler.pdf(compiled.result, { pdfTags: false, creationTimestamp: 0 });
    return sizes;
  } catch {
    return null; // the compiler throws when it cannot write a page
  }
}
