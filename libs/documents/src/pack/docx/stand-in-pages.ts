import type { PackModel, PageMap, PageMapItem } from '@minutebook/domain';
import { itemEndBookmark } from './bookmarks';

export interface StandInPages {
  /** Has an entry for every item with papers; its numbers stand for those to come. */
  pageMap: PageMap;
  /** The XML with the real numbers. Throws when the real map lacks an item. */
  settle: (xml: string, real: PageMap) => string;
}

/**
 * Page numbers before there are any, so that the file can be written while the pages are still being laid out: numbers of a
 * kind that occur nowhere in the pack, and that are found again in the XML.
 */
export function standInPages(model: PackModel): StandInPages {
  const prefix = unusedPrefix(JSON.stringify(model));
  let count = 0;
  const next = () => Number(`${prefix}${String((count += 1)).padStart(4, '0')}`);
  const items = model.items
    .filter(({ part, papers }) => part === 'A' && papers.length > 0)
    .map(({ id, number, title, papers }) => ({
      ...{ itemId: id, number, title, first: next(), last: next(), lastContent: next() },
      papers: papers.map((paper) => ({ paperId: paper.id, first: next(), last: next() })),
    }));
  return {
    pageMap: { frontMatter: { first: 1, last: 1 }, items, totalPages: 1 },
    settle: (xml, real) => {
      const numbers = new Map(items.flatMap((item) => pairs(item, find(real, item.itemId))));
      return real.items
        .reduce(withoutFieldToBlank, xml)
        .replace(new RegExp(`${prefix}\\d{4}`, 'g'), (token) => String(numbers.get(token)));
    },
  };
}

function unusedPrefix(text: string): number {
  let prefix = 70001;
  while (text.includes(String(prefix))) prefix += 1;
  return prefix;
}

function find(map: PageMap, itemId: string): PageMapItem {
  const item = map.items.find((each) => each.itemId === itemId);
  if (!item) throw new Error('The layout has no pages for an item with papers.');
  return item;
}

function pairs(standIn: PageMapItem, real: PageMapItem): [string, number][] {
  const papers = standIn.papers.flatMap((paper, index): [string, number][] => {
    const { first = 0, last = 0 } = real.papers[index] ?? {};
    return [
      [String(paper.first), first],
      [String(paper.last), last],
    ];
  });
  const own = (['first', 'last', 'lastContent'] as const).map((which): [string, number] => [
    String(standIn[which]),
    real[which],
  ]);
  return [...own, ...papers];
}

/** A blank page at an item's end has no place that a field could point at: the range's end becomes plain text there. */
function withoutFieldToBlank(xml: string, { number, last, lastContent }: PageMapItem): string {
  if (last === lastContent) return xml;
  const field = new RegExp(
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText[^>]*>PAGEREF ${itemEndBookmark(number)} [^<]*</w:instrText>` +
      `<w:fldChar w:fldCharType="separate"/><w:t[^>]*>\\d+</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
    'g',
  );
  return xml.replace(field, `<w:r><w:t>${last}</w:t></w:r>`);
}
