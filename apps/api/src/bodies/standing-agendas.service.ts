import { standingItemSchema, type standingAgendaSchema } from '@minutebook/contracts';
import { StandingAgenda as StandingAgendaRow, StandingAgendaItem } from '@minutebook/data-access';
import { type AgendaPart, formatDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  type Actor,
  AuditLog,
  authorise,
  Clock,
  type FieldError,
  notFound,
  unprocessable,
} from '../platform/index';
import { findBody, lockBody } from './bodies.service';

type StandingAgenda = z.output<typeof standingAgendaSchema>;
type StandingItem = StandingAgenda['items'][number];

/** The usual order of business of a body, from a date on. */
@Injectable()
export class StandingAgendasService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** What holds on a day (today, unless told), or else the first that will. */
  async read(actor: Actor, bodyId: string, on = this.clock.today()): Promise<StandingAgenda> {
    const { manager } = this.database;
    await findBody(manager, actor, bodyId);
    authorise(actor, 'bodies.read', bodyId);
    const { authorityId } = actor;
    const versions = await manager.find(StandingAgendaRow, {
      where: { authorityId, bodyId },
      order: { effectiveFrom: 'ASC' },
    });
    const row = versions.filter(({ effectiveFrom }) => effectiveFrom <= on).at(-1) ?? versions[0];
    if (!row) throw notFound('standing agenda');
    const items = await manager.find(StandingAgendaItem, {
      where: { authorityId, standingAgendaId: row.id },
      order: { part: 'ASC', position: 'ASC' },
    });
    return { effectiveFrom: row.effectiveFrom, items: items.map((item) => standingItemSchema.parse(item)) };
  }

  /** Writes what holds from a day on. Earlier wordings stay for the meetings before it; the same day's is replaced. */
  async write(actor: Actor, bodyId: string, agenda: StandingAgenda): Promise<StandingAgenda> {
    const { authorityId } = actor;
    const { effectiveFrom, items } = agenda;
    return this.database.transaction(async (manager) => {
      const body = await lockBody(manager, actor, bodyId);
      authorise(actor, 'bodies.edit', bodyId);
      refuseMixedParts(items);
      await manager.delete(StandingAgendaRow, { authorityId, bodyId, effectiveFrom });
      const row = await manager.save(StandingAgendaRow, { authorityId, bodyId, effectiveFrom });
      const ordered = await insertItems(manager, row, items);
      await this.audit.record(manager, actor, {
        action: 'standing-agenda.written',
        entity: 'standing-agenda',
        entityId: row.id,
        bodyId,
        summary: `Wrote the standing agenda of ${body.name} from ${formatDate(effectiveFrom)}, ${items.length} items.`,
      });
      return { effectiveFrom, items: ordered };
    });
  }
}

/** Part A comes first whatever the order sent; within a part the order is kept. */
async function insertItems(
  manager: EntityManager,
  { id: standingAgendaId, authorityId }: { id: string; authorityId: string },
  items: StandingItem[],
): Promise<StandingItem[]> {
  const inPart = (part: AgendaPart) => items.filter((item) => item.part === part);
  const numbered = [inPart('A'), inPart('B')].map((part) =>
    part.map((item, index) => ({ ...item, authorityId, standingAgendaId, position: index + 1 })),
  );
  await manager.insert(StandingAgendaItem, numbered.flat());
  return [...inPart('A'), ...inPart('B')];
}

/** Part B lines are neutral: a title, and the paragraphs of Schedule 12A that usually apply. */
function refuseMixedParts(items: StandingItem[]): void {
  const errors = items.flatMap(({ part, description, exemptParagraphs }, index): FieldError[] => {
    if (part === 'B' && description) {
      return [
        {
          path: `items.${index}.description`,
          message: 'A standing item of Part B has a neutral title only.',
        },
      ];
    }
    if (part === 'B' && exemptParagraphs.length === 0) {
      const message = 'Choose the paragraph of Schedule 12A that usually applies.';
      return [{ path: `items.${index}.exemptParagraphs`, message }];
    }
    if (part === 'A' && exemptParagraphs.length > 0) {
      return [{ path: `items.${index}.exemptParagraphs`, message: 'Only items of Part B have a paragraph.' }];
    }
    return [];
  });
  if (errors.length > 0) throw unprocessable('part-mismatch', 'Some items do not fit their part.', errors);
}
