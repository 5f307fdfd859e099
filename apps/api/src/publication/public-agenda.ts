import type { PublicAgenda } from '@minutebook/contracts';
import type { Pack, Paper } from '@minutebook/data-access';
import { packFileName, type PackModel, type PageMap } from '@minutebook/domain';

type PublicItem = PublicAgenda['items'][number];

/**
 * What the public reads, frozen at publication. Made from the pack's model, from which Part B has been dropped already, so
 * nothing exempt can come along (E-10). Reports written here have no file of their own: they stand in the pack.
 */
export function toPublicAgenda(
  meetingId: string,
  pack: Pack,
  papers: Paper[],
  publishedAt: Date,
): PublicAgenda {
  const { model, pageMap } = pack;
  const { pdfSha256, docxSha256 } = pack;
  if (!pageMap || !pdfSha256 || !docxSha256) throw new Error(`Pack ${pack.id} is not ready.`);
  const name = packFileName(model.body.name, model.meeting.heldOn);
  return {
    id: meetingId,
    body: model.body.name,
    council: model.council.name,
    ...model.meeting,
    state: 'agenda-published',
    publishedAt: publishedAt.toISOString(),
    items: model.items.map((item) => toPublicItem(item, pageMap, papers)),
    pack: {
      pages: pageMap.totalPages,
      pdf: { sha256: pdfSha256, bytes: pack.pdfBytes ?? 0, fileName: `${name}.pdf` },
      docx: { sha256: docxSha256, bytes: pack.docxBytes ?? 0, fileName: `${name}.docx` },
    },
  };
}

function toPublicItem(item: PackModel['items'][number], pageMap: PageMap, papers: Paper[]): PublicItem {
  const { id, number, part, title, description, isToFollow, isWithdrawn, exemptParagraphs } = item;
  const range = pageMap.items.find(({ itemId }) => itemId === id);
  return {
    id,
    number,
    part,
    title,
    description,
    isToFollow,
    isWithdrawn,
    exemptParagraphs,
    pages: range ? { first: range.first, last: range.last } : null,
    papers: item.papers.flatMap((paper) => {
      const row = papers.find(({ id: paperId, kind }) => paperId === paper.id && kind === 'upload');
      if (!row) return [];
      const { fileName, bytes, pageCount } = row;
      return [{ id: row.id, title: paper.title, fileName, bytes, pageCount }];
    }),
  };
}
