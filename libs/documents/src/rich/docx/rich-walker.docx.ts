import { HeadingLevel, LineRuleType, Paragraph, type IRunOptions, type Table } from 'docx';
import type { PrintNode } from '../print-nodes';
import { inlineOf } from './runs.docx';
import { landscapeTextWidth, lists, textWidth } from './styles';
import { tableOf } from './tables.docx';

export type Block = Paragraph | Table;

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
export const headingLevel = (level: number) => headings[Math.min(level, 6) - 1];

/** Where a block stands: what it inherits from the blocks around it. */
interface Place {
  width: number;
  look: IRunOptions;
  list?: { reference: string; level: number; instance: number };
  indent?: number;
  style?: string;
  /** Room beneath, in twips, where the style has none. */
  after?: number;
  /** Stays on the page of the block after it. */
  keepNext?: true;
}

/** Lays nodes out as Word paragraphs and tables. One walker serves a document: lists count through it. */
export class RichWalker {
  private listInstances = 0;

  blocks(nodes: PrintNode[], isLandscape: boolean, keepNext?: true): Block[] {
    const width = isLandscape ? landscapeTextWidth : textWidth;
    return nodes.flatMap((node) => this.block(node, { width, look: {}, keepNext }));
  }

  private block(node: PrintNode, place: Place): Block[] {
    const content = node.content ?? [];
    switch (node.type) {
      case 'paragraph':
        return [this.paragraph(content, node.attrs?.keepsNext ? { ...place, keepNext: true } : place)];
      case 'heading':
        return [heading(node)];
      case 'bulletList':
      case 'orderedList':
        return this.list(node, place);
      case 'table':
        return this.table(node, place);
      case 'blockquote':
        return content.flatMap((each) => this.block(each, { ...place, indent: (place.indent ?? 0) + 480 }));
      default:
        return content.flatMap((each) => this.block(each, place));
    }
  }

  private paragraph(content: PrintNode[], place: Place): Paragraph {
    const { look, list, indent, style, after, keepNext } = place;
    return new Paragraph({
      children: inlineOf(content, look),
      ...(style && { style }),
      ...(after !== undefined && { spacing: { after } }),
      ...(keepNext && { keepNext }),
      ...(list && { numbering: list }),
      ...(indent && { indent: { left: indent } }),
    });
  }

  private list(node: PrintNode, place: Place): Block[] {
    const reference = listOf(node);
    this.listInstances += 1;
    const list = { reference, level: place.list ? place.list.level + 1 : 0, instance: this.listInstances };
    const items = node.content ?? [];
    return items.flatMap((item, at) =>
      (item.content ?? []).flatMap((part, index) => {
        const isLast = at === items.length - 1 && !place.list;
        const own = { ...place, list, style: place.style ?? (isLast ? undefined : 'ListText') };
        if (index === 0 || part.type.endsWith('List')) return this.block(part, own);
        // a second paragraph of an entry has no bullet of its own but stands beneath its text
        return this.block(part, { ...place, list: undefined, indent: 340 * (list.level + 1) });
      }),
    );
  }

  private table(node: PrintNode, place: Place): Block[] {
    const caption = node.attrs?.caption;
    const after = (node.attrs?.columns ?? []).length > 6 ? betweenParagraphs : undefined;
    const last = node.content?.at(-1)?.content ?? [];
    const table = tableOf(node, place.width, (cell, look, style) => {
      const keepNext = place.keepNext ?? (node.attrs?.staysWhole && !last.includes(cell) ? true : undefined);
      const inCell = { ...place, look, list: undefined, indent: undefined, style, keepNext };
      const blocks = (cell.content ?? []).flatMap((each, index, all) =>
        this.block(each, index < all.length - 1 ? { ...inCell, after } : inCell),
      );
      // Word demands a paragraph at the end of every cell
      return blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({ style })];
    });
    const before = caption ? [new Paragraph({ style: 'Caption', text: caption })] : [];
    // the paragraph after keeps two tables apart
    return [
      ...before,
      table,
      new Paragraph({ spacing: { before: 0, after: 0, line: 110, lineRule: LineRuleType.EXACT } }),
    ];
  }
}

function listOf({ type, attrs }: PrintNode): string {
  if (type === 'bulletList') return lists.bullets;
  const start = attrs?.start ?? 1;
  return attrs?.isRoman ? lists.romans(start) : lists.numbers(start);
}

/** Within a cell of a wide table, so that one is seen to end and the next to begin. */
const betweenParagraphs = 50;

/** A report's headings begin at 2, below its title. */
const heading = (node: PrintNode) =>
  new Paragraph({ heading: headingLevel(node.attrs?.level ?? 2), children: inlineOf(node.content ?? []) });
