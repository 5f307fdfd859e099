import { inAgendaOrder } from './order';
import type { OrderedItem } from './order';
import type { AgendaItemKind } from './terms';

export type AgendaWarningCode =
  'agenda-empty' | 'exclusion-missing' | 'exclusion-not-last' | 'paragraph-missing';

export interface AgendaWarning {
  code: AgendaWarningCode;
  text: string;
  /** The item that it is about, or null for the agenda as a whole. */
  itemId: string | null;
}

export interface WarnedItem extends OrderedItem {
  kind: AgendaItemKind;
  isWithdrawn: boolean;
  exemptParagraphs: readonly number[];
}

/**
 * What is not right with an agenda (E-02, E-03, E-10): nothing on it; Part B without the motion that opens it; the motion
 * with business of Part A after it; a Part B item that indicates no paragraph. Withdrawn items do not count.
 * A: Apologies; B: Placement matter without paragraphs: `exclusion-missing`, `paragraph-missing`.
 */
export function agendaWarnings(items: readonly WarnedItem[]): AgendaWarning[] {
  const standing = inAgendaOrder(items.filter((item) => !item.isWithdrawn));
  if (standing.length === 0) {
    return [{ code: 'agenda-empty', text: 'There is nothing on the agenda yet. Add an item.', itemId: null }];
  }
  const partA = standing.filter((item) => item.part === 'A');
  const partB = standing.filter((item) => item.part === 'B');
  return [...exclusionWarnings(partA, partB.length > 0), ...partB.flatMap(paragraphWarning)];
}

function exclusionWarnings(partA: readonly WarnedItem[], hasPartB: boolean): AgendaWarning[] {
  const exclusion = partA.find((item) => item.kind === 'exclusion');
  if (!exclusion) {
    if (!hasPartB) return [];
    const text =
      'Part B needs the motion to exclude the press and public. Add it as the last item of Part A.';
    return [{ code: 'exclusion-missing', text, itemId: null }];
  }
  if (partA.at(-1)?.kind === 'exclusion') return [];
  const text =
    'The motion to exclude the press and public is not the last item of Part A. Move it to the end.';
  return [{ code: 'exclusion-not-last', text, itemId: exclusion.id }];
}

function paragraphWarning(item: WarnedItem): AgendaWarning[] {
  if (item.exemptParagraphs.length > 0) return [];
  const text = 'Choose the paragraph of Schedule 12A that makes this item exempt.';
  return [{ code: 'paragraph-missing', text, itemId: item.id }];
}
