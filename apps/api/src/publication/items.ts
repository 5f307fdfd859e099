import { AgendaItem, Paper, type Meeting } from '@minutebook/data-access';
import { agendaWarnings, type PackModel, type PlainDate } from '@minutebook/domain';
import { In, IsNull, type EntityManager } from 'typeorm';

export interface Blocker {
  code: string;
  text: string;
}
export interface ToFollow {
  itemId: string;
  number: number;
  title: string;
  promisedOn: PlainDate | null;
}

const itemsOf = (manager: EntityManager, { authorityId, id: meetingId }: Meeting): Promise<AgendaItem[]> =>
  manager.find(AgendaItem, { where: { authorityId, meetingId }, order: { part: 'ASC', position: 'ASC' } });

/** The items whose papers will follow, as the pack prints them, with the day that was promised. */
export async function toFollowOf(
  manager: EntityManager,
  meeting: Meeting,
  model: PackModel,
): Promise<ToFollow[]> {
  const items = new Map((await itemsOf(manager, meeting)).map((item) => [item.id, item]));
  return model.items
    .filter((item) => item.isToFollow)
    .map(({ id, number, title }) => ({
      itemId: id,
      number,
      title,
      promisedOn: items.get(id)?.promisedOn ?? null,
    }));
}

/** Papers that are expected and neither here nor announced, and Part B without the motion that opens it (E-02). */
export async function itemBlockers(manager: EntityManager, meeting: Meeting): Promise<Blocker[]> {
  const items = await itemsOf(manager, meeting);
  const expecting = items.filter(
    (item) => item.part === 'A' && item.paperExpectation === 'expected' && item.withdrawnReason === null,
  );
  const papers = await manager.find(Paper, {
    where: {
      authorityId: meeting.authorityId,
      itemId: In(expecting.map(({ id }) => id)),
      supersededAt: IsNull(),
    },
    select: { id: true, itemId: true },
  });
  const arrived = new Set(papers.map(({ itemId }) => itemId));
  const missing = expecting.filter(({ id }) => !arrived.has(id));
  const warned = agendaWarnings(
    items.map((item) => ({ ...item, isWithdrawn: item.withdrawnReason !== null })),
  );
  return [
    ...missing.map(({ title }) => ({
      code: 'paper-is-missing',
      text: `"${title}" has no paper yet. Add it, or mark the item To Follow.`,
    })),
    ...warned.filter(({ code }) => code !== 'agenda-empty').map(({ code, text }) => ({ code, text })),
  ];
}
