import type { Paper } from '@minutebook/contracts';
import type { PlainDate } from '@minutebook/domain';
import { count, formatBytes } from '../shared/amounts';
import { formatMoment } from '../shared/moments';

/** What stands under a paper's title: "PDF, 8 pages, 820 KB. Version 2, Fri 21 June, 4.48pm, Dana Whitfield". */
export function paperWords(paper: Paper, today: PlainDate): string {
  const facts = paper.kind === 'upload' ? ['PDF'] : ['Written here'];
  if (paper.pageCount !== null) facts.push(count(paper.pageCount, 'page'));
  if (paper.kind === 'upload') facts.push(formatBytes(paper.bytes));
  const added = formatMoment(paper.uploadedAt, today);
  const when = paper.revision > 1 ? `Version ${paper.revision}, ${added.replace('Today', 'today')}` : added;
  const by = paper.uploadedBy ? `, ${paper.uploadedBy}` : '';
  return `${facts.join(', ')}. ${when}${by}`;
}
