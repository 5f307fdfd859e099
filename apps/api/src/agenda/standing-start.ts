import type { Agenda } from '@minutebook/contracts';
import {
  settleMinutes,
  settleResponses,
  StandingAgenda,
  StandingAgendaItem,
  type Meeting,
} from '@minutebook/data-access';
import { formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { bumpAgenda, lockMeeting, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, conflict, type Actor } from '../platform/index';
import { AgendaReader } from './agenda-reader';
import { insertItem } from './item-rules';
import { itemsOf } from './positions';
import { StandingReports } from './standing-reports';

/** Starting a new agenda from the order of business that its body usually has. */
@Injectable()
export class StandingStart {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: AgendaReader,
    private readonly reports: StandingReports,
    private readonly audit: AuditLog,
  ) {}

  async fillAgenda(actor: Actor, meetingId: string): Promise<Agenda> {
    const reports = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'agenda.edit', meetingId);
      await refuseUnlessOpen(manager, meeting);
      if ((await itemsOf(manager, actor.authorityId, meetingId)).length > 0)
        throw conflict(
          'agenda-not-empty',
          'There are items on this agenda already. Delete them first, or add the missing ones by hand.',
        );
      const standing = await standingItems(manager, meeting);
      for (const { part, kind, purpose, title, description, paperExpectation, exemptParagraphs } of standing)
        await insertItem(manager, meeting, {
          part,
          kind,
          purpose,
          title,
          description,
          paperExpectation,
          exemptParagraphs,
        });
      await settleMinutes(manager, meeting);
      await settleResponses(manager, meeting);
      const filled = await this.reports.fill(manager, actor, meeting);
      await bumpAgenda(manager, meeting);
      await this.audit.record(manager, actor, {
        action: 'agenda.started',
        entity: 'meeting',
        entityId: meetingId,
        bodyId: meeting.bodyId,
        meetingId,
        summary: `Agenda started from the standing agenda, ${standing.length} items.`,
      });
      return filled;
    });
    this.reports.announce(reports);
    return this.reader.read(actor, meetingId);
  }
}

/** The standing agenda in force on the day of the meeting, in order. */
async function standingItems(manager: EntityManager, meeting: Meeting): Promise<StandingAgendaItem[]> {
  const { authorityId, bodyId, heldOn } = meeting;
  const [standing] = await manager.find(StandingAgenda, {
    where: { authorityId, bodyId, effectiveFrom: LessThanOrEqual(heldOn) },
    order: { effectiveFrom: 'DESC' },
    take: 1,
  });
  const items = standing
    ? await manager.find(StandingAgendaItem, {
        where: { authorityId, standingAgendaId: standing.id },
        order: { part: 'ASC', position: 'ASC' },
      })
    : [];
  if (items.length === 0)
    throw conflict(
      'no-standing-agenda',
      `This body has no standing agenda for ${formatDate(heldOn)}. Write one on the body's page, or add the items one by one.`,
    );
  return items;
}
