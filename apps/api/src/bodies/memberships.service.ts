import type {
  createMembershipSchema,
  Membership,
  membershipsQuery,
  updateMembershipSchema,
} from '@minutebook/contracts';
import {
  type Body as BodyRow,
  Membership as MembershipRow,
  Person as PersonRow,
} from '@minutebook/data-access';
import { isInForce, membershipRoles } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  type Actor,
  AuditLog,
  authorise,
  conflict,
  notFound,
  stale,
  unprocessable,
  updateVersioned,
} from '../platform/index';
import { findBody, lockBody } from './bodies.service';
import { toMembership } from './body-views';

type Seat = Pick<MembershipRow, 'personId' | 'startsOn' | 'endsOn'>;

/** Who sits on a body, from when to when, in which role. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** In print order: chair, vice-chair, members, co-optees, reserves. With `on`, those who sat on that day. */
  async list(actor: Actor, bodyId: string, { on }: z.output<typeof membershipsQuery>): Promise<Membership[]> {
    await findBody(this.database.manager, actor, bodyId);
    authorise(actor, 'bodies.read', bodyId);
    const rows = await this.database.manager.find(MembershipRow, {
      where: { authorityId: actor.authorityId, bodyId },
      relations: { person: true },
      order: { position: 'ASC', startsOn: 'ASC', id: 'ASC' },
    });
    return rows
      .filter((row) => on === undefined || isInForce(row, on))
      .sort((one, other) => membershipRoles.indexOf(one.role) - membershipRoles.indexOf(other.role))
      .map(toMembership);
  }

  async add(
    actor: Actor,
    bodyId: string,
    input: z.output<typeof createMembershipSchema>,
  ): Promise<Membership> {
    const { authorityId } = actor;
    return this.database.transaction(async (manager) => {
      const body = await lockBody(manager, actor, bodyId);
      authorise(actor, 'bodies.edit', bodyId);
      const person = await findPerson(manager, actor, input.personId);
      await refuseSecondSeat(manager, body, person, input);
      const last = await manager.maximum(MembershipRow, 'position', { authorityId, bodyId });
      const fields = { ...input, authorityId, bodyId, position: (last ?? 0) + 1, version: 1 };
      const row = await manager.save(MembershipRow, fields);
      await this.record(
        manager,
        actor,
        body,
        row.id,
        'membership.added',
        `Added ${person.name} to ${body.name}.`,
      );
      return toMembership(Object.assign(row, { person }));
    });
  }

  async change(
    actor: Actor,
    id: string,
    input: z.output<typeof updateMembershipSchema>,
  ): Promise<Membership> {
    const { version, ...changes } = input;
    return this.database.transaction(async (manager) => {
      const { row, body } = await this.open(manager, actor, id);
      if (row.version !== version) throw stale('membership', toMembership(row));
      const changed = { ...row, ...changes };
      if (changed.endsOn !== null && changed.endsOn < changed.startsOn) throw endsTooEarly();
      await refuseSecondSeat(manager, body, row.person, changed, id);
      await updateVersioned(manager, MembershipRow, { authorityId: actor.authorityId, id, version }, changes);
      const summary = `Changed the membership of ${row.person.name} of ${body.name}.`;
      await this.record(manager, actor, body, id, 'membership.changed', summary);
      return toMembership({ ...changed, version: version + 1 });
    });
  }

  /** For one entered by mistake; a membership that is over has a last day instead. */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (manager) => {
      const { row, body } = await this.open(manager, actor, id);
      if (row.version !== version) throw stale('membership', toMembership(row));
      await manager.delete(MembershipRow, { authorityId: actor.authorityId, id });
      const summary = `Removed the membership of ${row.person.name} of ${body.name}, entered by mistake.`;
      await this.record(manager, actor, body, id, 'membership.removed', summary);
    });
  }

  /** Locks the body, then reads the membership anew: what it was before the lock may be out of date. */
  private async open(manager: EntityManager, actor: Actor, id: string) {
    const where = { authorityId: actor.authorityId, id };
    const seat = await manager.findOneBy(MembershipRow, where);
    if (!seat) throw notFound('membership');
    authorise(actor, 'bodies.edit', seat.bodyId);
    const body = await lockBody(manager, actor, seat.bodyId);
    const row = await manager.findOne(MembershipRow, { where, relations: { person: true } });
    if (!row) throw notFound('membership');
    return { row, body };
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    body: BodyRow,
    entityId: string,
    action: string,
    summary: string,
  ): Promise<void> {
    return this.audit.record(manager, actor, {
      action,
      entity: 'membership',
      entityId,
      bodyId: body.id,
      summary,
    });
  }
}

const endsTooEarly = () => {
  const message = 'A membership cannot end before it starts.';
  return unprocessable('ends-before-start', message, [{ path: 'endsOn', message }]);
};

/** The person that a request names, or 422: the person is not what the address asks for. */
export async function findPerson(manager: EntityManager, actor: Actor, id: string): Promise<PersonRow> {
  const person = await manager.findOneBy(PersonRow, { authorityId: actor.authorityId, id });
  if (person) return person;
  const message = 'Choose somebody from the register of people.';
  throw unprocessable('no-such-person', message, [{ path: 'personId', message }]);
}

/** One seat on a body for one person at a time. */
async function refuseSecondSeat(
  manager: EntityManager,
  { authorityId, id: bodyId, name }: BodyRow,
  person: PersonRow,
  seat: Pick<Seat, 'startsOn' | 'endsOn'>,
  ownId?: string,
): Promise<void> {
  const others = await manager.findBy(MembershipRow, { authorityId, bodyId, personId: person.id });
  const overlaps = others.some(
    (other) =>
      other.id !== ownId &&
      (other.endsOn === null || seat.startsOn <= other.endsOn) &&
      (seat.endsOn === null || other.startsOn <= seat.endsOn),
  );
  if (!overlaps) return;
  throw conflict(
    'already-a-member',
    `${person.name} is a member of ${name} in that time already. Change that entry.`,
  );
}
