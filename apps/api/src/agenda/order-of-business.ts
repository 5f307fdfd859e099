import type { Agenda, moveAgendaItemSchema } from '@minutebook/contracts';
import { AgendaItem, ExemptItem, ExemptPaper, Paper } from '@minutebook/data-access';
import { moveItem } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { bumpAgenda, refuseUnlessOpen } from '../meetings/index';
import { AuditLog, conflict, stale, type Actor } from '../platform/index';
import { AgendaReader } from './agenda-reader';
import { lockItem, named } from './item-records';
import { paragraphsFor } from './item-rules';
import { itemsOf, savePositions } from './positions';

type Move = z.output<typeof moveAgendaItemSchema>;

/** Moving items up, down and between Part A and Part B. */
@Injectable()
export class OrderOfBusiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: AgendaReader,
    private readonly audit: AuditLog,
  ) {}

  async moveItem(actor: Actor, itemId: string, move: Move): Promise<Agenda> {
    const meetingId = await this.dataSource.transaction(async (manager) => {
      const { meeting, item } = await lockItem(manager, actor, 'agenda.edit', itemId);
      await refuseUnlessOpen(manager, meeting);
      if (meeting.agendaRevision !== move.revision)
        throw stale('agenda', await this.reader.read(actor, meeting.id));
      const before = await itemsOf(manager, actor.authorityId, meeting.id);
      const after = moveItem(before, item.id, move.part, move.position);
      if (item.part !== move.part) await changePart(manager, item, move);
      await savePositions(manager, actor.authorityId, after);
      await bumpAgenda(manager, meeting);
      const place = after.find(({ id }) => id === item.id)?.position ?? move.position;
      await this.audit.record(manager, actor, {
        action: 'agenda-item.moved',
        entity: 'agenda-item',
        entityId: item.id,
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
        summary: `Item ${named(item)} moved to place ${place} of Part ${move.part}.`,
      });
      return meeting.id;
    });
    return this.reader.read(actor, meetingId);
  }
}

/**
 * Part A and Part B keep their matter in different places, and it is never copied from the closed to the open one by a move.
 * Papers have to go first, both ways; the description of an item that becomes exempt goes to its exempt details.
 */
async function changePart(
  manager: EntityManager,
  item: AgendaItem,
  { part, exemptParagraphs }: Move,
): Promise<void> {
  const { authorityId, id: itemId } = item;
  if (part === 'B') await refuseOpenPapers(manager, item);
  else await dropExemptDetail(manager, item);
  await manager.update(
    AgendaItem,
    { id: itemId, authorityId },
    {
      // at the end of its new part until the positions are written; the index waits for the commit
      part,
      description: part === 'B' ? '' : item.description,
      exemptParagraphs: paragraphsFor(part, exemptParagraphs ?? item.exemptParagraphs),
      version: item.version + 1,
    },
  );
  if (part === 'B') {
    const { title, description } = item;
    await manager.insert(ExemptItem, { authorityId, itemId, title, description });
  }
}

async function refuseOpenPapers(
  manager: EntityManager,
  { authorityId, id: itemId }: AgendaItem,
): Promise<void> {
  if (await manager.existsBy(Paper, { authorityId, itemId, supersededAt: IsNull() }))
    throw conflict(
      'item-has-papers',
      'This item has open papers. Remove them, move the item to Part B, and add them again there, where they are kept as exempt.',
    );
  // earlier revisions of a draft; the key to the item holds for Part A only
  await manager.delete(Paper, { authorityId, itemId });
}

async function dropExemptDetail(
  manager: EntityManager,
  { authorityId, id: itemId }: AgendaItem,
): Promise<void> {
  if (await manager.existsBy(ExemptPaper, { authorityId, itemId, supersededAt: IsNull() }))
    throw conflict(
      'item-has-papers',
      'This item has exempt papers. Remove them before you move it to Part A, and add there what may be public.',
    );
  const detail = await manager.findOneBy(ExemptItem, { authorityId, itemId });
  if (detail && (detail.description !== '' || detail.publicInterestReasons !== ''))
    throw conflict(
      'item-has-exempt-details',
      'This item has exempt details. Clear them before you move it to Part A, and write there what may be public.',
    );
  await manager.delete(ExemptItem, { authorityId, itemId });
}
