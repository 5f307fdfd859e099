import type {
  adoptWorkProgrammeSchema,
  createWorkProgrammeSchema,
  updateWorkProgrammeSchema,
  WorkProgramme,
} from '@minutebook/contracts';
import {
  Body,
  Meeting,
  Membership,
  ProgrammeDecisionRow,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  WorkProgrammeRow,
} from '@minutebook/data-access';
import {
  adoptedFrom,
  headerFrom,
  isInForce,
  municipalYearOf,
  programmeSpan,
  programmeYear,
  type ProgrammeHeader,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { Between, DataSource, Not, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import {
  type Actor,
  AuditLog,
  authorise,
  Clock,
  conflict,
  notFound,
  stale,
  updateVersioned,
} from '../platform/index';
import { decisionMade } from './decision';
import { ProgrammeReader } from './programme-reader';
import { topicsOf } from './programme-reading';
import { countChange, lockProgramme } from './programme-records';

type Create = z.output<typeof createWorkProgrammeSchema>;
type Update = z.output<typeof updateWorkProgrammeSchema>;
type Adopt = z.output<typeof adoptWorkProgrammeSchema>;

/** Programmes as wholes: begun for a year, described, agreed. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ProgrammeReader,
    private readonly audit: AuditLog,
    private readonly realNames: RealNames,
    private readonly clock: Clock,
  ) {}

  /** Begins a year with the meetings that are called for it. */
  async begin(actor: Actor, bodyId: string, { year, ...fields }: Create): Promise<WorkProgramme> {
    const { authorityId } = actor;
    return this.dataSource.transaction(async (manager) => {
      const body = await manager.findOne(Body, {
        where: { id: bodyId, authorityId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!body) throw notFound('body');
      authorise(actor, 'programme.edit', bodyId);
      await this.realNames.refuseNamesOfBody(manager, { authorityId, bodyId }, [fields.workstreamPriority]);
      if (await manager.existsBy(WorkProgrammeRow, { authorityId, bodyId, year }))
        throw conflict(
          'programme-exists',
          `There is a work programme ${programmeYear(year)} of this body already. Open that one.`,
        );
      const header = await this.header(manager, authorityId, bodyId);
      const row = manager.create(WorkProgrammeRow, { ...fields, authorityId, bodyId, year, header });
      const programme = await manager.save(WorkProgrammeRow, row);
      await this.addMeetings(manager, programme);
      await this.record(manager, actor, programme, 'begun', `Work programme ${programmeYear(year)} begun.`);
      return this.reader.programme(manager, actor, programme.id);
    });
  }

  async describe(
    actor: Actor,
    id: string,
    { version, takeHeader, ...changes }: Update,
  ): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const programme = await lockProgramme(manager, actor, id);
      const { authorityId, bodyId, year } = programme;
      await this.realNames.refuseNamesOfBody(manager, programme, [changes.workstreamPriority ?? '']);
      const header = takeHeader ? { header: await this.header(manager, authorityId, bodyId) } : {};
      const key = { authorityId, id, version };
      if (!(await updateVersioned(manager, WorkProgrammeRow, key, { ...changes, ...header })))
        throw stale('work programme', await this.reader.programme(manager, actor, id));
      const summary = `Head of work programme ${programmeYear(year)} changed.`;
      await this.record(manager, actor, programme, 'described', summary);
      return this.reader.programme(manager, actor, id);
    });
  }

  /** What is drafted becomes what is agreed, by a decision that is minuted (P-01). */
  async adopt(actor: Actor, id: string, { version, ...decision }: Adopt): Promise<WorkProgramme> {
    return this.dataSource.transaction(async (manager) => {
      const programme = await lockProgramme(manager, actor, id);
      if (programme.version !== version)
        throw stale('work programme', await this.reader.programme(manager, actor, id));
      const changes = await this.reader.drafts(manager, actor, id);
      if (changes.length === 0)
        throw conflict('nothing-to-agree', 'Nothing waits for a decision: the programme stands as agreed.');
      const { authorityId } = programme;
      const made = await decisionMade(manager, programme, decision, this.clock.today());
      const by = { at: this.clock.now(), byName: actor.name };
      await manager.insert(ProgrammeDecisionRow, { ...made, ...by, authorityId, programmeId: id, changes });
      await settleTopics(manager, programme);
      await countChange(manager, programme);
      const summary = `Work programme ${programmeYear(programme.year)} agreed by minute ${made.minuteNumber}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}.`;
      await this.record(manager, actor, programme, 'agreed', summary, made.meetingId);
      return this.reader.programme(manager, actor, id);
    });
  }

  private async addMeetings(manager: EntityManager, programme: WorkProgrammeRow): Promise<void> {
    const { authorityId, bodyId, year, id: programmeId } = programme;
    const begins = await this.reader.yearBegins(manager, authorityId, bodyId);
    const { from, to } = programmeSpan(year);
    const meetings = await manager.find(Meeting, {
      where: { authorityId, bodyId, state: Not('cancelled'), heldOn: Between(from, to) },
    });
    const dates = meetings.map(({ heldOn }) => heldOn).filter((on) => municipalYearOf(on, begins) === year);
    for (const heldOn of new Set(dates))
      await manager.insert(ProgrammeSlotRow, { authorityId, programmeId, heldOn });
  }

  private async header(
    manager: EntityManager,
    authorityId: string,
    bodyId: string,
  ): Promise<ProgrammeHeader> {
    const today = this.clock.today();
    const seats = await manager.find(Membership, {
      where: { authorityId, bodyId },
      relations: { person: true },
      order: { position: 'ASC', startsOn: 'ASC' },
    });
    const held = seats.filter((seat) => isInForce(seat, today));
    return headerFrom(
      held.map(({ person, role, category }) => ({
        name: person.publicDisplay === 'role' ? category || 'Member' : person.name,
        role,
        category,
      })),
      today,
    );
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    { id, bodyId }: WorkProgrammeRow,
    verb: string,
    summary: string,
    meetingId: string | null = null,
  ): Promise<void> {
    const of = { entity: 'work-programme', entityId: id, bodyId, meetingId };
    return this.audit.record(manager, actor, { ...of, action: `work-programme.${verb}`, summary });
  }
}

/** Topics as they are drafted are topics as they are agreed from now on; those that were to go are gone. */
async function settleTopics(manager: EntityManager, programme: WorkProgrammeRow): Promise<void> {
  for (const topic of await topicsOf(manager, programme)) {
    const { id, authorityId, version, isRemoved, moves } = topic;
    if (isRemoved) await manager.delete(ProgrammeTopicRow, { id, authorityId });
    else
      await manager.update(
        ProgrammeTopicRow,
        { id, authorityId },
        { adopted: adoptedFrom(topic, moves), version: version + 1 },
      );
  }
}
