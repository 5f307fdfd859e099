import { Person } from '@minutebook/data-access';
import {
  belongsToPartB,
  checkEvent,
  type Instant,
  type MeetingAct,
  type NewMeetingEvent,
  type Participant,
} from '@minutebook/domain';
import { In, type EntityManager } from 'typeorm';
import { unprocessable } from '../platform/index';
import type { LiveReading } from './live-reader';
import type { StoredEvent } from './stored-events';

export interface Sending {
  /** Whether it came by the address of Part B. */
  isExempt: boolean;
  /** Whether the server makes it itself, for a young person whom it has given a pseudonym. */
  isYoungPerson?: boolean;
}

/** Refuses an event that a rule of the field does not allow now, or that came by the wrong address. */
export function refuseByRule(
  { setting, events }: LiveReading,
  event: NewMeetingEvent,
  now: Instant,
  { isExempt, isYoungPerson = false }: Sending,
): void {
  if (!isYoungPerson && addsYoungPerson(events, event.act))
    throw unprocessable(
      'young-person-needs-pseudonym',
      'A young person is added under a pseudonym, which Minutebook gives. Use "Add a young person".',
    );
  if (event.itemId !== null && !setting.items.some(({ id }) => id === event.itemId))
    throw unprocessable('item-unknown', 'This item is not on the agenda of the meeting.');
  const belongs = belongsToPartB(setting, events, event);
  if (belongs && !isExempt)
    throw unprocessable(
      'belongs-to-part-b',
      'This belongs to Part B, so it is kept with the exempt matter. Send it there.',
    );
  if (!belongs && isExempt)
    throw unprocessable(
      'belongs-to-part-a',
      'This is open business, so it does not belong with the exempt matter.',
    );
  const refusal = checkEvent(setting, events, event, now);
  if (refusal) throw unprocessable(refusal.code, refusal.detail);
}

/** Acts that an event brings in: its own, or those that a correction puts in their place. */
const bringsIn = (act: MeetingAct): MeetingAct =>
  act.kind === 'corrected' && act.replacement ? act.replacement.act : act;

/** A correction may mend the capacity of a young person who is there, and neither their pseudonym nor who they are. */
function addsYoungPerson(events: readonly StoredEvent[], act: MeetingAct): boolean {
  const added = youngPersonOf(bringsIn(act));
  if (!added) return false;
  const corrected = act.kind === 'corrected' && events.find(({ id }) => id === act.eventId);
  const before = corrected ? youngPersonOf(corrected.act) : null;
  return before?.id !== added.id || before.name !== added.name;
}

const youngPersonOf = (act: MeetingAct): Participant | null =>
  act.kind === 'participant-added' && act.participant.kind === 'young-person' ? act.participant : null;

/** Somebody added who is in the council's register is that person, and under no name that the public may not read (C-05). */
export async function refuseWrongPerson(
  manager: EntityManager,
  authorityId: string,
  event: NewMeetingEvent,
): Promise<void> {
  const act = bringsIn(event.act);
  if (act.kind !== 'participant-added' || act.participant.personId === null) return;
  const { personId, name } = act.participant;
  const [person] = await manager.findBy(Person, { authorityId, id: In([personId]) });
  if (!person)
    throw unprocessable('no-such-person', 'There is no such person in the register of this council.');
  if (person.publicDisplay === 'role' && name.toLowerCase().includes(person.name.toLowerCase()))
    throw unprocessable(
      'known-by-role-only',
      'This person is known to the public by role only. Put the role in place of the name.',
    );
}

/** Every string that an act carries, ids among them: what is looked through for a young person's name. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
