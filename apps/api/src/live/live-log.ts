import { isDeepStrictEqual } from 'node:util';
import { ExemptMeetingEvent, Meeting, OpenMeetingEvent } from '@minutebook/data-access';
import { foldMeeting, type MeetingEvent, type NewMeetingEvent } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockMeeting } from '../meetings/index';
import { authorise, Clock, conflict, type Actor } from '../platform/index';
import { LiveConsequences } from './consequences';
import { refuseByRule, refuseWrongPerson, textsIn, type Sending } from './event-rules';
import { LiveReader, type LiveReading } from './live-reader';
import { LiveSignals } from './live-signals';
import { refuseUnlessConvened } from './open-to-events';
import { RealNames } from './real-names';
import { authoriseAct, refuseUnlessOwn } from './recorders';
import { findEvent, toInstant, toMeetingEvent, type StoredEvent } from './stored-events';

export interface Recorded {
  event: MeetingEvent;
  /** False when it was there already. */
  isNew: boolean;
}

/** The log of a meeting: it only grows, one event after the other. */
@Injectable()
export class LiveLog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: LiveReader,
    private readonly consequences: LiveConsequences,
    private readonly realNames: RealNames,
    private readonly signals: LiveSignals,
    private readonly clock: Clock,
  ) {}

  /** Adds an open event, or answers with it when it is there already. */
  record(actor: Actor, meetingId: string, event: NewMeetingEvent): Promise<Recorded> {
    return this.recordBy(actor, meetingId, event, { isExempt: false });
  }

  /** The same for what belongs to Part B. */
  recordExempt(actor: Actor, meetingId: string, event: NewMeetingEvent): Promise<Recorded> {
    return this.recordBy(actor, meetingId, event, { isExempt: true });
  }

  private async recordBy(
    actor: Actor,
    meetingId: string,
    event: NewMeetingEvent,
    sending: Sending,
  ): Promise<Recorded> {
    const recorded = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'live.take-part', meetingId);
      if (sending.isExempt) authorise(actor, 'exempt.edit', meeting.bodyId);
      return this.append(manager, actor, meeting, event, sending);
    });
    if (recorded.isNew) this.signals.meetingChanged(meetingId);
    return recorded;
  }

  /** Inside a transaction that has locked the meeting. The caller signals the change after the commit. */
  async append(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    event: NewMeetingEvent,
    sending: Sending,
  ): Promise<Recorded> {
    const { authorityId, id: meetingId } = meeting;
    authoriseAct(actor, meeting, event.act);
    const earlier = await findEarlier(manager, meeting, event, sending);
    if (earlier) return { event: toMeetingEvent(earlier), isNew: false };
    await refuseUnlessConvened(manager, meeting);
    const before = await this.reader.read(manager, authorityId, meetingId);
    await refuseUnlessOwn(manager, actor, meeting, event.act, before);
    const recordedAt = this.clock.now();
    refuseByRule(before, event, toInstant(recordedAt), sending);
    await refuseWrongPerson(manager, authorityId, event);
    await this.realNames.refuseRealNames(manager, meetingId, textsIn(event.act));
    const stored = await insertEvent(manager, actor, meeting, { event, recordedAt, ...sending });
    await this.consequences.draw(manager, actor, meeting, event, withEvent(before, stored));
    return { event: toMeetingEvent(stored), isNew: true };
  }
}

function withEvent({ setting, events: before }: LiveReading, event: StoredEvent): LiveReading {
  const events = [...before, event];
  return { setting, events, live: foldMeeting(setting, events) };
}

/** The event when it was sent before; 409 when something else has its id. */
async function findEarlier(
  manager: EntityManager,
  { id: meetingId }: Meeting,
  { id, at, itemId, act }: NewMeetingEvent,
  { isExempt }: Sending,
): Promise<StoredEvent | null> {
  const found = await findEvent(manager, id);
  if (!found) return null;
  const { event } = found;
  const sent = JSON.parse(JSON.stringify({ at, itemId, act })) as object;
  const kept = { at: event.at, itemId: event.itemId, act: event.act };
  if (found.meetingId !== meetingId || event.isExempt !== isExempt || !isDeepStrictEqual(kept, sent))
    throw conflict('event-id-taken', 'Another event has this id already. Record it again under a new one.');
  return event;
}

interface Insertion extends Sending {
  event: NewMeetingEvent;
  recordedAt: Date;
}

async function insertEvent(
  manager: EntityManager,
  actor: Actor,
  meeting: Meeting,
  { event, recordedAt, isExempt }: Insertion,
): Promise<StoredEvent> {
  const { authorityId, id: meetingId } = meeting;
  const seq = meeting.liveSeq + 1;
  await manager.insert(isExempt ? ExemptMeetingEvent : OpenMeetingEvent, {
    id: event.id,
    authorityId,
    meetingId,
    seq,
    at: new Date(event.at),
    itemId: event.itemId,
    kind: event.act.kind,
    act: event.act,
    recordedAt,
    recordedBy: actor.userId,
    recordedByName: actor.name,
  });
  await manager.update(Meeting, { id: meetingId, authorityId }, { liveSeq: seq });
  meeting.liveSeq = seq;
  return { ...event, seq, recordedAt: toInstant(recordedAt), recordedBy: actor.name, isExempt };
}
