import type { PlainDate } from '@minutebook/domain';
import type { PrintNode } from '../rich/print-nodes';
import { textOf } from '../rich/tables';
import type { Run } from '../rich/runs';

/** A document of a meeting in print order and in words: the PDF and the DOCX are both laid out from this. */
export interface PrintedDocument {
  /** In the document's properties. */
  title: string;
  author: string;
  /** The date in its properties; the hour of making would make two runs differ. */
  datedOn: PlainDate;
  /** Printed across each page; empty for none. Not read aloud, so the text says it too. */
  watermark: string;
  /** At the foot of each page, before "Page 1 of 9". */
  footer: string;
  isLandscape: boolean;
  parts: DocumentPart[];
}

export type DocumentPart =
  /** 1 is the document, 2 its parts, 3 an item. `number` hangs before the text: "14/19". */
  | { kind: 'heading'; level: 1 | 2 | 3; number: string; text: string }
  | { kind: 'line'; runs: Run[]; isQuiet: boolean; keepsNext: boolean }
  /** Stands over what follows and stays on its page: "The Panel RECOMMENDED that:". */
  | { kind: 'lead'; text: string }
  | { kind: 'nodes'; nodes: PrintNode[] }
  /** "Present:" and what belongs to it, in two columns. */
  | { kind: 'labelled'; rows: { label: string; lines: Run[][] }[] }
  /** For a signature: a value, or a line for ink where there is none. Stands last. */
  | { kind: 'signature'; rows: { label: string; value: string }[] };

export const heading = (level: 1 | 2 | 3, text: string, number = ''): DocumentPart => ({
  kind: 'heading',
  level,
  number,
  text,
});
export const line = (text: string, isQuiet = false, keepsNext = false): DocumentPart => ({
  kind: 'line',
  runs: [{ text }],
  isQuiet,
  keepsNext,
});

/** The number's and the title's place in a heading, as its text is read: "14/19 Minutes of the previous meeting". */
export const headingText = ({ number, text }: { number: string; text: string }): string =>
  number === '' ? text : `${number} ${text}`;

/** Room for the widest number of a document's headings, in millimetres. */
export function numberRoom(parts: DocumentPart[]): number {
  const lengths = parts.map((part) => (part.kind === 'heading' ? part.number.length : 0));
  return Math.max(11, Math.ceil(Math.max(0, ...lengths) * 2.4) + 4);
}

/** Of matter that is kept on one page with the signature: some ten lines. */
const keptLetters = 900;

/**
 * The end of a document, which stays together so that no signature stands alone on a page: back to the last heading, or where
 * that is far, to the last paragraph.
 */
export function withClosing(parts: DocumentPart[]): { flow: DocumentPart[]; closing: DocumentPart[] } {
  if (parts.at(-1)?.kind !== 'signature') return { flow: parts, closing: [] };
  const cut = (at: number) => ({ flow: parts.slice(0, at), closing: parts.slice(at) });
  const lastHeading = parts.findLastIndex(({ kind }) => kind === 'heading');
  if (lettersOf(parts.slice(lastHeading)) < keptLetters) return cut(lastHeading);
  const lastNodes = parts.findLastIndex(({ kind }) => kind === 'nodes');
  const nodes = parts[lastNodes];
  const last = nodes?.kind === 'nodes' && lastNodes > lastHeading ? nodes.nodes.at(-1) : undefined;
  if (nodes?.kind !== 'nodes' || !last || nodes.nodes.length < 2 || textOf(last).length > keptLetters)
    return cut(parts.length - 1);
  return {
    flow: [...parts.slice(0, lastNodes), { kind: 'nodes', nodes: nodes.nodes.slice(0, -1) }],
    closing: [{ kind: 'nodes', nodes: [last] }, ...parts.slice(lastNodes + 1)],
  };
}

const lettersOf = (parts: DocumentPart[]): number =>
  parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'nodes' ? part.nodes.reduce((all, node) => all + textOf(node).length, 0) : 40),
    0,
  );
