import type { CouncilCalendar, createSpecialDaySchema, SpecialDay } from '@minutebook/contracts';
import { PolicyRow, SpecialDay as SpecialDayRow } from '@minutebook/data-access';
import {
  defaultPublicationPolicy,
  formatDate,
  type PolicyRecord,
  policyInForce,
  type PublicationPolicy,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  type Actor,
  AuditLog,
  authorise,
  authoriseAnywhere,
  Clock,
  conflict,
  notFound,
} from '../platform/index';

const toSpecialDay = ({ id, on, kind, name }: SpecialDayRow): SpecialDay => ({ id, on, kind, name });

/** The days on which the council's offices are closed, beside those that the law names. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<CouncilCalendar> {
    authoriseAnywhere(actor, 'bodies.read');
    const { authorityId } = actor;
    const [days, policies] = await Promise.all([
      this.database.manager.find(SpecialDayRow, { where: { authorityId }, order: { on: 'ASC' } }),
      this.database.manager.findBy(PolicyRow, { authorityId, kind: 'publication' }),
    ]);
    const today = this.clock.today();
    const records = policies as PolicyRecord<unknown>[] as PolicyRecord<PublicationPolicy>[];
    return {
      today,
      specialDays: days.map(toSpecialDay),
      publication: policyInForce(records, null, today) ?? defaultPublicationPolicy,
    };
  }

  async addSpecialDay(actor: Actor, day: z.output<typeof createSpecialDaySchema>): Promise<SpecialDay> {
    authorise(actor, 'calendar.edit', null);
    const { authorityId } = actor;
    return this.database.transaction(async (manager) => {
      const { identifiers } = await manager
        .createQueryBuilder()
        .insert()
        .into(SpecialDayRow)
        .values({ ...day, authorityId })
        .orIgnore()
        .execute();
      const id = identifiers[0]?.['id'] as string | undefined;
      if (!id)
        throw conflict(
          'day-taken',
          `${formatDate(day.on)} is in the calendar already. Remove that entry first.`,
        );
      const words = day.kind === 'holiday' ? 'as a holiday' : 'as a day on which the offices are closed';
      await this.record(
        manager,
        actor,
        'special-day.added',
        id,
        `Entered ${formatDate(day.on)} ${words}: ${day.name}.`,
      );
      return { id, ...day };
    });
  }

  /** Publication stamps that were given while the day was in the calendar stay as they are. */
  async removeSpecialDay(actor: Actor, id: string): Promise<void> {
    authorise(actor, 'calendar.edit', null);
    await this.database.transaction(async (manager) => {
      const day = await manager.findOneBy(SpecialDayRow, { authorityId: actor.authorityId, id });
      if (!day) throw notFound('day in the calendar');
      await manager.delete(SpecialDayRow, { authorityId: actor.authorityId, id });
      const summary = `Removed ${formatDate(day.on)} from the calendar: ${day.name}.`;
      await this.record(manager, actor, 'special-day.removed', id, summary);
    });
  }

  private record(manager: EntityManager, actor: Actor, action: string, entityId: string, summary: string) {
    return this.audit.record(manager, actor, { action, entity: 'special-day', entityId, summary });
  }
}
