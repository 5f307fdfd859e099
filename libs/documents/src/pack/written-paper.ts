import type { DocumentModel, RegisterPaper, ReportPaper, RichNode } from '@minutebook/domain';
import { paragraph, text } from '../printed/nodes';
import { refuseExemptEntries } from '../printed/part-b';
import { headingText, type DocumentPart } from '../printed/printed-document';
import { printedDocument } from '../printed-document-of';
import { printContent, printNodes, type PrintNode } from '../rich/print-nodes';
import type { Run } from '../rich/runs';

/** A paper whose words the pack prints itself. */
export interface WrittenPaper {
  title: string;
  nodes: PrintNode[];
}

/**
 * What the pack prints of a report that was written here, or that the register made for a standing item: its text and its tables,
 * which can be read aloud and edited, as the pages of a file put into the pack cannot.
 */
export const writtenPaper = (paper: ReportPaper | RegisterPaper): WrittenPaper =>
  paper.kind === 'report'
    ? { title: paper.title, nodes: printNodes(paper.body) }
    : ofRegister(paper.document);

/** Under its own heading; the council's name above that is the pack's to say. */
function ofRegister(document: DocumentModel): WrittenPaper {
  refuseExemptEntries(document);
  const { title, isLandscape, parts } = printedDocument(document);
  const at = parts.findIndex((part) => part.kind === 'heading' && part.level === 1);
  const own = parts[at];
  const nodes = parts.slice(at + 1).flatMap(nodesOf);
  return {
    title: own?.kind === 'heading' ? headingText(own) : title,
    nodes: isLandscape && nodes.length > 0 ? [{ type: 'landscape', content: nodes }] : nodes,
  };
}

function nodesOf(part: DocumentPart): PrintNode[] {
  switch (part.kind) {
    case 'heading':
      return printContent([
        { type: 'heading', attrs: { level: part.level }, content: [text(headingText(part))] },
      ]);
    case 'line':
      return [keptParagraph(part.runs.map(wordsOf), part.keepsNext)];
    case 'lead':
      return [keptParagraph([text(part.text, { type: 'bold' })], true)];
    case 'nodes':
      return part.nodes;
    case 'labelled':
    case 'signature':
      return labelledRows(part).map((content) => keptParagraph(content, false));
  }
}

const keptParagraph = (content: RichNode[], keepsNext: boolean): PrintNode => ({
  ...paragraph(...content),
  attrs: { keepsNext },
});

const wordsOf = ({ text: words, isStrong, href }: Run): RichNode =>
  text(
    words,
    ...(isStrong ? [{ type: 'bold' as const }] : []),
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
  );

/** "Chair: Robert Ward". */
function labelledRows(part: Extract<DocumentPart, { kind: 'labelled' | 'signature' }>): RichNode[][] {
  const rows =
    part.kind === 'labelled'
      ? part.rows
      : part.rows.map(({ label, value }) => ({ label, lines: [[{ text: value }]] }));
  return rows.map(({ label, lines }) => [
    text(`${label} `, { type: 'bold' }),
    ...lines.flatMap((runs, index): RichNode[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...runs.map(wordsOf),
    ]),
  ]);
}
