import type {
  createDispensationSchema,
  Dispensation,
  dispensationsQuery,
  updateDispensationSchema,
} from '@minutebook/contracts';
import { AgendaItem, Body, DispensationRow, Meeting, Publication } from '@minutebook/data-access';
import { dispensationProblem, formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  type Actor,
  AuditLog,
  authorise,
  authoriseAnywhere,
  Clock,
  notFound,
  stale,
  updateVersioned,
} from '../platform/index';
import { dispensationsOf } from './dispensation-rows';
import { findMember, refuseAt } from './register-records';
import { readRegisterLine, readRegisterLines } from './register-rows';

type Granted = z.output<typeof createDispensationSchema>;
type Update = z.output<typeof updateDispensationSchema>;
type Filter = z.output<typeof dispensationsQuery>;

/** Dispensations that the Monitoring Officer has granted on a written request (I-06; s.33 Localism Act 2011). */
@Injectable()
export class DispensationsService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { personId, on }: Filter): Promise<Dispensation[]> {
    authoriseAnywhere(actor, 'interests.read');
    const { manager } = this.database;
    const today = this.clock.today();
    const people = await this.peopleInReach(manager, actor, personId);
    const all = await dispensationsOf(manager, actor.authorityId, personId ? { personId } : {}, today);
    return all.filter(
      (each) =>
        people.includes(each.person.id) &&
        (on === undefined || (each.grantedOn <= on && on <= each.expiresOn)),
    );
  }

  async grant(actor: Actor, input: Granted): Promise<Dispensation> {
    authorise(actor, 'interests.edit', null);
    return this.database.transaction(async (manager) => {
      const person = await findMember(manager, actor, input.personId);
      const fields = { ...input, authorityId: actor.authorityId };
      await this.refuse(manager, fields);
      const row = await manager.save(DispensationRow, { ...fields, version: 1 });
      const summary = `Granted ${person.name} a dispensation until ${formatDate(row.expiresOn)}.`;
      await this.record(manager, actor, row.id, 'dispensation.granted', summary);
      return this.view(manager, actor, row.id);
    });
  }

  /** Also ends one early, by an earlier last day. */
  async change(actor: Actor, id: string, { version, ...changes }: Update): Promise<Dispensation> {
    return this.database.transaction(async (manager) => {
      const { row, person } = await this.open(manager, actor, id);
      await this.refuse(manager, { ...row, ...changes });
      const key = { authorityId: actor.authorityId, id, version };
      const isSaved = await updateVersioned(manager, DispensationRow, key, changes);
      if (!isSaved) throw stale('dispensation', await this.view(manager, actor, id));
      await this.record(
        manager,
        actor,
        id,
        'dispensation.changed',
        `Changed a dispensation of ${person.name}.`,
      );
      return this.view(manager, actor, id);
    });
  }

  /** For one entered by mistake; one that is over has a last day instead. */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (manager) => {
      const { row, person } = await this.open(manager, actor, id);
      if (row.version !== version) throw stale('dispensation', await this.view(manager, actor, id));
      await manager.delete(DispensationRow, { authorityId: actor.authorityId, id });
      const summary = `Removed a dispensation of ${person.name}, entered by mistake.`;
      await this.record(manager, actor, id, 'dispensation.removed', summary);
    });
  }

  private async peopleInReach(
    manager: EntityManager,
    actor: Actor,
    personId: string | undefined,
  ): Promise<string[]> {
    const today = this.clock.today();
    const lines = personId
      ? [await readRegisterLine(manager, actor, personId, { today })]
      : await readRegisterLines(manager, actor, today, 'everybody');
    return lines.map(({ person }) => person.id);
  }

  private async open(manager: EntityManager, actor: Actor, id: string) {
    const where = { authorityId: actor.authorityId, id };
    const row = await manager.findOne(DispensationRow, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound('dispensation');
    authorise(actor, 'interests.edit', null);
    return { row, person: await findMember(manager, actor, row.personId) };
  }

  private async refuse(
    manager: EntityManager,
    granted: Omit<DispensationRow, 'id' | 'version' | 'createdAt'>,
  ) {
    const problem = dispensationProblem(granted);
    if (problem) throw refuseAt(problem.path, problem.code, problem.detail);
    const { authorityId, bodyId, itemId } = granted;
    if (bodyId && !(await manager.existsBy(Body, { authorityId, id: bodyId })))
      throw refuseAt('bodyId', 'no-such-body', 'Choose one of the council’s bodies, or none.');
    if (itemId) await refuseItem(manager, { authorityId, bodyId, itemId });
  }

  private record(manager: EntityManager, actor: Actor, entityId: string, action: string, summary: string) {
    return this.audit.record(manager, actor, { action, entity: 'dispensation', entityId, summary });
  }

  private async view(manager: EntityManager, { authorityId }: Actor, id: string): Promise<Dispensation> {
    const [view] = await dispensationsOf(manager, authorityId, { id }, this.clock.today());
    if (!view) throw notFound('dispensation');
    return view;
  }
}

/** An item that is linked must stay: items of a published agenda do. */
async function refuseItem(
  manager: EntityManager,
  { authorityId, bodyId, itemId }: { authorityId: string; bodyId: string | null; itemId: string },
): Promise<void> {
  const item = await manager.findOneBy(AgendaItem, { authorityId, id: itemId });
  const meetingId = item?.meetingId;
  const isOut = meetingId ? await manager.existsBy(Publication, { authorityId, meetingId }) : false;
  if (!meetingId || !isOut)
    throw refuseAt(
      'itemId',
      'item-not-published',
      'Choose an item of a published agenda. Until there is one, give the matter in words.',
    );
  const meeting = await manager.findOneByOrFail(Meeting, { authorityId, id: meetingId });
  if (bodyId && meeting.bodyId !== bodyId)
    throw refuseAt('itemId', 'item-of-another-body', 'That item is on the agenda of another body.');
}
