import {
  convertMillimetersToTwip,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { headingLevel, type Block, type RichWalker } from '../../rich/docx/rich-walker.docx';
import { runsOf } from '../../rich/docx/runs.docx';
import { colours } from '../../rich/docx/styles';
import { numberRoom, type DocumentPart, type PrintedDocument } from '../printed-document';
import { labelRoom } from './printed-styles';

type Part<Kind extends DocumentPart['kind']> = Extract<DocumentPart, { kind: Kind }>;

/** Lays the parts of one document out as Word paragraphs and tables. */
export class PartWriter {
  private readonly numberRoom: number;

  constructor(
    private readonly walker: RichWalker,
    private readonly document: PrintedDocument,
  ) {
    this.numberRoom = convertMillimetersToTwip(numberRoom(document.parts));
  }

  /** With `keepNext`, all of it stays on the page of what comes next. */
  part(part: DocumentPart, keepNext?: true): Block[] {
    switch (part.kind) {
      case 'heading':
        return [this.heading(part)];
      case 'line':
        return [new Paragraph({ keepNext: keepNext ?? part.keepsNext, children: lineRuns(part) })];
      case 'lead':
        return [new Paragraph({ style: 'Lead', text: part.text })];
      case 'nodes':
        return this.walker.blocks(part.nodes, this.document.isLandscape, keepNext);
      case 'labelled':
        return part.rows.flatMap(labelledRow);
      case 'signature':
        return part.rows.map(signatureRow);
    }
  }

  private heading({ level, number, text }: Part<'heading'>): Paragraph {
    const spacing = level === 3 ? { before: 300, after: 100 } : {};
    if (number === '') return new Paragraph({ heading: headingLevel(level), spacing, text });
    return new Paragraph({
      heading: headingLevel(level),
      spacing,
      indent: { left: this.numberRoom, hanging: this.numberRoom },
      tabStops: [{ type: TabStopType.LEFT, position: this.numberRoom }],
      children: [new TextRun({ children: [number, new Tab(), text] })],
    });
  }
}

const lineRuns = ({ runs, isQuiet }: Part<'line'>): ParagraphChild[] =>
  isQuiet ? runs.map(({ text }) => new TextRun({ text, color: colours.quiet })) : runsOf(runs);

function labelledRow({ label, lines }: Part<'labelled'>['rows'][number]): Paragraph[] {
  return lines.map(
    (runs, index) =>
      new Paragraph({
        style: 'Labelled',
        spacing: { after: index === lines.length - 1 ? 160 : 20 },
        tabStops: [{ type: TabStopType.LEFT, position: labelRoom }],
        children: [
          new TextRun({ bold: true, text: index === 0 ? label : '' }),
          new TextRun({ children: [new Tab()] }),
          ...runsOf(runs),
        ],
      }),
  );
}

function signatureRow({ label, value }: Part<'signature'>['rows'][number], index: number, all: unknown[]) {
  const end = labelRoom + convertMillimetersToTwip(95);
  const leader = value === '' ? LeaderType.UNDERSCORE : LeaderType.NONE;
  return new Paragraph({
    style: 'Signature',
    keepNext: index < all.length - 1,
    tabStops: [
      { type: TabStopType.LEFT, position: labelRoom },
      { type: TabStopType.RIGHT, position: end, leader },
    ],
    children: [
      new TextRun({ bold: true, text: label }),
      new TextRun({ children: [new Tab(), value === '' ? new Tab() : value] }),
    ],
  });
}
