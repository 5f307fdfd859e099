import { ProgrammeSlotRow, ProgrammeTopicRow, WorkProgrammeRow } from '@minutebook/data-access';
import type { EntityManager } from 'typeorm';
import { authorise, notFound, type Actor } from '../platform/index';
import { topicsOf } from './programme-reading';

/**
 * The programme of the actor's council, locked until the transaction ends, so that places and versions are given out one change
 * after the other; 404 and 403 as for its body.
 */
export async function lockProgramme(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<WorkProgrammeRow> {
  const programme = await manager.findOne(WorkProgrammeRow, {
    where: { id, authorityId: actor.authorityId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!programme) throw notFound('work programme');
  authorise(actor, 'programme.edit', programme.bodyId);
  return programme;
}

/** A topic with its programme, which is locked; the topic is read behind the lock. */
export async function lockTopic(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ programme: WorkProgrammeRow; topic: ProgrammeTopicRow }> {
  const where = { id, authorityId: actor.authorityId };
  const found = await manager.findOneBy(ProgrammeTopicRow, where);
  if (!found) throw notFound('topic');
  const programme = await lockProgramme(manager, actor, found.programmeId);
  const topic = await manager.findOneBy(ProgrammeTopicRow, where);
  if (!topic) throw notFound('topic');
  return { programme, topic };
}

export async function lockSlot(
  manager: EntityManager,
  actor: Actor,
  id: string,
): Promise<{ programme: WorkProgrammeRow; slot: ProgrammeSlotRow }> {
  const where = { id, authorityId: actor.authorityId };
  const found = await manager.findOneBy(ProgrammeSlotRow, where);
  if (!found) throw notFound('meeting of this programme');
  const programme = await lockProgramme(manager, actor, found.programmeId);
  const slot = await manager.findOneBy(ProgrammeSlotRow, where);
  if (!slot) throw notFound('meeting of this programme');
  return { programme, slot };
}

/** A slot of this programme; of another it is not found. */
export async function slotOf(
  manager: EntityManager,
  { authorityId, id: programmeId }: WorkProgrammeRow,
  id: string | null,
): Promise<ProgrammeSlotRow | null> {
  if (id === null) return null;
  const slot = await manager.findOneBy(ProgrammeSlotRow, { id, authorityId, programmeId });
  if (!slot) throw notFound('meeting of this programme');
  return slot;
}

/** Counts the change: what a meeting agrees is what was on the screen. */
export async function countChange(manager: EntityManager, programme: WorkProgrammeRow): Promise<void> {
  programme.version += 1;
  const { id, authorityId, version } = programme;
  await manager.update(WorkProgrammeRow, { id, authorityId }, { version });
}

/** The next free place under a slot. */
export async function placeAtEnd(
  manager: EntityManager,
  programme: WorkProgrammeRow,
  slotId: string | null,
): Promise<number> {
  const topics = (await topicsOf(manager, programme)).filter((topic) => topic.slotId === slotId);
  return (topics.at(-1)?.position ?? 0) + 1;
}

/** Puts a topic at a place among those of its slot; the others keep their order. */
export async function placeTopic(
  manager: EntityManager,
  programme: WorkProgrammeRow,
  topic: Pick<ProgrammeTopicRow, 'id' | 'slotId'>,
  position: number | undefined,
): Promise<void> {
  const all = await topicsOf(manager, programme);
  const order = all.filter(({ id, slotId }) => slotId === topic.slotId && id !== topic.id);
  const moved = all.find(({ id }) => id === topic.id);
  if (!moved) return;
  order.splice((position ?? order.length + 1) - 1, 0, moved);
  for (const [index, { id, authorityId, position: before }] of order.entries())
    if (before !== index + 1)
      await manager.update(ProgrammeTopicRow, { id, authorityId }, { position: index + 1 });
}
