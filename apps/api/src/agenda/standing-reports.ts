import type { Meeting, MeetingDocument } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/index';

type Report = Pick<MeetingDocument, 'id' | 'authorityId' | 'state'>;

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
}
