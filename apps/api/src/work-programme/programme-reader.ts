import type { ProgrammeTopic, WorkProgramme, WorkProgrammePage } from '@minutebook/contracts';
import {
  Body,
  Meeting,
  ProgrammeSlotRow,
  ProgrammeTopicRow,
  WorkProgrammeRow,
} from '@minutebook/data-access';
import {
  defaultNumberingPolicy,
  type DocumentModel,
  municipalYearOf,
  type PlainDate,
  plainDate,
  programmeSpan,
  workProgrammeModel,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { Between, DataSource, In, type EntityManager } from 'typeorm';
import { CouncilRulesReader } from '../meetings/index';
import { authorise, Clock, notFound, type Actor } from '../platform/index';
import { readingOf, type ProgrammeReading } from './programme-reading';
import { draftsOf, toProgramme, toTopic } from './programme-view';
import { modelSource } from './programme-document';

@Injectable()
export class ProgrammeReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  /** The programme of a body and year; of this municipal year unless told. */
  async page(actor: Actor, bodyId: string, year?: number): Promise<WorkProgrammePage> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const body = await manager.findOneBy(Body, { id: bodyId, authorityId });
    if (!body) throw notFound('body');
    authorise(actor, 'programme.read', bodyId);
    const all = await manager.find(WorkProgrammeRow, {
      where: { authorityId, bodyId },
      order: { year: 'DESC' },
    });
    const current = await this.yearNow(manager, authorityId, bodyId);
    const shown = year ?? all.find((each) => each.year <= current)?.year ?? current;
    const programme = all.find((each) => each.year === shown);
    return {
      programme: programme ? toProgramme(await readingOf(manager, this.rules, programme)) : null,
      years: all.map((each) => each.year),
      meetings: await this.meetingsOf(manager, authorityId, bodyId, shown),
    };
  }

  /** As it stands, for those who have been authorised; changes answer with it. */
  async programme(manager: EntityManager, actor: Actor, id: string): Promise<WorkProgramme> {
    return toProgramme(await this.reading(manager, actor, id));
  }

  async topic(manager: EntityManager, actor: Actor, topic: ProgrammeTopicRow): Promise<ProgrammeTopic> {
    return toTopic(await this.reading(manager, actor, topic.programmeId), topic);
  }

  async drafts(manager: EntityManager, actor: Actor, id: string): Promise<string[]> {
    return draftsOf(await this.reading(manager, actor, id));
  }

  /** Which topics of a programme are items of agendas. */
  onAgendas(manager: EntityManager, programme: WorkProgrammeRow): Promise<ProgrammeReading> {
    return readingOf(manager, this.rules, programme);
  }

  /** What a meeting prints as its work programme; null where its body has none for that year. */
  async model(manager: EntityManager, meeting: Meeting): Promise<DocumentModel | null> {
    const { authorityId, bodyId } = meeting;
    const year = await this.yearNow(manager, authorityId, bodyId, meeting.heldOn);
    const rows = await manager.find(WorkProgrammeRow, {
      where: { authorityId, bodyId },
      order: { year: 'DESC' },
    });
    const programmeId = In(rows.map(({ id }) => id));
    const slots = await manager.findBy(ProgrammeSlotRow, {
      authorityId,
      programmeId,
      heldOn: meeting.heldOn,
    });
    // a programme may begin before its year does: the one that has this meeting goes first
    const programme =
      rows.find(({ id }) => slots.some((slot) => slot.programmeId === id)) ??
      rows.find((row) => row.year === year);
    if (!programme) return null;
    const source = await modelSource(manager, meeting, await readingOf(manager, this.rules, programme));
    return { kind: 'work-programme', model: workProgrammeModel(source) };
  }

  async yearBegins(manager: EntityManager, authorityId: string, bodyId: string): Promise<string> {
    const rules = await this.rules.readWith(manager, authorityId);
    const policy = rules.policy('numbering', bodyId, this.clock.today()) ?? defaultNumberingPolicy;
    return policy.municipalYearBegins;
  }

  private async yearNow(
    manager: EntityManager,
    authorityId: string,
    bodyId: string,
    on: PlainDate = this.clock.today(),
  ): Promise<number> {
    return municipalYearOf(on, await this.yearBegins(manager, authorityId, bodyId));
  }

  private async reading(
    manager: EntityManager,
    { authorityId }: Actor,
    id: string,
  ): Promise<ProgrammeReading> {
    const programme = await manager.findOneBy(WorkProgrammeRow, { id, authorityId });
    if (!programme) throw notFound('work programme');
    return readingOf(manager, this.rules, programme);
  }

  /** Meetings that a decision on this programme may name: also the next year's first, which looks back. */
  private async meetingsOf(
    manager: EntityManager,
    authorityId: string,
    bodyId: string,
    year: number,
  ): Promise<WorkProgrammePage['meetings']> {
    const span = programmeSpan(year);
    const heldOn = Between(plainDate(year, 1, 1), span.to);
    const rows = await manager.find(Meeting, {
      where: { authorityId, bodyId, heldOn },
      order: { heldOn: 'ASC' },
    });
    const today = this.clock.today();
    return rows
      .filter(({ state }) => state !== 'cancelled')
      .map((row) => ({ id: row.id, heldOn: row.heldOn, isHeld: row.heldOn <= today }));
  }
}
