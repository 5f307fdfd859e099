import type { Dispensation } from '@minutebook/contracts';
import { Body, DispensationRow, Person } from '@minutebook/data-access';
import type { PlainDate } from '@minutebook/domain';
import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { toDispensation } from './register-views';

/** Dispensations with the names of member and body, the one that ends last first. */
export async function dispensationsOf(
  manager: EntityManager,
  authorityId: string,
  which: FindOptionsWhere<DispensationRow>,
  today: PlainDate,
): Promise<Dispensation[]> {
  const rows = await manager.find(DispensationRow, {
    where: { ...which, authorityId },
    order: { expiresOn: 'DESC', id: 'ASC' },
  });
  const people = await manager.findBy(Person, { authorityId, id: In(rows.map(({ personId }) => personId)) });
  const bodies = await manager.findBy(Body, {
    authorityId,
    id: In(rows.flatMap(({ bodyId }) => bodyId ?? [])),
  });
  return rows.map((row) =>
    toDispensation(
      row,
      people.find(({ id }) => id === row.personId) ?? { id: row.personId, name: '' },
      bodies.find(({ id }) => id === row.bodyId) ?? null,
      today,
    ),
  );
}
