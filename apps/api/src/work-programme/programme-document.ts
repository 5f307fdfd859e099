import { Authority, type Meeting } from '@minutebook/data-access';
import { changeOf, type ProgrammeSource } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { ProgrammeReading } from './programme-reading';
import { draftsOf } from './programme-view';

/** All that the printed programme of a meeting says. */
export async function modelSource(
  manager: EntityManager,
  { authorityId, heldOn, startTime, venue }: Meeting,
  reading: ProgrammeReading,
): Promise<ProgrammeSource> {
  const { programme, body, slots, topics, decisions } = reading;
  const { name } = await manager.findOneByOrFail(Authority, { id: authorityId });
  const under = (slotId: string | null) =>
    topics
      .filter((topic) => topic.slotId === slotId)
      .map((topic) => ({ title: topic.title, leads: topic.leads, change: changeOf(topic) }));
  const [newest] = decisions;
  return {
    council: { name },
    body: { name: body.name },
    meeting: { heldOn, startTime, venue },
    programme,
    slots: slots.map((slot) => ({
      heldOn: slot.heldOn,
      dateNote: slot.dateNote,
      postponedFrom: slot.postponedFrom,
      theme: slot.theme,
      note: slot.note,
      topics: under(slot.id),
    })),
    undated: under(null),
    decided: newest ? { heldOn: newest.heldOn, minuteNumber: newest.minuteNumber } : null,
    changes: draftsOf(reading),
  };
}
