import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { fixedDocx } from '../../rich/docx/fixed-docx';
import { RichWalker } from '../../rich/docx/rich-walker.docx';
import { colours, landscapeTextWidth, sheet, textWidth } from '../../rich/docx/styles';
import { startsOf } from '../../rich/print-nodes';
import { withClosing, type PrintedDocument } from '../printed-document';
import { PartWriter } from './parts.docx';
import { printedNumbering, printedStyles } from './printed-styles';

/** The document as a Word file. */
export async function printedDocx(document: PrintedDocument): Promise<Uint8Array> {
  const file = await Packer.pack(wordFile(document), 'uint8array');
  return fixedDocx(file, document.datedOn, (xml) => xml);
}

function wordFile(document: PrintedDocument): Document {
  const { title, author, parts, isLandscape } = document;
  const { flow, closing } = withClosing(parts);
  const nodes = parts.flatMap((part) => (part.kind === 'nodes' ? part.nodes : []));
  const writer = new PartWriter(new RichWalker(), document);
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: printedStyles,
    numbering: printedNumbering([1, ...nodes.flatMap(startsOf)]),
    sections: [
      {
        properties: {
          page: {
            margin: sheet.margin,
            size: {
              ...sheet.size,
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
          },
        },
        ...headersOf(document),
        footers: { default: footerOf(document) },
        children: [
          ...flow.flatMap((part) => writer.part(part)),
          ...closing.flatMap((part) => writer.part(part, true)),
        ],
      },
    ],
  });
}

/** Word keeps a watermark in the header, which prints it behind the text of each page. */
function headersOf({ watermark }: PrintedDocument): Pick<ISectionOptions, 'headers'> {
  if (watermark === '') return {};
  const mark = new TextWatermark({
    text: watermark,
    font: 'Arial',
    bold: true,
    color: 'C0C0C0',
    opacity: 0.4,
  });
  return {
    headers: {
      default: new Header({ children: [new Paragraph({ spacing: { after: 0 }, children: [mark] })] }),
    },
  };
}

function footerOf({ footer, isLandscape }: PrintedDocument): Footer {
  const look = { size: 19, color: colours.quiet };
  return new Footer({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: isLandscape ? landscapeTextWidth : textWidth }],
        children: [
          new TextRun({ ...look, children: [footer, new Tab()] }),
          new TextRun({
            ...look,
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
