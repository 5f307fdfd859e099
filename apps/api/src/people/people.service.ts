import type { createPersonSchema, Person, updatePersonSchema } from '@minutebook/contracts';
import { Person as PersonRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { type Actor, AuditLog, authoriseAnywhere, notFound, stale, updateVersioned } from '../platform/index';
import { toPerson } from './person-view';

/** The council's register of councillors, co-optees and officers. It belongs to the council, not to one body. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor): Promise<Person[]> {
    authoriseAnywhere(actor, 'bodies.read');
    const rows = await this.database.manager.find(PersonRow, {
      where: { authorityId: actor.authorityId },
      order: { name: 'ASC', id: 'ASC' },
    });
    return rows.map(toPerson);
  }

  async read(actor: Actor, personId: string): Promise<Person> {
    authoriseAnywhere(actor, 'bodies.read');
    return toPerson(await this.find(this.database.manager, actor, personId));
  }

  async add(actor: Actor, person: z.output<typeof createPersonSchema>): Promise<Person> {
    authoriseAnywhere(actor, 'bodies.edit');
    return this.database.transaction(async (manager) => {
      const row = await manager.save(PersonRow, { ...person, authorityId: actor.authorityId, version: 1 });
      await this.audit.record(manager, actor, {
        action: 'person.added',
        entity: 'person',
        entityId: row.id,
        summary: `Added ${row.name} to the register of people.`,
      });
      return toPerson(row);
    });
  }

  async change(actor: Actor, personId: string, input: z.output<typeof updatePersonSchema>): Promise<Person> {
    authoriseAnywhere(actor, 'bodies.edit');
    const { version, ...changes } = input;
    return this.database.transaction(async (manager) => {
      const key = { authorityId: actor.authorityId, id: personId, version };
      const isSaved = await updateVersioned(manager, PersonRow, key, changes);
      const row = await this.find(manager, actor, personId);
      if (!isSaved) throw stale('person', toPerson(row));
      await this.audit.record(manager, actor, {
        action: 'person.changed',
        entity: 'person',
        entityId: row.id,
        summary: `Changed the entry of ${row.name} in the register of people.`,
      });
      return toPerson(row);
    });
  }

  private async find(manager: EntityManager, actor: Actor, id: string): Promise<PersonRow> {
    const row = await manager.findOneBy(PersonRow, { authorityId: actor.authorityId, id });
    if (!row) throw notFound('person');
    return row;
  }
}
