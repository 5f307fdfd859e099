import type { PageMap, PageMapItem } from './pack-model';

export interface AllocationInput {
  frontMatterPages: number;
  /** In agenda order. Appendices are papers of their item, after its report. */
  items: {
    itemId: string;
    number: number;
    title: string;
    papers: { paperId: string; pages: number }[];
  }[];
}

/**
 * Where everything stands in a pack: front matter first, then every item with papers from an odd page to an even one, so
 * that each begins on a right-hand page; the page that is added for it lies within the item's range. Items without papers
 * take no pages and are left out. Convention of the councils' printed packs; appendices sit inside their item's range.
 * Front matter 4, papers of 7 and 4 pages: items at 5 - 12 (page 12 blank) and 13 - 16.
 */
export function allocatePages({ frontMatterPages, items }: AllocationInput): PageMap {
  const frontMatter = { first: 1, last: toEven(frontMatterPages) };
  const placed: PageMapItem[] = [];
  let last = frontMatter.last;
  for (const { itemId, number, title, papers } of items) {
    const ranges = placePapers(papers, last);
    const lastContent = ranges.at(-1)?.last;
    if (lastContent === undefined) continue;
    placed.push({
      itemId,
      number,
      title,
      first: last + 1,
      last: toEven(lastContent),
      lastContent,
      papers: ranges,
    });
    last = toEven(lastContent);
  }
  return { frontMatter, items: placed, totalPages: last };
}

/** One paper after another, without gaps; a paper without pages has no place. */
function placePapers(papers: { paperId: string; pages: number }[], after: number): PageMapItem['papers'] {
  const ranges: PageMapItem['papers'] = [];
  let last = after;
  for (const { paperId, pages } of papers) {
    if (pages < 1) continue;
    ranges.push({ paperId, first: last + 1, last: last + pages });
    last += pages;
  }
  return ranges;
}

const toEven = (pages: number): number => pages + (pages % 2);
