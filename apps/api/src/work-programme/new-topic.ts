import { randomUUID } from 'node:crypto';
import type { createProgrammeTopicSchema } from '@minutebook/contracts';
import {
  CommitmentRow,
  CommitmentUpdateRow,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  type WorkProgrammeRow,
} from '@minutebook/data-access';
import { formatDate, programmeYear, quarterlyDates } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { authorise, notFound, unprocessable, type Actor } from '../platform/index';
import { placeAtEnd, slotOf } from './programme-records';

type Create = z.output<typeof createProgrammeTopicSchema>;
interface Where {
  programme: WorkProgrammeRow;
  now: Date;
}

/** A topic at the end of its meeting; of a quarterly one also its places at later meetings (P-04). */
export async function insertTopic(
  manager: EntityManager,
  actor: Actor,
  where: Where,
  { everyQuarter, ...fields }: Create,
): Promise<void> {
  const { programme } = where;
  const slot = await slotOf(manager, programme, fields.slotId);
  if (everyQuarter && !slot) throw dateMissing();
  if (fields.commitmentId !== null) await link(manager, actor, where, slot, fields.commitmentId);
  const seriesId = everyQuarter ? randomUUID() : null;
  await insert(manager, programme, { ...fields, seriesId });
  if (!slot || !everyQuarter) return;
  for (const later of await laterSlots(manager, programme, slot))
    await insert(manager, programme, {
      ...fields,
      ...{ slotId: later.id, commitmentId: null, seriesId, origin: 'quarterly' },
    });
}

async function insert(
  manager: EntityManager,
  programme: WorkProgrammeRow,
  fields: Omit<Create, 'everyQuarter'> & { seriesId: string | null },
): Promise<void> {
  const { authorityId, id: programmeId } = programme;
  const position = await placeAtEnd(manager, programme, fields.slotId);
  await manager.insert(ProgrammeTopicRow, { ...fields, authorityId, programmeId, position });
}

async function laterSlots(
  manager: EntityManager,
  { authorityId, id: programmeId }: WorkProgrammeRow,
  first: ProgrammeSlotRow,
): Promise<ProgrammeSlotRow[]> {
  const slots = await manager.findBy(ProgrammeSlotRow, { authorityId, programmeId });
  const dates = quarterlyDates(
    first.heldOn,
    slots.map(({ heldOn }) => heldOn),
  );
  return dates.flatMap((on) => slots.find(({ heldOn }) => heldOn === on) ?? []);
}

/** The register says that its row has come into a programme. */
async function link(
  manager: EntityManager,
  actor: Actor,
  { programme, now }: Where,
  slot: ProgrammeSlotRow | null,
  commitmentId: string,
): Promise<void> {
  const { authorityId } = actor;
  const commitment = await manager.findOneBy(CommitmentRow, { id: commitmentId, authorityId });
  if (!commitment) throw notFound('commitment');
  authorise(actor, 'commitments.read', commitment.bodyId);
  const when = slot ? ` for ${formatDate(slot.heldOn)}` : '';
  await manager.insert(CommitmentUpdateRow, {
    ...{ authorityId, commitmentId, at: now, byName: actor.name, byUserId: actor.userId },
    ...{ way: 'clerk', kind: 'linked' },
    text: `Added to the work programme ${programmeYear(programme.year)}${when}.`,
  });
}

function dateMissing() {
  const message = 'Choose the meeting at which the quarterly topic comes first.';
  return unprocessable('first-meeting-missing', message, [{ path: 'slotId', message }]);
}
