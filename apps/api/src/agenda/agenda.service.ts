import type { Agenda, createAgendaItemSchema, updateAgendaItemSchema } from '@minutebook/contracts';
import { AgendaItem, type Meeting } from '@minutebook/data-access';
import type { AgendaPart } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { bumpAgenda, isPublished, lockMeeting, refuseIfCancelled, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, conflict, stale, type Actor } from '../platform/index';
import { AgendaReader } from './agenda-reader';
import { lockItem, named } from './item-records';
import { insertItem, paragraphsFor, refuseOpenDetail } from './item-rules';
import { closeGap } from './positions';

type Create = z.output<typeof createAgendaItemSchema>;
type Update = z.output<typeof updateAgendaItemSchema>;

/** Kept beside the item and printed nowhere, so they may change after publication and make no pack out of date. */
const unprinted = new Set([
  'purpose',
  'concernsEducation',
  'plannedAt',
  'leadOfficer',
  'reportDueOn',
  'promisedOn',
]);

@Injectable()
export class AgendaService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: AgendaReader,
    private readonly audit: AuditLog,
  ) {}

  async addItem(actor: Actor, meetingId: string, item: Create): Promise<Agenda> {
    refuseOpenDetail(item.part, item.description);
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'agenda.edit', meetingId);
      await refuseUnlessOpen(manager, meeting);
      const added = await insertItem(manager, meeting, item);
      await bumpAgenda(manager, meeting);
      await this.record(
        manager,
        actor,
        meeting,
        added,
        'added',
        `Item ${named(added)} added to Part ${added.part}.`,
      );
    });
    return this.reader.read(actor, meetingId);
  }

  async editItem(actor: Actor, itemId: string, { version, ...changes }: Update): Promise<Agenda> {
    const meetingId = await this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockItem(manager, actor, 'agenda.edit', itemId);
      await this.refuseIfStale(actor, item, version);
      const isPrinted = Object.keys(changes).some((field) => !unprinted.has(field));
      if (isPrinted) await refuseUnlessOpen(manager, meeting);
      refuseIfCancelled(meeting);
      refuseOpenDetail(item.part, changes.description);
      const exemptParagraphs = paragraphsFor(item.part, changes.exemptParagraphs ?? item.exemptParagraphs);
      const where = { id: item.id, authorityId: actor.authorityId };
      await manager.update(AgendaItem, where, { ...changes, exemptParagraphs, version: version + 1 });
      if (isPrinted) await bumpAgenda(manager, meeting);
      const title = changes.title ?? item.title;
      await this.record(manager, actor, meeting, item, 'edited', `Item ${named({ title })} edited.`);
      return meeting.id;
    });
    return this.reader.read(actor, meetingId);
  }

  async deleteItem(actor: Actor, itemId: string, version: number): Promise<Agenda> {
    const meetingId = await this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockItem(manager, actor, 'agenda.edit', itemId);
      await refuseUnlessOpen(manager, meeting);
      await this.refuseIfStale(actor, item, version);
      await manager.delete(AgendaItem, { id: item.id, authorityId: actor.authorityId });
      await closeGap(manager, item);
      await bumpAgenda(manager, meeting);
      await this.record(manager, actor, meeting, item, 'deleted', `Item ${named(item)} deleted.`);
      return meeting.id;
    });
    return this.reader.read(actor, meetingId);
  }

  /** Takes an item off the agenda and keeps it in sight; once published it also keeps its number. */
  async withdrawItem(actor: Actor, itemId: string, version: number, reason: string): Promise<Agenda> {
    // a reason given for Part B may say more than the public record should
    const why = (part: AgendaPart) => (part === 'A' ? `: ${reason}` : '.');
    return this.setWithdrawn(
      actor,
      itemId,
      version,
      reason,
      (item) => `Item ${named(item)} withdrawn${why(item.part)}`,
    );
  }

  async reinstateItem(actor: Actor, itemId: string, version: number): Promise<Agenda> {
    return this.setWithdrawn(
      actor,
      itemId,
      version,
      null,
      (item) => `Item ${named(item)} put back on the agenda.`,
    );
  }

  private async setWithdrawn(
    actor: Actor,
    itemId: string,
    version: number,
    withdrawnReason: string | null,
    summaryOf: (item: AgendaItem) => string,
  ): Promise<Agenda> {
    const meetingId = await this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockItem(manager, actor, 'agenda.edit', itemId);
      refuseIfCancelled(meeting);
      await this.refuseIfStale(actor, item, version);
      if (withdrawnReason === null && (await isPublished(manager, meeting)))
        await this.refuseUnlessPublishedWith(actor, item);
      const where = { id: item.id, authorityId: actor.authorityId };
      await manager.update(AgendaItem, where, { withdrawnReason, version: version + 1 });
      await bumpAgenda(manager, meeting);
      const verb = withdrawnReason === null ? 'reinstated' : 'withdrawn';
      await this.record(manager, actor, meeting, item, verb, summaryOf(item));
      return meeting.id;
    });
    return this.reader.read(actor, meetingId);
  }

  /** An item that was withdrawn before publication stands on no published agenda, so there is nothing to put it back to. */
  private async refuseUnlessPublishedWith(actor: Actor, item: AgendaItem): Promise<void> {
    const shown = await this.reader.item(actor, item.meetingId, item.id);
    if (shown?.number == null)
      throw conflict(
        'agenda-is-published',
        'This item was withdrawn before the agenda was published. It can come to this meeting by a supplement only.',
      );
  }

  private async refuseIfStale(actor: Actor, item: AgendaItem, version: number): Promise<void> {
    if (item.version !== version)
      throw stale('agenda item', await this.reader.item(actor, item.meetingId, item.id));
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    item: { id: string },
    verb: string,
    summary: string,
  ): Promise<void> {
    return this.audit.record(manager, actor, {
      action: `agenda-item.${verb}`,
      entity: 'agenda-item',
      entityId: item.id,
      bodyId: meeting.bodyId,
      meetingId: meeting.id,
      summary,
    });
  }
}
