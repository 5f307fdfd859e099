import { allocatePages, type PackModel, type PageMap } from '@minutebook/domain';

/** A mark of the template, with the page it fell on. */
export interface PageMark {
  kind: 'front' | 'front-end' | 'paper' | 'paper-end';
  id: string;
  page: number;
}

/**
 * The page map of the laid-out pack: how many pages each paper took, allocated by the domain's rule, which must be where
 * the layout put them. Throws when it is not: a pack whose front sheet is wrong is worse than none.
 */
export function pageMapFrom(model: PackModel, marks: PageMark[]): PageMap {
  const pageOf = (kind: PageMark['kind'], id: string) => {
    const mark = marks.find((each) => each.kind === kind && each.id === id);
    if (!mark) throw new Error(`The layout lost the place of ${id || 'the front sheet'}.`);
    return mark.page;
  };
  const front = pageOf('front-end', '');
  const map = allocatePages({
    frontMatterPages: Math.max(model.frontMatterPages, front + (front % 2)),
    items: model.items
      .filter((item) => item.part === 'A' && item.papers.length > 0)
      .map((item) => ({
        itemId: item.id,
        number: item.number,
        title: item.title,
        papers: item.papers.map(({ id }) => ({
          paperId: id,
          pages: pageOf('paper-end', id) - pageOf('paper', id) + 1,
        })),
      })),
  });
  checkAgainst(model, map, pageOf);
  return map;
}

function checkAgainst(
  model: PackModel,
  map: PageMap,
  pageOf: (kind: PageMark['kind'], id: string) => number,
) {
  const papers = map.items.flatMap((item) => item.papers);
  for (const paper of papers) {
    const first = pageOf('paper', paper.paperId);
    if (first !== paper.first) {
      throw new Error(`A paper that belongs on page ${paper.first} was laid out on page ${first}.`);
    }
  }
  for (const paper of model.items.flatMap((item) => item.papers)) {
    const place = papers.find((each) => each.paperId === paper.id);
    if (paper.kind === 'upload' && place && place.last - place.first + 1 !== paper.pages.length) {
      throw new Error(`"${paper.title}" has ${paper.pages.length} pages but took other room in the pack.`);
    }
  }
}
