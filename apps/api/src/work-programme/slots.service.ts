import type {
  createProgrammeSlotSchema,
  updateProgrammeSlotSchema,
  WorkProgramme,
} from '@minutebook/contracts';
import { ProgrammeSlotRow, type WorkProgrammeRow } from '@minutebook/data-access';
import { formatDay, formatDate, type PlainDate, programmeSpan, programmeYear } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { AuditLog, conflict, stale, unprocessable, updateVersioned, type Actor } from '../platform/index';
import { ProgrammeReader } from './programme-reader';
import { topicsOf } from './programme-reading';
import { countChange, lockProgramme, lockSlot } from './programme-records';
import { wordsOf } from './words';

type Create = z.output<typeof createProgrammeSlotSchema>;
type Update = z.output<typeof updateProgrammeSlotSchema>;

/** The meetings of a programme, and dates of meetings that are not called yet. */
@Injectable()
export class SlotsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProgrammeReader,
    private readonly audit: AuditLog,
    private readonly realNames: RealNames,
  ) {}

  async add(actor: Actor, programmeId: string, slot: Create): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const programme = await lockProgramme(manager, actor, programmeId);
      await this.realNames.refuseNamesOfBody(manager, programme, wordsOf(slot));
      await refuseDate(manager, programme, slot.heldOn);
      const { authorityId } = programme;
      await manager.insert(ProgrammeSlotRow, { ...slot, authorityId, programmeId });
      return this.finish(manager, actor, programme, `${formatDate(slot.heldOn)} added`);
    });
  }

  async change(actor: Actor, slotId: string, { version, ...changes }: Update): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const { programme, slot } = await lockSlot(manager, actor, slotId);
      await this.realNames.refuseNamesOfBody(manager, programme, wordsOf(changes));
      const { authorityId, heldOn } = slot;
      if (changes.heldOn !== undefined && changes.heldOn !== heldOn)
        await refuseDate(manager, programme, changes.heldOn);
      const key = { authorityId, id: slotId, version };
      if (!(await updateVersioned(manager, ProgrammeSlotRow, key, changes)))
        throw stale('meeting', await this.slotNow(manager, actor, slot));
      return this.finish(manager, actor, programme, `${formatDate(changes.heldOn ?? heldOn)} changed`);
    });
  }

  async remove(actor: Actor, slotId: string, version: number): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const { programme, slot } = await lockSlot(manager, actor, slotId);
      if (slot.version !== version) throw stale('meeting', await this.slotNow(manager, actor, slot));
      const topics = await topicsOf(manager, programme);
      if (topics.some((topic) => topic.slotId === slotId || topic.adopted?.slotId === slotId))
        throw conflict(
          'slot-in-use',
          `Topics are planned or agreed for ${formatDate(slot.heldOn)}. Move them to another meeting and have that agreed first.`,
        );
      await manager.delete(ProgrammeSlotRow, { id: slotId, authorityId: slot.authorityId });
      return this.finish(manager, actor, programme, `${formatDate(slot.heldOn)} removed`);
    });
  }

  private async slotNow(manager: EntityManager, actor: Actor, { id, programmeId }: ProgrammeSlotRow) {
    const { slots } = await this.reader.programme(manager, actor, programmeId);
    return slots.find((each) => each.id === id);
  }

  private async finish(
    manager: EntityManager,
    actor: Actor,
    programme: WorkProgrammeRow,
    what: string,
  ): Promise<WorkProgramme> {
    await countChange(manager, programme);
    await this.audit.record(manager, actor, {
      ...{ action: 'work-programme.dates-changed', entity: 'work-programme', entityId: programme.id },
      bodyId: programme.bodyId,
      summary: `Work programme ${programmeYear(programme.year)}: meeting of ${what}.`,
    });
    return this.reader.programme(manager, actor, programme.id);
  }
}

/** A programme holds each date once, and none that is far from its year. */
async function refuseDate(
  manager: EntityManager,
  { authorityId, id: programmeId, year }: WorkProgrammeRow,
  heldOn: PlainDate,
): Promise<void> {
  const { from, to } = programmeSpan(year);
  const message =
    heldOn < from || heldOn > to
      ? `The work programme ${programmeYear(year)} has meetings from ${formatDay(from)} to ${formatDay(to)}. Enter a date between them.`
      : (await manager.existsBy(ProgrammeSlotRow, { authorityId, programmeId, heldOn }))
        ? `${formatDate(heldOn)} is in this programme already. Enter another date.`
        : '';
  if (message !== '') throw unprocessable('unfit-date', message, [{ path: 'heldOn', message }]);
}
