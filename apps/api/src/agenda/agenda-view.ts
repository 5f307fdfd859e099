import type { Agenda, AgendaItem, Paper } from '@minutebook/contracts';
import {
  agendaWarnings,
  allocatePages,
  defaultPackPolicy,
  numberAgenda,
  policyInForce,
  type AllocationInput,
  type PageMap,
  type PageMapItem,
} from '@minutebook/domain';
import type { AgendaRow, ItemRow } from './agenda-query';

type Ranges = Map<string, NonNullable<AgendaItem['pages']>>;
type Numbers = Map<string, number | null>;

/** The agenda as it is read: numbered, with each item's papers and where it stands in the pack. */
export function toAgenda(meetingId: string, row: AgendaRow): Agenda {
  const isPublished = row.published_ids !== null;
  const items = row.items.map((item) => ({ ...item, isWithdrawn: item.withdrawnReason !== null }));
  const publishedIds = row.published_ids ? new Set(row.published_ids) : undefined;
  const numbers = numberAgenda(items, { isPublished, publishedIds });
  const papers = papersByItem(row.papers);
  const ranges = rangesOf(row, numbers, papers);
  return {
    meetingId,
    revision: row.revision,
    isPublished,
    items: row.items.map((item) => ({
      ...item,
      number: numbers.get(item.id) ?? null,
      papers: papers.get(item.id) ?? [],
      pages: ranges.get(item.id) ?? null,
    })),
    warnings: isPublished ? [] : agendaWarnings(items),
  };
}

function papersByItem(papers: Paper[]): Map<string, Paper[]> {
  const byItem = new Map<string, Paper[]>();
  for (const paper of papers) {
    const list = byItem.get(paper.itemId);
    if (list) list.push(paper);
    else byItem.set(paper.itemId, [paper]);
  }
  return byItem;
}

function rangesOf(row: AgendaRow, numbers: Numbers, papers: Map<string, Paper[]>): Ranges {
  const { pack } = row;
  const isFinal = pack !== null && (row.published_ids !== null || pack.revision === row.revision);
  const placed = isFinal ? pack.pageMap.items : provisional(row, numbers, papers);
  return new Map(placed.map(({ itemId, first, last }) => [itemId, { first, last, isFinal }]));
}

/**
 * Ranges worked out from the papers that are here. A report that no pack has laid out yet has no known length, so neither its
 * item nor any after it has a range.
 */
function provisional(row: AgendaRow, numbers: Numbers, papers: Map<string, Paper[]>): PageMapItem[] {
  const counted = countedPages(row.pack?.pageMap);
  const items: AllocationInput['items'] = [];
  for (const item of row.items) {
    const input = allocationOf(item, numbers, papers.get(item.id) ?? [], counted);
    if (input === 'unknown') break;
    if (input) items.push(input);
  }
  const policy = policyInForce(row.pack_policies, row.body_id, row.held_on) ?? defaultPackPolicy;
  return allocatePages({ frontMatterPages: policy.frontMatterPages, items }).items;
}

function allocationOf(
  { id, title, withdrawnReason }: ItemRow,
  numbers: Numbers,
  papers: Paper[],
  counted: Map<string, number>,
): AllocationInput['items'][number] | 'unknown' | null {
  const number = numbers.get(id);
  if (number == null || withdrawnReason !== null) return null;
  const lengths = papers.map((paper) => ({
    paperId: paper.id,
    pages: paper.pageCount ?? counted.get(paper.id),
  }));
  if (lengths.some(({ pages }) => pages === undefined)) return 'unknown';
  return {
    itemId: id,
    number,
    title,
    papers: lengths.map(({ paperId, pages }) => ({ paperId, pages: pages ?? 0 })),
  };
}

const countedPages = (pageMap?: PageMap): Map<string, number> =>
  new Map(
    pageMap?.items
      .flatMap((item) => item.papers)
      .map(({ paperId, first, last }) => [paperId, last - first + 1]),
  );
