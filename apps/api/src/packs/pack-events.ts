import type { MessageEvent } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { findMeeting } from '../meetings/index';
import type { Actor } from '../platform/index';
import { PackReader } from './pack-reader';
import { PackSignals } from './pack-signals';

/** Signals can be missed, rows cannot: how often an open stream looks for itself. */
const lookEveryMs = 3_000;
const heartbeatMs = 20_000;

/** The progress of a meeting's newest pack as server-sent events. */
@Injectable()
export class PackEvents {
  private readonly logger = new Logger('Packs');

  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: PackReader,
    private readonly signals: PackSignals,
  ) {}

  async follow(actor: Actor, meetingId: string): Promise<Observable<MessageEvent>> {
    await findMeeting(this.dataSource.manager, actor, 'packs.read', meetingId);
    return new Observable((stream) => {
      const look = this.sender(actor.authorityId, meetingId, (data) => stream.next({ data }));
      const subscription = this.signals.onPackChanged(meetingId, look);
      subscription.catch((error: Error) => this.logger.warn(error.message));
      const timers = [
        setInterval(look, lookEveryMs),
        setInterval(() => stream.next({ comment: 'still here' }), heartbeatMs),
      ];
      look();
      return () => {
        timers.forEach(clearInterval);
        void subscription.then((end) => end()).catch(() => undefined);
      };
    });
  }

  /** Reads the newest pack and sends it if it is not what was sent last. Signals during a reading make one more. */
  private sender(authorityId: string, meetingId: string, send: (pack: object) => void): () => void {
    let sent = '';
    let isReading = false;
    let isOutdated = false;
    const read = async () => {
      const pack = await this.reader.newest(authorityId, meetingId);
      const text = JSON.stringify(pack);
      if (pack && text !== sent) send(pack);
      sent = text;
    };
    const look = () => {
      isOutdated = true;
      if (isReading) return;
      isReading = true;
      isOutdated = false;
      read()
        .catch((error: Error) => this.logger.warn(error.message))
        .finally(() => {
          isReading = false;
          if (isOutdated) look();
        });
    };
    return look;
  }
}
