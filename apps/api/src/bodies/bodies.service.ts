import type { Body, BodySummary, updateBodySchema } from '@minutebook/contracts';
import { Body as BodyRow, OfficeHolder } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  type Actor,
  AuditLog,
  authorise,
  bodiesFor,
  Clock,
  notFound,
  preparedQuery,
  stale,
  updateVersioned,
} from '../platform/index';
import { type BodyLine, toBody, toSummary } from './body-views';

const inForce = '$2::date >= starts_on AND (ends_on IS NULL OR $2::date <= ends_on)';

/** Everything that a line shows, in one query, however many bodies there are. */
const listQuery = `
  SELECT b.id, b.name, b.short_name, b.kind, chair.name AS chair, clerk.name AS clerk,
    (SELECT count(*)::int FROM memberships
      WHERE authority_id = b.authority_id AND body_id = b.id AND role <> 'reserve' AND ${inForce}) AS member_count,
    (SELECT json_build_object('id', m.id, 'heldOn', m.held_on, 'startTime', m.start_time) FROM meetings m
      WHERE m.authority_id = b.authority_id AND m.body_id = b.id AND m.held_on >= $2::date
        AND m.state NOT IN ('cancelled', 'postponed')
      ORDER BY m.held_on, m.start_time LIMIT 1) AS next_meeting
  FROM bodies b
  LEFT JOIN LATERAL (SELECT p.name FROM memberships s JOIN people p ON p.authority_id = s.authority_id AND p.id = s.person_id
    WHERE s.authority_id = b.authority_id AND s.body_id = b.id AND s.role = 'chair' AND ${inForce}
    ORDER BY s.starts_on DESC LIMIT 1) chair ON true
  LEFT JOIN LATERAL (SELECT p.name FROM office_holders h JOIN people p ON p.authority_id = h.authority_id AND p.id = h.person_id
    WHERE h.authority_id = b.authority_id AND h.body_id = b.id AND h.office = 'clerk' AND ${inForce}
    ORDER BY h.starts_on DESC LIMIT 1) clerk ON true
  WHERE b.authority_id = $1 AND ($3::uuid[] IS NULL OR b.id = ANY ($3))
  ORDER BY b.name, b.id`;

const fieldWords: Record<string, string> = {
  name: 'the name',
  shortName: 'the short name',
  usualVenue: 'the usual venue',
  usualStartTime: 'the usual start time',
  agendaNotes: 'the lines under the summons',
};

@Injectable()
export class BodiesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The bodies that the actor may see, by name. */
  async list(actor: Actor): Promise<BodySummary[]> {
    const values = [actor.authorityId, this.clock.today(), bodiesFor(actor, 'bodies.read')];
    const lines = await preparedQuery<BodyLine>(this.database, 'bodies', listQuery, values);
    return lines.map(toSummary);
  }

  async read(actor: Actor, bodyId: string): Promise<Body> {
    await findBody(this.database.manager, actor, bodyId);
    authorise(actor, 'bodies.read', bodyId);
    return this.view(this.database.manager, actor, bodyId);
  }

  async change(actor: Actor, bodyId: string, input: z.output<typeof updateBodySchema>): Promise<Body> {
    await findBody(this.database.manager, actor, bodyId);
    authorise(actor, 'bodies.edit', bodyId);
    const { version, ...changes } = input;
    return this.database.transaction(async (manager) => {
      const key = { authorityId: actor.authorityId, id: bodyId, version };
      const isSaved = await updateVersioned(manager, BodyRow, key, changes);
      const body = await this.view(manager, actor, bodyId);
      if (!isSaved) throw stale('body', body);
      const words = Object.keys(changes).map((field) => fieldWords[field] ?? field);
      await this.audit.record(manager, actor, {
        action: 'body.changed',
        entity: 'body',
        entityId: bodyId,
        bodyId,
        summary: `Changed ${words.join(', ')} of ${body.name}.`,
      });
      return body;
    });
  }

  /** The body with those who hold an office for it now or from a later day on. */
  private async view(manager: EntityManager, actor: Actor, bodyId: string): Promise<Body> {
    const row = await findBody(manager, actor, bodyId);
    const officers = await manager
      .createQueryBuilder(OfficeHolder, 'holder')
      .innerJoinAndSelect('holder.person', 'person')
      .where('holder.authorityId = :authorityId', { authorityId: actor.authorityId })
      .andWhere('(holder.bodyId = :bodyId OR holder.bodyId IS NULL)', { bodyId })
      .andWhere('(holder.endsOn IS NULL OR holder.endsOn >= :today)', { today: this.clock.today() })
      .orderBy({ 'holder.office': 'ASC', 'holder.startsOn': 'ASC' })
      .getMany();
    return toBody(row, officers);
  }
}

/** The body, or 404: also for one of another council. */
export async function findBody(manager: EntityManager, actor: Actor, id: string): Promise<BodyRow> {
  const row = await manager.findOneBy(BodyRow, { authorityId: actor.authorityId, id });
  if (!row) throw notFound('body');
  return row;
}

/** As `findBody`, and keeps others from changing who sits on it or serves it until the transaction ends. */
export async function lockBody(manager: EntityManager, actor: Actor, id: string): Promise<BodyRow> {
  const where = { authorityId: actor.authorityId, id };
  const row = await manager.findOne(BodyRow, { where, lock: { mode: 'pessimistic_write' } });
  if (!row) throw notFound('body');
  return row;
}
