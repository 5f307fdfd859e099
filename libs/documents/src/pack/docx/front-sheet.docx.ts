import {
  BorderStyle,
  HeadingLevel,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { PageMap } from '@minutebook/domain';
import { runsOf } from '../../rich/docx/runs.docx';
import { colours, textWidth } from '../../rich/docx/styles';
import { noBorders } from '../../rich/docx/tables.docx';
import type { Block } from '../../rich/docx/rich-walker.docx';
import type { Run } from '../../rich/runs';
import type { PlainBlock } from '../plain-blocks';
import type { AgendaLine, FrontSheet } from '../view-model';
import { itemBookmark, itemEndBookmark } from './bookmarks';
import { agendaLists, numberWidth } from './pack-styles';

const toIndent = 737; // 13 mm, the room that "To:" has

/** Which items have only reports in the DOCX, so that their page numbers can be fields. */
export interface FrontSheetPages {
  pageMap: PageMap;
  hasOnlyReports: (itemId: string) => boolean;
}

export function frontSheetBlocks(front: FrontSheet, pages: FrontSheetPages): Block[] {
  return [
    new Paragraph({ style: 'AgendaStamp', text: front.stamp }),
    new Paragraph({
      spacing: { after: 60 },
      children: [new TextRun({ text: front.council, color: colours.quiet })],
    }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: 300 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 5, space: 8, color: colours.line } },
      children: [new TextRun({ text: front.heading, size: 40 })],
    }),
    ...toBlock(front),
    new Paragraph({
      style: 'FrontSheet',
      spacing: { before: 240, after: 360 },
      children: runsOf(front.summons),
    }),
    officers(front),
    new Paragraph({ style: 'FrontSheet', spacing: { after: 120 } }),
    ...front.notes.map((note) => new Paragraph({ style: 'FrontSheet', children: runsOf(note) })),
    ...front.parts.flatMap((part, index) => agendaPart(part, index, pages)),
  ];
}

function toBlock({ members }: FrontSheet): Paragraph[] {
  const lines = members.flatMap(({ heading, lines: names }) => [
    ...(heading ? [{ text: heading, bold: true, isLast: false }] : []),
    ...names.map((text, index) => ({ text, bold: false, isLast: index === names.length - 1 })),
  ]);
  return lines.map(
    ({ text, bold, isLast }, index) =>
      new Paragraph({
        style: 'FrontSheet',
        keepNext: bold,
        spacing: { after: isLast ? 160 : 30 },
        indent: { left: toIndent, hanging: toIndent },
        tabStops: [{ type: TabStopType.LEFT, position: toIndent }],
        children: [
          new TextRun({ bold: true, text: index === 0 ? 'To:' : '' }),
          new TextRun({ bold, children: [new Tab(), text] }),
        ],
      }),
  );
}

/** Two officers side by side: a table for layout, without lines and without a header row. */
function officers(front: FrontSheet): Table {
  const width = Math.floor(textWidth / 2);
  const side = (lines: Run[][]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      children: lines.map(
        (line) => new Paragraph({ style: 'FrontSheet', spacing: { after: 20 }, children: runsOf(line) }),
      ),
    });
  const issued = [{ text: front.issued }];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * 2, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: noBorders,
    margins: { left: 0, right: 120 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [side(front.monitoringOfficer), side([...front.clerk, issued])],
      }),
    ],
  });
}

function agendaPart(part: FrontSheet['parts'][number], index: number, pages: FrontSheetPages): Paragraph[] {
  return [
    new Paragraph({
      style: 'AgendaPart',
      ...(index === 0 ? { pageBreakBefore: true } : { spacing: { before: 520 } }),
      text: part.heading,
    }),
    ...part.lines.flatMap((line) => [titleLine(line, pages), ...line.blocks.flatMap(descriptionBlock)]),
  ];
}

function titleLine(line: AgendaLine, pages: FrontSheetPages): Paragraph {
  const title = new TextRun({ text: line.title, bold: true });
  const linked = line.hasPapers
    ? [new InternalHyperlink({ anchor: itemBookmark(line.number), children: [title] })]
    : [title];
  const range = pages.pageMap.items.find((item) => item.itemId === line.itemId);
  const notes: ParagraphChild[] = range ? rangeRuns(range, pages.hasOnlyReports(line.itemId)) : [];
  if (line.note) notes.push(new TextRun(range ? ` ${line.note}` : line.note));
  return new Paragraph({
    style: 'AgendaLine',
    tabStops: [
      { type: TabStopType.LEFT, position: numberWidth },
      { type: TabStopType.RIGHT, position: textWidth },
    ],
    children: [
      new TextRun({ bold: true, children: [`${line.number}.`, new Tab()] }),
      ...linked,
      ...(notes.length > 0 ? [new TextRun({ children: [new Tab()] }), ...notes] : []),
    ],
  });
}

/**
 * "(Pages 17 - 40)". Reports have fields, so that the numbers follow when the document is edited. An upload is one page
 * here and many in the PDF: its numbers are plain text.
 */
function rangeRuns(range: PageMap['items'][number], hasOnlyReports: boolean): ParagraphChild[] {
  const first = hasOnlyReports
    ? new PageReference(itemBookmark(range.number), { hyperlink: true })
    : new TextRun(String(range.first));
  const last = hasOnlyReports
    ? new PageReference(itemEndBookmark(range.number), { hyperlink: true })
    : new TextRun(String(range.last));
  return [new TextRun('(Pages '), first, new TextRun(' - '), last, new TextRun(')')];
}

function descriptionBlock(block: PlainBlock): Paragraph[] {
  if (block.kind === 'paragraph')
    return [new Paragraph({ style: 'AgendaText', keepLines: true, children: runsOf(block.runs) })];
  const reference = block.kind === 'bullets' ? agendaLists.bullets : agendaLists.numbers(block.start);
  return block.items.map(
    (runs) =>
      new Paragraph({ style: 'AgendaText', numbering: { reference, level: 0 }, children: runsOf(runs) }),
  );
}
