import type { AgendaItem, ExemptItem } from '@minutebook/contracts';
import {
  formatPages,
  formatParagraphs,
  formatShortDate,
  workingDaysUntil,
  type PlainDate,
  type WorkingCalendar,
} from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export interface PaperStanding {
  mark: Mark | null;
  word: string;
}

/** What the words of a row need to know beyond its item. */
export interface Surroundings {
  today: PlainDate;
  calendar: WorkingCalendar;
}

/** Working days left at which a report that is not here needs someone. */
const soonDays = 5;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function expectedPaper(item: AgendaItem, { today, calendar }: Surroundings): PaperStanding {
  if (!item.reportDueOn) return { mark: 'open', word: 'Paper expected' };
  const left = workingDaysUntil(today, item.reportDueOn, calendar);
  if (item.reportDueOn < today) {
    const late = Math.max(1, -left);
    return { mark: 'late', word: late === 1 ? '1 day late' : `${late} days late` };
  }
  return {
    mark: left <= soonDays ? 'soon' : 'open',
    word: `Due ${formatShortDate(item.reportDueOn, today)}`,
  };
}

/** How an item stands with its papers: shape and word. `papers` is the number that are here, open or exempt. */
export function paperStanding(item: AgendaItem, papers: number, around: Surroundings): PaperStanding {
  if (item.withdrawnReason !== null) return { mark: 'withdrawn', word: 'Withdrawn' };
  if (item.paperExpectation === 'to-follow') {
    return { mark: 'to-follow', word: papers > 0 ? 'More to follow' : 'To Follow' };
  }
  if (papers > 0) return { mark: 'done', word: 'Ready' };
  if (item.paperExpectation === 'expected') return expectedPaper(item, around);
  return { mark: null, word: 'No paper' };
}

/** The line under an item's title. */
export function underTitle(item: AgendaItem, today: PlainDate): string {
  if (item.withdrawnReason !== null) return `Withdrawn: ${item.withdrawnReason}`;
  const parts: string[] = [];
  if (item.part === 'B') parts.push(exemptWords(item.exemptParagraphs));
  if (item.kind === 'exclusion') parts.push('Motion under section 100A(4)');
  if (item.leadOfficer) parts.push(item.leadOfficer);
  if (item.paperExpectation === 'to-follow' && item.promisedOn) {
    parts.push(`Paper promised for ${formatShortDate(item.promisedOn, today)}`);
  }
  return parts.join('. ');
}

/** "Paragraphs 1 and 2 of Schedule 12A". */
export const exemptWords = (paragraphs: readonly number[]): string =>
  paragraphs.length > 0
    ? `${capital(formatParagraphs(paragraphs))} of Schedule 12A`
    : 'No paragraph chosen yet';

export const pagesOf = (item: AgendaItem): string =>
  item.pages ? formatPages(item.pages.first, item.pages.last) : '';

/** "Item 9", or its title while it has no number. */
export const nameOf = ({ number, title }: Pick<AgendaItem, 'number' | 'title'>): string =>
  number === null ? `“${title}”` : `Item ${number}`;

/** The same within a sentence: "item 9". */
export const nameInSentence = (item: Pick<AgendaItem, 'number' | 'title'>): string =>
  nameOf(item).replace(/^Item/, 'item');

/** How many papers are here: exempt ones are only known to those who may open them. */
export const papersHere = (item: AgendaItem, exempt: ExemptItem | undefined): number =>
  item.part === 'B' ? (exempt?.papers.length ?? 0) : item.papers.length;
