import { randomInt, randomUUID } from 'node:crypto';
import type { addYoungPersonSchema, PseudonymKeys } from '@minutebook/contracts';
import { type Meeting, PseudonymKey } from '@minutebook/data-access';
import type { MeetingEvent, NewMeetingEvent, Participant } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { findMeeting, lockMeeting } from '../meetings/index';
import { AuditLog, conflict, unprocessable, type Actor } from '../platform/index';
import { LiveLog, type Recorded } from './live-log';
import { LiveSignals } from './live-signals';
import { PseudonymCipher } from './pseudonym-cipher';
import { holdsName } from './real-names';
import { findEvent, readEvents, toMeetingEvent } from './stored-events';

type NewYoungPerson = z.output<typeof addYoungPersonSchema>;

/** I and O are left out: in print they pass for figures. */
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** Young people at a meeting: a pseudonym for everybody to read, and the name under seal (C-02, C-04). */
@Injectable()
export class YoungPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: LiveLog,
    private readonly cipher: PseudonymCipher,
    private readonly audit: AuditLog,
    private readonly signals: LiveSignals,
  ) {}

  /** Adds a young person under a letter that this meeting has not used. Sending it again adds nobody. */
  async add(actor: Actor, meetingId: string, person: NewYoungPerson): Promise<Recorded> {
    if (holdsName([person.capacity], person.realName))
      throw unprocessable(
        'names-a-young-person',
        'The capacity holds the name of the young person. Leave the name out: it is kept under seal only.',
      );
    const recorded = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'live.record', meetingId);
      const earlier = await findEarlier(manager, meeting, person);
      return earlier ? { event: earlier, isNew: false } : this.insert(manager, actor, meeting, person);
    });
    if (recorded.isNew) this.signals.meetingChanged(meetingId);
    return recorded;
  }

  /** The key of a meeting's pseudonyms. Every reading is on record, without a name. */
  async readKeys(actor: Actor, meetingId: string): Promise<PseudonymKeys> {
    return this.dataSource.transaction(async (manager) => {
      const meeting = await findMeeting(manager, actor, 'pseudonyms.read', meetingId);
      const keys = await manager.find(PseudonymKey, {
        where: { authorityId: actor.authorityId, meetingId },
        order: { pseudonym: 'ASC' },
      });
      await this.audit.record(manager, actor, {
        action: 'pseudonyms.read',
        entity: 'meeting',
        entityId: meetingId,
        bodyId: meeting.bodyId,
        meetingId,
        summary: 'The key of the pseudonyms was read.',
      });
      return keys.map((key) => this.toView(key));
    });
  }

  private toView(key: PseudonymKey): PseudonymKeys[number] {
    const { participantId, pseudonym, deleteAfter } = key;
    const realName = this.cipher.open(key);
    if (realName === null && key.realNameEncrypted !== null)
      throw conflict(
        'sealed-under-another-key',
        'These names were sealed under another PSEUDONYM_KEY. Put that one back into the settings to read them.',
      );
    return { participantId, pseudonym, realName: realName ?? '', deleteAfter };
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    { eventId, at, capacity, realName }: NewYoungPerson,
  ): Promise<Recorded> {
    const { authorityId, id: meetingId } = meeting;
    const letter = freeLetter(await usedLetters(manager, meeting), realName);
    const participant = youngPerson(randomUUID(), `Child ${letter}`, capacity);
    const event: NewMeetingEvent = {
      id: eventId,
      at,
      itemId: null,
      act: { kind: 'participant-added', participant },
    };
    const recorded = await this.log.append(manager, actor, meeting, event, {
      isExempt: false,
      isYoungPerson: true,
    });
    await manager.insert(PseudonymKey, {
      participantId: participant.id,
      authorityId,
      meetingId,
      pseudonym: participant.name,
      realNameEncrypted: realName === '' ? null : this.cipher.seal(participant.id, realName),
    });
    return recorded;
  }
}

const youngPerson = (id: string, name: string, capacity: string): Participant => ({
  id,
  kind: 'young-person',
  personId: null,
  name,
  personKind: null,
  publicDisplay: 'name',
  role: null,
  votingRight: 'non-voting',
  category: '',
  capacity,
});

async function findEarlier(
  manager: EntityManager,
  { id: meetingId }: Meeting,
  { eventId, at, capacity }: NewYoungPerson,
): Promise<MeetingEvent | null> {
  const found = await findEvent(manager, eventId);
  if (!found) return null;
  const { act } = found.event;
  const isSame =
    found.meetingId === meetingId &&
    found.event.at === at &&
    act.kind === 'participant-added' &&
    act.participant.kind === 'young-person' &&
    act.participant.capacity === capacity;
  if (!isSame)
    throw conflict('event-id-taken', 'Another event has this id already. Record it again under a new one.');
  return toMeetingEvent(found.event);
}

/** Letters stay used when their line is corrected away: the same letter for another child would join the two. */
async function usedLetters(manager: EntityManager, { authorityId, id }: Meeting): Promise<Set<string>> {
  const events = await readEvents(manager, authorityId, id);
  return new Set(
    events.flatMap(({ act }) =>
      act.kind === 'participant-added' && act.participant.kind === 'young-person'
        ? [act.participant.name.slice(-1)]
        : [],
    ),
  );
}

/** Any letter but those taken and the initials of the name, which would give the child away (C-02). */
function freeLetter(used: ReadonlySet<string>, realName: string): string {
  const initials = new Set(
    realName
      .normalize('NFKD')
      .split(/[^\p{L}\p{M}]+/u)
      .map((word) => word.slice(0, 1).toUpperCase()),
  );
  const free = letters.filter((letter) => !used.has(letter) && !initials.has(letter));
  const letter = free.length > 0 ? free[randomInt(free.length)] : undefined;
  if (!letter)
    throw unprocessable(
      'no-letter-left',
      'Every letter is taken at this meeting. Record the others as a group.',
    );
  return letter;
}
