import type { WithheldInterest, withholdInterestSchema } from '@minutebook/contracts';
import { ExemptInterestDetail, RegisteredInterestRow } from '@minutebook/data-access';
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
} from '../platform/index';
import { refuseProblem } from './entries.service';
import { findInterest, findMember, findOwnPerson, lockRegister, publishAgain } from './register-records';
import { toInterest } from './register-views';

type Withhold = z.output<typeof withholdInterestSchema>;

/** The words that the register withholds: read and written at exempt addresses only, and never audited (I-05, I-08). */
@Injectable()
export class WithheldService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<WithheldInterest> {
    const { manager } = this.database;
    const row = await findInterest(manager, actor, id);
    authorise(actor, 'interests.edit', null);
    return this.view(manager, row);
  }

  async readOwn(actor: Actor, id: string): Promise<WithheldInterest> {
    authoriseAnywhere(actor, 'interests.own');
    const { manager } = this.database;
    const row = await findInterest(manager, actor, id);
    const person = await findOwnPerson(manager, actor);
    if (row.personId !== person.id) throw notFound('entry');
    return this.view(manager, row);
  }

  /** Withholds the words of an entry, changes those withheld, or opens them again. */
  async withhold(
    actor: Actor,
    id: string,
    { version, withholding, details }: Withhold,
  ): Promise<WithheldInterest> {
    const { authorityId } = actor;
    return this.database.transaction(async (manager) => {
      const { personId } = await findInterest(manager, actor, id);
      authorise(actor, 'interests.edit', null);
      const person = await findMember(manager, actor, personId);
      const register = await lockRegister(manager, person);
      const row = await findInterest(manager, actor, id);
      if (row.version !== version) throw stale('entry', toInterest(row));
      refuseProblem({ ...row, withholding });
      const isOpen = withholding === 'none';
      const changes = { withholding, description: isOpen ? details : '', version: version + 1 };
      await manager.update(RegisteredInterestRow, { authorityId, id }, changes);
      await manager.delete(ExemptInterestDetail, { authorityId, interestId: id });
      if (!isOpen) await manager.insert(ExemptInterestDetail, { authorityId, interestId: id, details });
      await publishAgain(manager, register, this.clock.now());
      await this.audit.record(manager, actor, {
        action: isOpen ? 'registered-interest.opened' : 'registered-interest.withheld',
        entity: 'registered-interest',
        entityId: id,
        summary: `${isOpen ? 'Opened' : 'Withheld'} the words of an entry of ${person.name}.`,
      });
      return this.view(manager, await findInterest(manager, actor, id));
    });
  }

  private async view(manager: EntityManager, row: RegisteredInterestRow): Promise<WithheldInterest> {
    const { authorityId, id, version, withholding, description } = row;
    const detail = await manager.findOneBy(ExemptInterestDetail, { authorityId, interestId: id });
    return { id, version, withholding, details: detail?.details ?? description };
  }
}
