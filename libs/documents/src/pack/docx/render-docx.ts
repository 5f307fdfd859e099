import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { PackItem, PackModel, PageMap, PageMapItem, UploadedPaper } from '@minutebook/domain';
import { fixedDocx } from '../../rich/docx/fixed-docx';
import { headingLevel, RichWalker, type Block } from '../../rich/docx/rich-walker.docx';
import { sheet } from '../../rich/docx/styles';
import { startsOf, type PrintNode } from '../../rich/print-nodes';
import { agendaStamp, frontSheet, packTitle } from '../view-model';
import { writtenPaper } from '../written-paper';
import { itemBookmark, itemEndBookmark } from './bookmarks';
import { frontSheetBlocks } from './front-sheet.docx';
import { packNumbering, packStyles } from './pack-styles';
import { standInPages } from './stand-in-pages';

interface Placed {
  item: PackItem;
  place: PageMapItem;
}

/**
 * The pack as a Word file. All but its page numbers is made at once, while the layout may still be under way; the page map
 * completes it, and Word has nothing to update on opening.
 */
export async function prepareDocx(model: PackModel): Promise<(pageMap: PageMap) => Uint8Array> {
  const { pageMap, settle } = standInPages(model);
  const file = await Packer.pack(packFile(model, pageMap), 'uint8array');
  return (real) => fixedDocx(file, model.issuedOn, (xml) => settle(xml, real));
}

function packFile(model: PackModel, pageMap: PageMap) {
  const walker = new RichWalker();
  const placed = model.items.flatMap((item): Placed[] => {
    const place = pageMap.items.find((each) => each.itemId === item.id);
    return place ? [{ item, place }] : [];
  });
  const hasOnlyReports = (itemId: string) =>
    placed.some(({ item }) => item.id === itemId && item.papers.every((paper) => paper.kind !== 'upload'));
  return new Document({
    title: packTitle(model),
    creator: model.council.name,
    lastModifiedBy: model.council.name,
    styles: packStyles,
    numbering: packNumbering([1, ...listStarts(model)]),
    pageNumbers: () => cachedNumbers(placed),
    sections: [
      {
        ...section({ start: 1 }),
        children: frontSheetBlocks(frontSheet(model), { pageMap, hasOnlyReports }),
      },
      ...placed.flatMap((each) => itemSections(each, walker)),
    ],
  });
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        children: [new TextRun({ size: 19, children: ['Page ', PageNumber.CURRENT] })],
      }),
    ],
  });

function section(options: { start?: number; isNewItem?: boolean; isLandscape?: boolean }) {
  const { start, isNewItem = false, isLandscape = false } = options;
  return {
    properties: {
      type: isNewItem ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      page: {
        margin: sheet.margin,
        size: {
          ...sheet.size,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        ...(start !== undefined && { pageNumbers: { start } }),
      },
    },
    // in each section: LibreOffice does not keep the margin above a footer that is taken over from the section before
    footers: { default: footer() },
  } satisfies Partial<ISectionOptions>;
}

/** The page numbers that the fields show before anyone updates them. */
function cachedNumbers(placed: Placed[]) {
  const pages = placed.flatMap(({ place }): [string, number][] => [
    [itemBookmark(place.number), place.first],
    [itemEndBookmark(place.number), place.lastContent],
  ]);
  return {
    bookmarks: new Map(pages.map(([name, page]) => [name, String(page)])),
    bookmarkPageNumbers: new Map(pages),
  };
}

function itemSections({ item, place }: Placed, walker: RichWalker): ISectionOptions[] {
  // the section's break takes the last paragraph and, in LibreOffice, its bookmark with it: hence a second one
  const closing = [sliver([new Bookmark({ id: itemEndBookmark(item.number), children: [] })]), sliver([])];
  return item.papers.flatMap((paper, index) => {
    const pages = place.papers.find((each) => each.paperId === paper.id);
    const written = paper.kind === 'upload' ? null : writtenPaper(paper);
    const title = written?.title ?? paper.title;
    const runs =
      paper.kind === 'upload' ? [uploadNote(paper, pages)] : pageRuns(written?.nodes ?? [], walker);
    runs[0]?.blocks.unshift(...(index === 0 ? opening(item, title) : [paperHeading([new TextRun(title)])]));
    if (index === item.papers.length - 1) runs.at(-1)?.blocks.push(...closing);
    return runs.map(({ isLandscape, blocks }, at) => ({
      ...section({
        start: at === 0 ? pages?.first : undefined,
        isNewItem: index === 0 && at === 0,
        isLandscape,
      }),
      children: blocks,
    }));
  });
}

const paperHeading = (children: ParagraphChild[]) => new Paragraph({ heading: headingLevel(1), children });

function opening(item: PackItem, title: string): Block[] {
  return [
    new Paragraph({ style: 'AgendaStamp', text: agendaStamp(item.number) }),
    paperHeading([new Bookmark({ id: itemBookmark(item.number), children: [new TextRun(title)] })]),
  ];
}

/** A paragraph too low to be seen. */
const sliver = (children: ParagraphChild[]) =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, children });

interface PageRun {
  isLandscape: boolean;
  blocks: Block[];
}

/** A report, cut where its pages turn. */
function pageRuns(nodes: PrintNode[], walker: RichWalker): PageRun[] {
  const runs: PageRun[] = [];
  for (const node of nodes) {
    const isLandscape = node.type === 'landscape';
    const blocks = walker.blocks(isLandscape ? (node.content ?? []) : [node], isLandscape);
    const last = runs.at(-1);
    if (last && !isLandscape && !last.isLandscape) last.blocks.push(...blocks);
    else runs.push({ isLandscape, blocks });
  }
  return runs.length > 0 ? runs : [{ isLandscape: false, blocks: [] }];
}

/** What stands in for an upload, which Word cannot hold: where it is in the PDF pack, and its file name. */
function uploadNote(paper: UploadedPaper, pages: { first: number; last: number } | undefined): PageRun {
  const { first = 0, last = 0 } = pages ?? {};
  const where = paper.pages.length === 1 ? `page ${first}` : `pages ${first} to ${last}`;
  const blocks = [
    new Paragraph({ text: `This paper is a PDF file. It is ${where} of the PDF pack.` }),
    new Paragraph({ text: `File: ${paper.fileName}` }),
  ];
  return { isLandscape: false, blocks };
}

function listStarts(model: PackModel): number[] {
  const bodies = model.items
    .flatMap((item) => item.papers)
    .flatMap((paper) => (paper.kind === 'upload' ? [] : writtenPaper(paper).nodes));
  const described = frontSheet(model).parts.flatMap((part) => part.lines.flatMap((line) => line.blocks));
  return [
    ...bodies.flatMap(startsOf),
    ...described.flatMap((block) => (block.kind === 'numbers' ? [block.start] : [])),
  ];
}
