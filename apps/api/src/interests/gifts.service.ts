import type { createGiftSchema, Gift, updateGiftSchema } from '@minutebook/contracts';
import { GiftRow } from '@minutebook/data-access';
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
  notFound,
  stale,
  updateVersioned,
} from '../platform/index';
import {
  findMember,
  findOwnPerson,
  lockRegister,
  notificationDay,
  type Party,
  publishAgain,
  refuseAt,
} from './register-records';
import { councilPolicy, toGifts } from './register-views';

type NewGift = z.output<typeof createGiftSchema>;
type Update = z.output<typeof updateGiftSchema>;

/** Gifts and hospitality (rules 4.5). All that is notified is kept; which of it is registered follows from the policy. */
@Injectable()
export class GiftsService {
  constructor(
    private readonly database: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, personId: string, gift: NewGift): Promise<Gift> {
    authorise(actor, 'interests.edit', null);
    return this.database.transaction(async (manager) => {
      const person = await findMember(manager, actor, personId);
      return this.insert(manager, actor, { person, isOwn: false }, gift);
    });
  }

  async notifyOwn(actor: Actor, gift: NewGift): Promise<Gift> {
    authoriseAnywhere(actor, 'interests.own');
    return this.database.transaction(async (manager) => {
      const person = await findOwnPerson(manager, actor);
      return this.insert(manager, actor, { person, isOwn: true }, gift);
    });
  }

  async change(actor: Actor, id: string, { version, ...changes }: Update): Promise<Gift> {
    return this.edit(actor, id, version, 'changed', async (manager, row) => {
      this.refuseFuture(changes.receivedOn ?? row.receivedOn);
      await this.save(manager, row, changes);
    });
  }

  async confirm(actor: Actor, id: string, version: number): Promise<Gift> {
    return this.edit(actor, id, version, 'confirmed', async (manager, row) => {
      if (row.confirmedOn !== null) throw conflict('already-confirmed', 'This gift is confirmed already.');
      await this.save(manager, row, { confirmedOn: this.clock.today() });
    });
  }

  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.edit(actor, id, version, 'removed', async (manager, row) => {
      await manager.delete(GiftRow, { authorityId: row.authorityId, id: row.id });
    });
  }

  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    authoriseAnywhere(actor, 'interests.own');
    await this.database.transaction(async (manager) => {
      await find(manager, actor, id);
      const person = await findOwnPerson(manager, actor);
      await lockRegister(manager, person);
      const row = await find(manager, actor, id);
      if (row.personId !== person.id) throw notFound('gift');
      if (row.version !== version) throw stale('gift', await this.view(manager, row));
      if (row.confirmedOn !== null)
        throw conflict(
          'already-confirmed',
          'This gift is in the register. Ask the Monitoring Officer to change it.',
        );
      await manager.delete(GiftRow, { authorityId: row.authorityId, id });
      await this.record(
        manager,
        actor,
        row,
        'gift.taken-back',
        `${person.name} took back a gift they had notified.`,
      );
    });
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    { person, isOwn }: Party,
    { notifiedOn, ...gift }: NewGift,
  ): Promise<Gift> {
    this.refuseFuture(gift.receivedOn);
    const register = await lockRegister(manager, person);
    const today = this.clock.today();
    const row = await manager.save(GiftRow, {
      ...gift,
      authorityId: actor.authorityId,
      personId: person.id,
      notifiedOn: notificationDay(notifiedOn, isOwn, today),
      confirmedOn: isOwn ? null : today,
      version: 1,
    });
    if (!isOwn) await publishAgain(manager, register, this.clock.now());
    const summary = isOwn ? `${person.name} notified a gift.` : `Entered a gift to ${person.name}.`;
    await this.record(manager, actor, row, isOwn ? 'gift.notified' : 'gift.added', summary);
    return this.view(manager, row);
  }

  private async edit(
    actor: Actor,
    id: string,
    version: number,
    action: 'changed' | 'confirmed' | 'removed',
    work: (manager: EntityManager, row: GiftRow) => Promise<void>,
  ): Promise<Gift> {
    return this.database.transaction(async (manager) => {
      const { personId } = await find(manager, actor, id);
      authorise(actor, 'interests.edit', null);
      const person = await findMember(manager, actor, personId);
      const register = await lockRegister(manager, person);
      const row = await find(manager, actor, id);
      const view = await this.view(manager, row);
      if (row.version !== version) throw stale('gift', view);
      await work(manager, row);
      await publishAgain(manager, register, this.clock.now());
      const verb = action[0]?.toUpperCase() + action.slice(1);
      await this.record(manager, actor, row, `gift.${action}`, `${verb} a gift to ${person.name}.`);
      return action === 'removed' ? view : this.view(manager, await find(manager, actor, id));
    });
  }

  private refuseFuture(receivedOn: string): void {
    if (receivedOn > this.clock.today())
      throw refuseAt('receivedOn', 'in-the-future', 'A gift cannot be notified before it is received.');
  }

  private async save(manager: EntityManager, row: GiftRow, changes: Partial<GiftRow>): Promise<void> {
    const { authorityId, id, version } = row;
    await updateVersioned(manager, GiftRow, { authorityId, id, version }, changes);
  }

  private record(manager: EntityManager, actor: Actor, { id }: GiftRow, action: string, summary: string) {
    return this.audit.record(manager, actor, { action, entity: 'gift', entityId: id, summary });
  }

  /** With the other gifts to the same person, because those of one donor count together. */
  private async view(manager: EntityManager, { authorityId, personId, id }: GiftRow): Promise<Gift> {
    const rows = await manager.findBy(GiftRow, { authorityId, personId });
    const rules = await this.rules.readWith(manager, authorityId);
    const gift = toGifts(rows, (on) => councilPolicy(rules, on).gifts).find((each) => each.id === id);
    if (!gift) throw notFound('gift');
    return gift;
  }
}

async function find(manager: EntityManager, { authorityId }: Actor, id: string): Promise<GiftRow> {
  const row = await manager.findOneBy(GiftRow, { authorityId, id });
  if (!row) throw notFound('gift');
  return row;
}
