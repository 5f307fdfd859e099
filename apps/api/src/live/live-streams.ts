import { can, type Permission } from '@minutebook/domain';
import { Injectable, Logger, type MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { findMeeting } from '../meetings/index';
import { Actors, preparedQuery, type Actor } from '../platform/index';
import { LiveHub, type Channel, type Growth } from './live-hub';
import { LiveSignals } from './live-signals';
import { eventsQuery, toStoredEvent, type EventRow } from './stored-events';
import { reachOf } from './visibility';

/** Signals can be missed, rows cannot: how often a hub looks for itself. */
const lookEveryMs = 3_000;

const growthQuery = `
  select live_seq, outcomes_revision from meetings where authority_id = $1 and id = $2`;

interface OpenHub {
  hub: LiveHub;
  /** Streams that use it, those that have not joined yet among them. */
  uses: number;
  close(): void;
}
interface Following {
  meetingId: string;
  channel: Channel;
  permission: Permission;
  after: number;
}

/** Server-sent events of meetings as they happen: one hub a meeting for everybody who follows it in this process. */
@Injectable()
export class LiveStreams {
  private readonly logger = new Logger('Live');
  private readonly hubs = new Map<string, OpenHub>();
  /** How often a stream says that it is there, and asks whether its reader may still have it. */
  heartbeatMs = 20_000;

  constructor(
    private readonly dataSource: DataSource,
    private readonly signals: LiveSignals,
    private readonly actors: Actors,
  ) {}

  /** The open log after a number, as far as the reader may see it, and word of changed outcomes. */
  async follow(actor: Actor, meetingId: string, after: number): Promise<Observable<MessageEvent>> {
    const { bodyId } = await findMeeting(this.dataSource.manager, actor, 'live.read', meetingId);
    const channel = reachOf(actor, bodyId);
    return this.stream(actor, bodyId, { meetingId, channel, permission: 'live.read', after });
  }

  /** The Part B lines after a number. */
  async followExempt(actor: Actor, meetingId: string, after: number): Promise<Observable<MessageEvent>> {
    const { bodyId } = await findMeeting(this.dataSource.manager, actor, 'exempt.read', meetingId);
    return this.stream(actor, bodyId, { meetingId, channel: 'exempt', permission: 'exempt.read', after });
  }

  private stream(actor: Actor, bodyId: string, following: Following): Observable<MessageEvent> {
    const { meetingId, channel, permission, after } = following;
    return new Observable((stream) => {
      let leave: (() => void) | undefined;
      const open = this.hubOf(actor.authorityId, meetingId);
      open.hub.look().then(
        () => {
          if (!stream.closed)
            leave = open.hub.join({ channel, send: (message) => stream.next(message) }, after);
        },
        (error: unknown) => stream.error(error),
      );
      const heartbeat = setInterval(() => {
        stream.next({ comment: 'still here' });
        void this.mayStill(actor, permission, bodyId).then((isAllowed) => isAllowed || stream.complete());
      }, this.heartbeatMs);
      return () => {
        clearInterval(heartbeat);
        leave?.();
        this.release(meetingId, open);
      };
    });
  }

  /** Whoever loses the account or the role loses the stream. A database that is away takes nothing from anybody. */
  private async mayStill(actor: Actor, permission: Permission, bodyId: string): Promise<boolean> {
    try {
      const now = await this.actors.find(actor.authorityId, actor.userId ?? '');
      return now !== null && can(now.grants, permission, bodyId);
    } catch {
      return true;
    }
  }

  private hubOf(authorityId: string, meetingId: string): OpenHub {
    const open = this.hubs.get(meetingId) ?? this.openHub(authorityId, meetingId);
    this.hubs.set(meetingId, open);
    open.uses += 1;
    return open;
  }

  private openHub(authorityId: string, meetingId: string): OpenHub {
    const hub = new LiveHub((afterSeq) => this.read(authorityId, meetingId, afterSeq));
    const look = () => void hub.look().catch((error: Error) => this.logger.warn(error.name));
    const unsubscribe = this.signals.onMeetingChanged(meetingId, look);
    const timer = setInterval(look, lookEveryMs);
    const close = () => {
      clearInterval(timer);
      unsubscribe();
    };
    return { hub, uses: 0, close };
  }

  private release(meetingId: string, open: OpenHub): void {
    open.uses -= 1;
    if (open.uses > 0) return;
    this.hubs.delete(meetingId);
    open.close();
  }

  private async read(authorityId: string, meetingId: string, afterSeq: number): Promise<Growth> {
    const meeting = [authorityId, meetingId];
    const [row] = await preparedQuery<{ live_seq: number; outcomes_revision: number }>(
      this.dataSource,
      'live-growth',
      growthQuery,
      meeting,
    );
    const lastSeq = row?.live_seq ?? 0;
    const outcomesRevision = row?.outcomes_revision ?? 0;
    if (lastSeq <= afterSeq) return { lastSeq, outcomesRevision, events: [] };
    const rows = await preparedQuery<EventRow>(this.dataSource, 'live-events', eventsQuery, [
      ...meeting,
      afterSeq,
    ]);
    const events = rows.map(toStoredEvent);
    return { lastSeq: events.at(-1)?.seq ?? lastSeq, outcomesRevision, events };
  }
}
