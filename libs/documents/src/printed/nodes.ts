import { agreedWords, type RichNode } from '@minutebook/domain';
import { printContent } from '../rich/print-nodes';
import { textWidthPoints } from '../rich/tables';
import type { DocumentPart } from './printed-document';

export const text = (value: string, ...marks: NonNullable<RichNode['marks']>): RichNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
});
export const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });

/** Cells of a row; one of several lines has a paragraph for each. */
export type Row = (string | string[])[];

/** A table with one header row, which repeats on each page. */
export const tablePart = (
  caption: string,
  header: string[],
  rows: Row[],
  isLandscape: boolean,
): DocumentPart => ({
  kind: 'nodes',
  nodes: printContent([tableOf(caption, header, rows)], widthOf(isLandscape)),
});

/** A table whose columns have given shares of the width, as several tables of one page that belong together need. */
export const sharedTablePart = (
  header: string[],
  columns: number[],
  rows: Row[],
  isLandscape = false,
): DocumentPart => ({
  kind: 'nodes',
  nodes: printContent([tableOf('', header, rows)], widthOf(isLandscape), columns),
});

function tableOf(caption: string, header: string[], rows: Row[]): RichNode {
  const cell = (type: 'tableHeader' | 'tableCell', value: string | string[]): RichNode => ({
    type,
    content: [value].flat().map((each) => (each === '' ? paragraph() : paragraph(text(each)))),
  });
  return {
    type: 'table',
    attrs: { caption },
    content: [
      { type: 'tableRow', content: header.map((each) => cell('tableHeader', each)) },
      ...rows.map((cells): RichNode => ({
        type: 'tableRow',
        content: cells.map((each) => cell('tableCell', each)),
      })),
    ],
  };
}

const widthOf = (isLandscape: boolean): number =>
  isLandscape ? textWidthPoints.landscape : textWidthPoints.portrait;

/** A list with a bullet each. */
export const bulletsPart = (entries: string[]): DocumentPart => ({
  kind: 'nodes',
  nodes: printContent([
    {
      type: 'bulletList',
      content: entries.map((entry) => ({ type: 'listItem', content: [paragraph(text(entry))] })),
    },
  ]),
});

/** Whether each bears the number it was given in the meeting, "1.a. That ...", and wants no other before it. */
export const haveNumbers = (texts: string[]): boolean =>
  texts.every((each) => agreedWords(each).ordinal !== '');

/** A list with a number each; one entry alone stands without. An entry of several lines has a paragraph for each. */
export function numbersPart(entries: string[]): DocumentPart {
  const isPlain = entries.length === 1 || haveNumbers(entries);
  const contents = entries.map((entry) => entry.split('\n').map((each) => paragraph(text(each))));
  const items = contents.map((content): RichNode => ({ type: 'listItem', content }));
  const list: RichNode = { type: 'orderedList', attrs: { start: 1 }, content: items };
  return { kind: 'nodes', nodes: printContent(isPlain ? contents.flat() : [list]) };
}
