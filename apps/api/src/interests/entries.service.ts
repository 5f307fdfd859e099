import type {
  createInterestSchema,
  createWithheldInterestSchema,
  RegisteredInterest,
  updateInterestSchema,
} from '@minutebook/contracts';
import { ExemptInterestDetail, RegisteredInterestRow } from '@minutebook/data-access';
import { categoryText, entryProblem, type InterestCategory } from '@minutebook/domain';
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
  stale,
  updateVersioned,
} from '../platform/index';
import {
  findInterest,
  findMember,
  findOwnPerson,
  lockRegister,
  notificationDay,
  type Party,
  publishAgain,
  refuseAt,
} from './register-records';
import { toInterest } from './register-views';

type Open = z.output<typeof createInterestSchema>;
type Withheld = z.output<typeof createWithheldInterestSchema>;
type Update = z.output<typeof updateInterestSchema>;

/** Entries of the register: a member notifies, the Monitoring Officer confirms, changes and removes (I-01, I-05). */
@Injectable()
export class EntriesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The Monitoring Officer's own entry is confirmed with it. */
  async add(actor: Actor, personId: string, input: Open | Withheld): Promise<RegisteredInterest> {
    authorise(actor, 'interests.edit', null);
    return this.database.transaction(async (manager) => {
      const person = await findMember(manager, actor, personId);
      return this.insert(manager, actor, { person, isOwn: false }, input);
    });
  }

  async notifyOwn(actor: Actor, input: Open | Withheld): Promise<RegisteredInterest> {
    authoriseAnywhere(actor, 'interests.own');
    return this.database.transaction(async (manager) => {
      const person = await findOwnPerson(manager, actor);
      return this.insert(manager, actor, { person, isOwn: true }, input);
    });
  }

  change(actor: Actor, id: string, { version, ...changes }: Update): Promise<RegisteredInterest> {
    return this.edit(actor, id, version, 'changed', async (manager, row) => {
      refuseProblem({ ...row, ...changes });
      if (changes.description !== undefined && row.withholding !== 'none')
        throw refuseAt(
          'description',
          'words-are-withheld',
          'The words of this entry are withheld. Change them where they are kept.',
        );
      await this.save(manager, row, changes);
    });
  }

  confirm(actor: Actor, id: string, version: number): Promise<RegisteredInterest> {
    return this.edit(actor, id, version, 'confirmed', async (manager, row) => {
      if (row.confirmedOn !== null) throw conflict('already-confirmed', 'This entry is confirmed already.');
      await this.save(manager, row, { confirmedOn: this.clock.today() });
    });
  }

  /** For what was notified by mistake, and for interests that are over and need not be kept (s.29(3)). */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.edit(actor, id, version, 'removed', async (manager, row) => {
      await manager.delete(RegisteredInterestRow, { authorityId: actor.authorityId, id: row.id });
    });
  }

  /** A member takes back what the Monitoring Officer has not confirmed; the rest is for the Monitoring Officer to change. */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    authoriseAnywhere(actor, 'interests.own');
    await this.database.transaction(async (manager) => {
      await findInterest(manager, actor, id);
      const person = await findOwnPerson(manager, actor);
      await lockRegister(manager, person);
      const row = await findInterest(manager, actor, id);
      if (row.personId !== person.id) throw notFound('entry');
      if (row.version !== version) throw stale('entry', toInterest(row));
      if (row.confirmedOn !== null)
        throw conflict(
          'already-confirmed',
          'This entry is in the register. Ask the Monitoring Officer to change it.',
        );
      await manager.delete(RegisteredInterestRow, { authorityId: actor.authorityId, id });
      await this.record(
        manager,
        actor,
        row,
        `${person.name} took back an entry under ${titleOf(row)}.`,
        'taken-back',
      );
    });
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    { person, isOwn }: Party,
    { notifiedOn, ...fields }: Open | Withheld,
  ): Promise<RegisteredInterest> {
    const { details = '', ...open } = { withholding: 'none' as const, description: '', ...fields } as Open &
      Partial<Withheld>;
    refuseProblem({ ...open, withholding: open.withholding ?? 'none' });
    const register = await lockRegister(manager, person);
    const today = this.clock.today();
    const row = await manager.save(RegisteredInterestRow, {
      ...open,
      authorityId: actor.authorityId,
      personId: person.id,
      notifiedOn: notificationDay(notifiedOn, isOwn, today),
      confirmedOn: isOwn ? null : today,
      version: 1,
    });
    if (details)
      await manager.insert(ExemptInterestDetail, {
        interestId: row.id,
        authorityId: actor.authorityId,
        details,
      });
    if (!isOwn) await publishAgain(manager, register, this.clock.now());
    const summary = isOwn
      ? `${person.name} notified an interest under ${titleOf(row)}.`
      : `Entered an interest of ${person.name} under ${titleOf(row)}.`;
    await this.record(manager, actor, row, summary, isOwn ? 'notified' : 'added');
    return toInterest(row);
  }

  /** One change by the Monitoring Officer, of the entry at this version. */
  private async edit(
    actor: Actor,
    id: string,
    version: number,
    action: 'changed' | 'confirmed' | 'removed',
    work: (manager: EntityManager, row: RegisteredInterestRow) => Promise<void>,
  ): Promise<RegisteredInterest> {
    return this.database.transaction(async (manager) => {
      const { personId } = await findInterest(manager, actor, id);
      authorise(actor, 'interests.edit', null);
      const person = await findMember(manager, actor, personId);
      const register = await lockRegister(manager, person);
      const row = await findInterest(manager, actor, id);
      if (row.version !== version) throw stale('entry', toInterest(row));
      await work(manager, row);
      await publishAgain(manager, register, this.clock.now());
      const verb = action[0]?.toUpperCase() + action.slice(1);
      await this.record(
        manager,
        actor,
        row,
        `${verb} an entry of ${person.name} under ${titleOf(row)}.`,
        action,
      );
      return action === 'removed' ? toInterest(row) : toInterest(await findInterest(manager, actor, id));
    });
  }

  private async save(
    manager: EntityManager,
    row: RegisteredInterestRow,
    changes: Partial<RegisteredInterestRow>,
  ): Promise<void> {
    const { authorityId, id, version } = row;
    await updateVersioned(manager, RegisteredInterestRow, { authorityId, id, version }, changes);
  }

  /** The category and never the words, which may be withheld one day. */
  private record(
    manager: EntityManager,
    actor: Actor,
    row: RegisteredInterestRow,
    summary: string,
    verb: string,
  ): Promise<void> {
    return this.audit.record(manager, actor, {
      action: `registered-interest.${verb}`,
      entity: 'registered-interest',
      entityId: row.id,
      summary,
    });
  }
}

const titleOf = ({ category }: { category: InterestCategory }): string => categoryText(category).title;

export function refuseProblem(entry: Parameters<typeof entryProblem>[0]): void {
  const problem = entryProblem(entry);
  if (problem) throw refuseAt(problem.path, problem.code, problem.detail);
}
