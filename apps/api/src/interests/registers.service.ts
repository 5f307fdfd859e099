import type { recordNotificationSchema, Register, RegisterSummary } from '@minutebook/contracts';
import { GiftRow, type Person, RegisteredInterestRow, RegisterRow } from '@minutebook/data-access';
import { formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CouncilRulesReader } from '../meetings/index';
import {
  type Actor,
  AuditLog,
  authorise,
  authoriseAnywhere,
  Clock,
  conflict,
  stale,
} from '../platform/index';
import { dispensationsOf } from './dispensation-rows';
import { findMember, findOwnPerson, lockRegister, notificationDay } from './register-records';
import { readRegisterLine, readRegisterLines } from './register-rows';
import { councilPolicy, toGifts, toInterest } from './register-views';

type Notification = z.output<typeof recordNotificationSchema>;

/** The register of members' interests as the Monitoring Officer keeps it (I-01, I-02). */
@Injectable()
export class RegistersService {
  constructor(
    private readonly database: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<RegisterSummary[]> {
    authoriseAnywhere(actor, 'interests.read');
    const lines = await readRegisterLines(this.database.manager, actor, this.clock.today());
    return lines.map(({ version: _, ...summary }) => summary);
  }

  async read(actor: Actor, personId: string): Promise<Register> {
    authoriseAnywhere(actor, 'interests.read');
    return this.view(this.database.manager, actor, personId, false);
  }

  async readOwn(actor: Actor): Promise<Register> {
    authoriseAnywhere(actor, 'interests.own');
    const { manager } = this.database;
    return this.view(manager, actor, (await findOwnPerson(manager, actor)).id, true);
  }

  /** The member has notified all that there is, which may be nothing: the 28 days are met, or were missed. */
  async recordNotification(actor: Actor, personId: string, input: Notification): Promise<Register> {
    authorise(actor, 'interests.edit', null);
    return this.database.transaction(async (manager) => {
      const person = await findMember(manager, actor, personId);
      return this.notify(manager, actor, person, false, input);
    });
  }

  async notifyOwn(actor: Actor, { version }: Notification): Promise<Register> {
    authoriseAnywhere(actor, 'interests.own');
    return this.database.transaction(async (manager) => {
      const person = await findOwnPerson(manager, actor);
      return this.notify(manager, actor, person, true, { version });
    });
  }

  /** From then on the public reads what is confirmed, and each later change as it is made. */
  async publish(actor: Actor, personId: string, version: number): Promise<Register> {
    authorise(actor, 'interests.edit', null);
    return this.database.transaction(async (manager) => {
      const person = await findMember(manager, actor, personId);
      const register = await this.lockAt(manager, actor, person, version, false);
      if (register.notifiedOn === null)
        throw conflict(
          'nothing-notified',
          `${person.name} has not notified their interests yet. Record that first, then publish.`,
        );
      await this.save(manager, register, { publishedAt: this.clock.now() });
      await this.record(
        manager,
        actor,
        person,
        'register.published',
        `Published the register of interests of ${person.name}.`,
      );
      return this.view(manager, actor, personId, false);
    });
  }

  private async notify(
    manager: EntityManager,
    actor: Actor,
    person: Person,
    isOwn: boolean,
    { version, notifiedOn }: Notification,
  ): Promise<Register> {
    const register = await this.lockAt(manager, actor, person, version, isOwn);
    const day = notificationDay(notifiedOn, isOwn, this.clock.today());
    await this.save(manager, register, { notifiedOn: day });
    const summary = `Recorded that ${person.name} notified their interests on ${formatDate(day)}.`;
    await this.record(manager, actor, person, 'register.notified', summary);
    return this.view(manager, actor, person.id, isOwn);
  }

  private async lockAt(
    manager: EntityManager,
    actor: Actor,
    person: Person,
    version: number,
    isOwn: boolean,
  ) {
    const register = await lockRegister(manager, person);
    if (register.version !== version)
      throw stale('register', await this.view(manager, actor, person.id, isOwn));
    return register;
  }

  private async save(
    manager: EntityManager,
    { authorityId, id, version }: RegisterRow,
    changes: Partial<Pick<RegisterRow, 'notifiedOn' | 'publishedAt'>>,
  ): Promise<void> {
    await manager.update(RegisterRow, { authorityId, id }, { ...changes, version: version + 1 });
  }

  private record(manager: EntityManager, actor: Actor, person: Person, action: string, summary: string) {
    return this.audit.record(manager, actor, { action, entity: 'register', entityId: person.id, summary });
  }

  private async view(
    manager: EntityManager,
    actor: Actor,
    personId: string,
    isOwn: boolean,
  ): Promise<Register> {
    const today = this.clock.today();
    const { authorityId } = actor;
    const where = { authorityId, personId };
    const line = await readRegisterLine(manager, actor, personId, { today, isOwn });
    const entries = await manager.find(RegisteredInterestRow, {
      where,
      order: { notifiedOn: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    const gifts = await manager.find(GiftRow, { where, order: { receivedOn: 'DESC', id: 'ASC' } });
    const rules = await this.rules.read(authorityId);
    return {
      ...line,
      policyName: councilPolicy(rules, today).name,
      entries: entries.map(toInterest),
      gifts: toGifts(gifts, (on) => councilPolicy(rules, on).gifts),
      dispensations: await dispensationsOf(manager, authorityId, { personId }, today),
    };
  }
}
