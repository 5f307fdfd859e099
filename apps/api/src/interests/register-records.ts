import { Person, RegisteredInterestRow, RegisterRow, User } from '@minutebook/data-access';
import type { PlainDate } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { type Actor, conflict, notFound, unprocessable } from '../platform/index';

/** Whose register is meant, and who acts: the Monitoring Officer on anybody's, or a member on their own. */
export interface Party {
  person: Person;
  isOwn: boolean;
}

/** Somebody who can have a register: a councillor or a co-optee of this council. */
export async function findMember(manager: EntityManager, actor: Actor, personId: string): Promise<Person> {
  const person = await manager.findOneBy(Person, { authorityId: actor.authorityId, id: personId });
  if (!person) throw notFound('register');
  if (person.kind === 'officer')
    throw unprocessable(
      'no-register-of-officers',
      'Officers have no register of interests. Choose a member.',
    );
  return person;
}

/** The person behind the reader's account. */
export async function findOwnPerson(manager: EntityManager, { authorityId, userId }: Actor): Promise<Person> {
  const user = userId === null ? null : await manager.findOneBy(User, { authorityId, id: userId });
  const personId = user?.personId;
  const person = personId ? await manager.findOneBy(Person, { authorityId, id: personId }) : null;
  if (person) return person;
  throw conflict(
    'account-without-person',
    'Your account is not linked to a member yet. Ask the clerk of your body to link it.',
  );
}

export async function findInterest(
  manager: EntityManager,
  { authorityId }: Actor,
  id: string,
): Promise<RegisteredInterestRow> {
  const row = await manager.findOneBy(RegisteredInterestRow, { authorityId, id });
  if (!row) throw notFound('entry');
  return row;
}

/** Makes the register's own row where there is none yet, and locks it: one change of a register after the other. */
export async function lockRegister(
  manager: EntityManager,
  { authorityId, id: personId }: Person,
): Promise<RegisterRow> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(RegisterRow)
    .values({ authorityId, personId })
    .orIgnore()
    .execute();
  return manager.findOneOrFail(RegisterRow, {
    where: { authorityId, personId },
    lock: { mode: 'pessimistic_write' },
  });
}

/** A register that is out is out as it stands: what the Monitoring Officer changes in it is published with the change. */
export async function publishAgain(manager: EntityManager, register: RegisterRow, now: Date): Promise<void> {
  if (register.publishedAt === null) return;
  const { authorityId, id } = register;
  await manager.update(RegisterRow, { authorityId, id }, { publishedAt: now });
}

/** The day of a notification: given by the Monitoring Officer, never in the future; of a member always today. */
export function notificationDay(given: PlainDate | undefined, isOwn: boolean, today: PlainDate): PlainDate {
  if (isOwn || given === undefined) return today;
  if (given > today)
    throw refuseAt('notifiedOn', 'in-the-future', 'A notification cannot come in after today.');
  return given;
}

/** 422 that names the field. */
export const refuseAt = (path: string, code: string, message: string) =>
  unprocessable(code, message, [{ path, message }]);
