import {
  AgendaItem,
  placeReport,
  Publication,
  type Meeting,
  type MeetingDocument,
} from '@minutebook/data-access';
import { reportOf, type DocumentKind } from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { StandingReports } from '../agenda/index';
import { DocumentsService } from '../documents/index';
import { Refusal, type Actor } from '../platform/index';

/**
 * "Update on actions", "Cabinet response to recommendations", "Work programme" and "Scorecard" get their report: what it says now
 * is frozen as a document, and the document becomes the item's paper as soon as the worker has made it. A meeting that has
 * nothing to show gets none. What says the same as before is the same document.
 */
@Injectable()
export class ReportStandingItems implements OnModuleInit {
  constructor(
    private readonly standing: StandingReports,
    private readonly documents: DocumentsService,
  ) {}

  onModuleInit(): void {
    this.standing.from({
      fill: (manager, actor, meeting) => this.reportStandingItems(manager, actor, meeting),
      announce: (report) => this.documents.announce(report),
    });
  }

  private async reportStandingItems(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
  ): Promise<MeetingDocument[]> {
    const { authorityId, id: meetingId } = meeting;
    if (await manager.existsBy(Publication, { authorityId, meetingId })) return [];
    const items = await manager.find(AgendaItem, {
      where: { authorityId, meetingId, part: 'A', withdrawnReason: IsNull() },
      order: { position: 'ASC' },
    });
    const kinds = new Set(items.flatMap(({ purpose }) => reportOf(purpose) ?? []));
    const reports: MeetingDocument[] = [];
    for (const kind of kinds) {
      const report = await this.freeze(manager, actor, meeting, kind);
      if (!report) continue;
      await placeReport(manager, meeting, report);
      reports.push(report);
    }
    return reports;
  }

  /** Null where there is nothing to report: the document refuses before it writes anything. */
  private async freeze(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    kind: DocumentKind,
  ): Promise<MeetingDocument | null> {
    try {
      return await this.documents.freeze(manager, actor, meeting, kind);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}
