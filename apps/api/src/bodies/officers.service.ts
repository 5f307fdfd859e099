import type { appointOfficerSchema, Officer } from '@minutebook/contracts';
import { OfficeHolder } from '@minutebook/data-access';
import { addDays, formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { z } from 'zod';
import { type Actor, AuditLog, authorise, conflict } from '../platform/index';
import { lockBody } from './bodies.service';
import { toOfficer } from './body-views';
import { findPerson } from './memberships.service';

type Appointment = z.output<typeof appointOfficerSchema>;

/** Who serves a body as its clerk, and who is the council's Monitoring Officer. */
@Injectable()
export class OfficersService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Appoints from a day on; whoever holds the office until then holds it up to the day before. */
  async appoint(actor: Actor, bodyId: string, appointment: Appointment): Promise<Officer> {
    const { office, startsOn } = appointment;
    const isCouncilWide = office === 'monitoring-officer';
    return this.database.transaction(async (manager) => {
      const body = await lockBody(manager, actor, bodyId);
      authorise(actor, 'bodies.edit', isCouncilWide ? null : bodyId);
      const person = await findPerson(manager, actor, appointment.personId);
      const ofBody = isCouncilWide ? null : bodyId;
      await endPresent(manager, actor, ofBody, appointment);
      const fields = {
        authorityId: actor.authorityId,
        bodyId: ofBody,
        personId: person.id,
        office,
        startsOn,
      };
      const row = await manager.save(OfficeHolder, { ...fields, endsOn: null });
      const words = isCouncilWide ? 'Monitoring Officer' : `clerk of ${body.name}`;
      await this.audit.record(manager, actor, {
        action: 'officer.appointed',
        entity: 'officer',
        entityId: row.id,
        bodyId,
        summary: `Appointed ${person.name} as ${words} from ${formatDate(startsOn)}.`,
      });
      return toOfficer(Object.assign(row, { person }));
    });
  }
}

async function endPresent(
  manager: EntityManager,
  actor: Actor,
  bodyId: string | null,
  { office, startsOn }: Appointment,
): Promise<void> {
  const where = { authorityId: actor.authorityId, bodyId: bodyId ?? IsNull(), office };
  const holders = await manager.findBy(OfficeHolder, where);
  const open = holders.filter(({ endsOn }) => endsOn === null || endsOn >= startsOn);
  const later = open.find((holder) => holder.startsOn >= startsOn);
  if (later) {
    const detail = `Somebody is appointed from ${formatDate(later.startsOn)} already. Choose a later day.`;
    throw conflict('already-appointed', detail);
  }
  for (const { id, authorityId } of open) {
    await manager.update(OfficeHolder, { id, authorityId }, { endsOn: addDays(startsOn, -1) });
  }
}
