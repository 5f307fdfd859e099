import { Authority, Body, Person, PolicyRow, RoleGrant, User } from '@minutebook/data-access';
import type { Actor } from '../platform/index';
import { hashPassword } from '../session/index';
import {
  accountFacts,
  bodyFacts,
  clerkFacts,
  councilFacts,
  demonstrationPassword,
  monitoringOfficers,
  pastChairs,
  type BodyKey,
} from './council';
import { memberFacts, seatsStartOn } from './members';
import { policiesOf } from './policies';
import { addRegisters } from './registers';
import { standingAgendas } from './standing-agendas';
import { actorOf, type Tools } from './tools';

export type Bodies = Record<BodyKey, Body>;
type Account = (typeof accountFacts)[number];

/** The council with its bodies, people and accounts. The clerk's account comes last: it says that all of it is there. */
export async function createCouncil(tools: Tools): Promise<void> {
  const { dataSource, time } = tools;
  time.travelTo(seatsStartOn, '09:00');
  const { id: authorityId } = await dataSource.manager.save(Authority, councilFacts);
  const passwordHash = await hashPassword(demonstrationPassword);
  const [clerk, ...others] = accountFacts;
  const administrator = others.find(({ role }) => role === 'administrator');
  if (!clerk || !administrator) throw new Error('The accounts of the demonstration council are incomplete.');
  const user = await addAccount(tools, authorityId, passwordHash, administrator, null);
  const actor = await actorOf(tools, user);
  const bodies = { cpp: await addBody(tools, actor, 'cpp'), cyp: await addBody(tools, actor, 'cyp') };
  await dataSource.manager.insert(PolicyRow, policiesOf(authorityId, bodies));
  await addMembers(tools, actor, bodies);
  const clerkId = await addOfficers(tools, actor, bodies);
  await addStandingAgendas(tools, actor, bodies);
  await addRegisters(dataSource.manager, authorityId, bodies);
  for (const account of others.filter((each) => each !== administrator)) {
    const member = { authorityId, name: `Councillor ${account.name}` };
    const person = await dataSource.manager.findOneBy(Person, member);
    await addAccount(tools, authorityId, passwordHash, account, bodies, person?.id);
  }
  await addPastChairs(tools, authorityId, passwordHash);
  await addAccount(tools, authorityId, passwordHash, clerk, bodies, clerkId);
}

async function addAccount(
  { dataSource: { manager } }: Tools,
  authorityId: string,
  passwordHash: string,
  { email, name, role, bodies: keys }: Account,
  bodies: Bodies | null,
  personId: string | null = null,
): Promise<User> {
  const user = await manager.save(User, { authorityId, personId, email, name, passwordHash });
  const bodyIds = keys && bodies ? keys.map((key) => bodies[key].id) : [null];
  await manager.insert(
    RoleGrant,
    bodyIds.map((bodyId) => ({ authorityId, userId: user.id, role, bodyId })),
  );
  return manager.findOneByOrFail(User, { id: user.id, authorityId });
}

async function addPastChairs(
  { dataSource: { manager } }: Tools,
  authorityId: string,
  passwordHash: string,
): Promise<void> {
  for (const { name, email } of pastChairs) {
    const { id: personId } = await manager.findOneByOrFail(Person, { authorityId, name });
    await manager.insert(User, { authorityId, personId, email, name, passwordHash, isActive: false });
  }
}

async function addBody({ dataSource, audit }: Tools, actor: Actor, key: BodyKey): Promise<Body> {
  const facts = bodyFacts[key];
  return dataSource.transaction(async (manager) => {
    const body = await manager.save(Body, manager.create(Body, { ...facts, authorityId: actor.authorityId }));
    await audit.record(manager, actor, {
      action: 'body.added',
      entity: 'body',
      entityId: body.id,
      bodyId: body.id,
      summary: `Set up the ${body.name}.`,
    });
    return body;
  });
}

/** A councillor who sits on both bodies is one person. */
async function addMembers({ people, memberships }: Tools, actor: Actor, bodies: Bodies): Promise<void> {
  const known = new Map<string, string>();
  for (const key of ['cpp', 'cyp'] as const) {
    for (const { name, kind, publicDisplay, role, category, votingRight, ...period } of memberFacts[key]) {
      const contact = { jobTitle: '', email: '', phone: '' };
      const personId =
        known.get(name) ?? (await people.add(actor, { name, kind, publicDisplay, ...contact })).id;
      known.set(name, personId);
      const { startsOn = seatsStartOn, endsOn = null } = period;
      const seat = { personId, role, category, votingRight, startsOn, endsOn };
      await memberships.add(actor, bodies[key].id, seat);
    }
  }
}

/** Gives the person who is the clerk of both bodies. */
async function addOfficers({ people, officers }: Tools, actor: Actor, bodies: Bodies): Promise<string> {
  const { startsOn, ...clerk } = clerkFacts;
  const shown = { kind: 'officer' as const, publicDisplay: 'name' as const };
  const { id: clerkId } = await people.add(actor, { ...clerk, ...shown });
  for (const { id } of Object.values(bodies))
    await officers.appoint(actor, id, { personId: clerkId, office: 'clerk', startsOn });
  for (const { name, jobTitle, startsOn: from } of monitoringOfficers) {
    const { id: personId } = await people.add(actor, { name, jobTitle, email: '', phone: '', ...shown });
    await officers.appoint(actor, bodies.cpp.id, { personId, office: 'monitoring-officer', startsOn: from });
  }
  return clerkId;
}

async function addStandingAgendas(tools: Tools, actor: Actor, bodies: Bodies): Promise<void> {
  for (const key of ['cpp', 'cyp'] as const)
    for (const agenda of standingAgendas[key])
      await tools.standingAgendas.write(actor, bodies[key].id, agenda);
}
