import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { PrintNode } from '../print-nodes';
import type { Run } from '../runs';
import { colours } from './styles';

const linkLook: IRunOptions = { color: colours.link, underline: {} };

export const webLink = (href: string, text: string, look: IRunOptions = {}) =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ ...look, ...linkLook, text })] });

/** Runs of the front sheet. */
export const runsOf = (runs: Run[]): ParagraphChild[] =>
  runs.map(({ text, isStrong, href }) =>
    href ? webLink(href, text) : new TextRun({ text, ...(isStrong && { bold: true }) }),
  );

/** Inline nodes of a report: text with its marks, and line breaks. */
export function inlineOf(nodes: PrintNode[], look: IRunOptions = {}): ParagraphChild[] {
  return nodes.flatMap((node) => {
    if (node.type === 'hardBreak') return [new TextRun({ break: 1 })];
    if (node.text === undefined) return [];
    return [markedRun(node.text, node.marks ?? [], look)];
  });
}

function markedRun(text: string, marks: NonNullable<PrintNode['marks']>, look: IRunOptions): ParagraphChild {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const style: IRunOptions = {
    ...look,
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italics: true }),
    ...(has('underline') && { underline: {} }),
    ...(has('superscript') && { superScript: true }),
  };
  const link = marks.find((mark) => mark.type === 'link');
  const href = link?.type === 'link' && !link.attrs.href.startsWith('#') ? link.attrs.href : null;
  return href ? webLink(href, text, style) : new TextRun({ ...style, text });
}
