import type { ExemptLive, LiveMeetingAnswer } from '@minutebook/contracts';
import { foldMeeting, type LiveMeeting, type MeetingSetting } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findMeeting } from '../meetings/index';
import { Clock, notFound, type Actor } from '../platform/index';
import { ownParticipantId } from './own-seat';
import { toSetting } from './setting';
import { settingQuery, type SettingRow } from './setting-query';
import { readEvents, toInstant, toMeetingEvent, type StoredEvent } from './stored-events';
import { openLog, reachOf } from './visibility';

export interface LiveReading {
  setting: MeetingSetting;
  /** Open and exempt, in order. Never to be given out as it is. */
  events: StoredEvent[];
  live: LiveMeeting;
}

/** A meeting as it happens: what stood before it, its log, and where it stands. */
@Injectable()
export class LiveReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For those who have been authorised for the meeting. Reads by `manager` alone, so it fits into a transaction. */
  async read(manager: EntityManager, authorityId: string, meetingId: string): Promise<LiveReading> {
    const [row] = await manager.query<SettingRow[]>(settingQuery, [authorityId, meetingId]);
    if (!row) throw notFound('meeting');
    const setting = toSetting(row);
    const events = await readEvents(manager, authorityId, meetingId);
    return { setting, events, live: foldMeeting(setting, events) };
  }

  /** What a screen starts from, as far as the reader may see it. */
  async show(actor: Actor, meetingId: string): Promise<LiveMeetingAnswer> {
    const { manager } = this.dataSource;
    const { bodyId } = await findMeeting(manager, actor, 'live.read', meetingId);
    const { setting, events, live } = await this.read(manager, actor.authorityId, meetingId);
    const show = openLog(reachOf(actor, bodyId));
    return {
      setting,
      ownParticipantId: await ownParticipantId(manager, actor, live.participants),
      events: events.flatMap((event) => show(event) ?? []),
      lastSeq: live.lastSeq,
      serverTime: toInstant(this.clock.now()),
    };
  }

  /** The Part B lines of the log. */
  async showExempt(actor: Actor, meetingId: string): Promise<ExemptLive> {
    const { manager } = this.dataSource;
    await findMeeting(manager, actor, 'exempt.read', meetingId);
    const events = await readEvents(manager, actor.authorityId, meetingId);
    return { meetingId, events: events.filter(({ isExempt }) => isExempt).map(toMeetingEvent) };
  }
}
