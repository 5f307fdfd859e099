import { setTimeout as sleep } from 'node:timers/promises';
import { MeetingDocument, type Meeting } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { lockMeeting, refuseUnlessOpen } from '../meetings/index';
import { Settings, type Actor } from '../platform/index';

type Report = Pick<MeetingDocument, 'id' | 'authorityId' | 'state'>;

const lookEveryMs = 100;

interface Source {
  /** Freezes the reports of an agenda and puts what is ready under its items, in the caller's transaction. */
  fill(manager: EntityManager, actor: Actor, meeting: Meeting): Promise<Report[]>;
  announce(report: Report): void;
}

/**
 * Standing items that fill themselves: called when an agenda is begun and before a pack is built. What makes the reports comes
 * after the agenda in the order of features, so it says so itself when it starts.
 */
@Injectable()
export class StandingReports {
  #source?: Source;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  from(source: Source): void {
    this.#source = source;
  }

  /** The caller has locked the meeting, and announces what it gets once the transaction is over. */
  async fill(manager: EntityManager, actor: Actor, meeting: Meeting): Promise<Report[]> {
    return (await this.#source?.fill(manager, actor, meeting)) ?? [];
  }

  announce(reports: readonly Report[]): void {
    for (const report of reports) this.#source?.announce(report);
  }

  /**
   * Before a pack is asked for: has the reports made and waits for them a while, so that the pack is right the first time. A
   * report that comes onto the agenda later makes the pack out of date. No lock and no connection is held meanwhile.
   */
  async prepare(actor: Actor, meetingId: string): Promise<void> {
    const reports = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'packs.build', meetingId);
      await refuseUnlessOpen(manager, meeting);
      return this.fill(manager, actor, meeting);
    });
    this.announce(reports);
    const waiting = {
      id: In(reports.map(({ id }) => id)),
      authorityId: actor.authorityId,
      state: 'queued',
    } as const;
    const end = Date.now() + this.settings.reportsWaitMs;
    while (Date.now() < end && (await this.dataSource.manager.existsBy(MeetingDocument, waiting)))
      await sleep(lookEveryMs);
  }
}
