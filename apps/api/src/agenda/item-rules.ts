import { AgendaItem, ExemptItem, type Meeting } from '@minutebook/data-access';
import { moveItem, type AgendaPart } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { unprocessable } from '../platform/index';
import { itemsOf, savePositions } from './positions';

type Fields = Partial<
  Pick<
    AgendaItem,
    | 'kind'
    | 'purpose'
    | 'concernsEducation'
    | 'plannedAt'
    | 'description'
    | 'leadOfficer'
    | 'reportDueOn'
    | 'paperExpectation'
    | 'promisedOn'
    | 'exemptParagraphs'
  >
>;
export type NewItem = Fields & Pick<AgendaItem, 'part' | 'title'> & { position?: number };

/** Puts an item on the agenda, at a position of its part or at the end. A Part B item gets its place for exempt detail. */
export async function insertItem(
  manager: EntityManager,
  meeting: Meeting,
  item: NewItem,
): Promise<AgendaItem> {
  const { authorityId, id: meetingId } = meeting;
  const before = await itemsOf(manager, authorityId, meetingId);
  const count = before.filter(({ part }) => part === item.part).length;
  const exemptParagraphs = paragraphsFor(item.part, item.exemptParagraphs ?? []);
  const added = await manager.save(
    AgendaItem,
    manager.create(AgendaItem, { ...item, authorityId, meetingId, exemptParagraphs, position: count + 1 }),
  );
  if (item.part === 'B')
    await manager.insert(ExemptItem, { authorityId, itemId: added.id, title: item.title });
  if (item.position !== undefined && item.position <= count)
    await savePositions(
      manager,
      authorityId,
      moveItem([...before, added], added.id, item.part, item.position),
    );
  return added;
}

/** Part A carries none; Part B names at least one, since the exclusion motion points to them (E-03). */
export function paragraphsFor(part: AgendaPart, paragraphs: number[]): number[] {
  if (part === 'A') return [];
  if (paragraphs.length > 0) return [...new Set(paragraphs)].sort((a, b) => a - b);
  const message = 'Choose the paragraph of Schedule 12A that makes this item exempt.';
  throw unprocessable('paragraph-missing', message, [{ path: 'exemptParagraphs', message }]);
}

/** What a Part B item really says is written with its exempt details, never on the agenda that everybody reads (E-10). */
export function refuseOpenDetail(part: AgendaPart, description: string | undefined): void {
  if (part === 'A' || !description) return;
  const message =
    'A Part B item shows its neutral title and paragraphs only. Write the description in its exempt details.';
  throw unprocessable('exempt-text-in-the-open', message, [{ path: 'description', message }]);
}
