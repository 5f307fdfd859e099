import type { PackModel, PackPaper } from '@minutebook/domain';
import type { PrintNode } from '../../rich/print-nodes';
import { blankPageText, frontSheet, packTitle, type FrontSheet } from '../view-model';
import { writtenPaper } from '../written-paper';

/** The JSON that the template reads; everything else about the layout is in the .typ files. */
export interface PackDocument {
  title: string;
  author: string;
  blankPageText: string;
  frontMatterPages: number;
  front: FrontSheet;
  sections: PackSection[];
}

interface PackSection {
  itemId: string;
  number: number;
  title: string;
  papers: PaperPart[];
}

type PaperPart =
  | { kind: 'upload'; id: string; title: string; file: string; pages: { width: number; height: number }[] }
  | { kind: 'report'; id: string; title: string; nodes: PrintNode[] };

export const uploadFile = (sha256: string) => `${sha256}.pdf`;

export function packDocument(model: PackModel): PackDocument {
  return {
    title: packTitle(model),
    author: model.council.name,
    blankPageText,
    frontMatterPages: model.frontMatterPages,
    front: frontSheet(model),
    sections: model.items
      .filter((item) => item.part === 'A' && item.papers.length > 0)
      .map((item) => ({
        itemId: item.id,
        number: item.number,
        title: item.title,
        papers: item.papers.map(paperPart),
      })),
  };
}

function paperPart(paper: PackPaper): PaperPart {
  const { id, title } = paper;
  return paper.kind === 'upload'
    ? { kind: 'upload', id, title, file: uploadFile(paper.sha256), pages: paper.pages }
    : { kind: 'report', id, ...writtenPaper(paper) };
}
