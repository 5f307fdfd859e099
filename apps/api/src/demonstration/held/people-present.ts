import { Person } from '@minutebook/data-access';
import type { Participant } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { HeldMeeting } from './held-meeting';
import { idFor } from './ids';

/** Who is who at one meeting: by the names of the register, of which the log shows some as roles only. */
export interface PeoplePresent {
  /** Everybody with a seat, by name. */
  seats: Map<string, Participant>;
  guests: Participant[];
  youngPeople: Participant[];
  idOf(name: string): string;
}

export async function peoplePresent(
  manager: EntityManager,
  authorityId: string,
  meetingId: string,
  members: readonly Participant[],
  { guests, youngPeople }: HeldMeeting,
): Promise<PeoplePresent> {
  const people = await manager.findBy(Person, { authorityId });
  const personIds = new Map(people.map(({ id, name }) => [name, id]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const seats = new Map(members.map((member) => [names.get(member.personId ?? '') ?? member.name, member]));
  return {
    seats,
    guests: guests.map(({ name, capacity }) => ({
      ...nobody,
      id: idFor(meetingId, name),
      kind: 'in-attendance',
      personId: personIds.get(name) ?? null,
      name,
      capacity,
    })),
    youngPeople: [...(youngPeople?.letters ?? '')].map((letter) => ({
      ...nobody,
      id: idFor(meetingId, 'young person', letter),
      kind: 'young-person',
      personId: null,
      name: `Child ${letter}`,
      capacity: youngPeople?.capacity ?? '',
    })),
    idOf(name) {
      const id = seats.get(name)?.id;
      if (!id) throw new Error(`${name} has no seat at the demonstration meeting.`);
      return id;
    },
  };
}

const nobody = {
  personKind: null,
  publicDisplay: 'name',
  role: null,
  votingRight: 'non-voting',
  category: '',
} as const;
