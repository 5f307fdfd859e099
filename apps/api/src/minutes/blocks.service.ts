import type { ExemptMinuteEntry, MinuteEntryView, saveBlocksSchema } from '@minutebook/contracts';
import { MinuteEntryRow, type BlockRow } from '@minutebook/data-access';
import { isBlockContent, mergedOrder, plainTextOf, type MinuteBlock } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { AuditLog, Clock, conflict, notFound, stale, unprocessable, type Actor } from '../platform/index';
import { blocksOf, storeOf, toEntryView, toExemptEntry } from './entry-view';
import { lineOf, lockEntry, namedEntry, refuseUnlessWritable, type MinutesInHand } from './minutes-records';
import { isSameBlock } from './same-block';

type Save = z.output<typeof saveBlocksSchema>;
interface Sheet extends MinutesInHand {
  entry: MinuteEntryRow;
  isExempt: boolean;
  kept: BlockRow[];
}

/** Saving a minute block by block, so that two clerks in one minute disturb each other only where both changed one block. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  saveOpen(actor: Actor, entryId: string, save: Save): Promise<MinuteEntryView> {
    return this.dataSource.transaction(async (manager) => {
      const locked = await lockEntry(manager, actor, ['minutes.edit'], entryId);
      const sheet = await this.sheetOf(manager, locked, false);
      refuseWrongKinds(locked.entry, save);
      await this.saveSheet(manager, actor, sheet, save);
      return toEntryView(locked.entry, await blocksOf(manager, storeOf(false), locked.entry));
    });
  }

  saveExempt(actor: Actor, entryId: string, save: Save): Promise<ExemptMinuteEntry> {
    return this.dataSource.transaction(async (manager) => {
      const locked = await lockEntry(manager, actor, ['exempt.edit', 'minutes.edit'], entryId);
      if (locked.entry.part !== 'B') throw notFound('minute');
      if (save.changed.some(({ block }) => block.kind === 'summary'))
        throw unprocessable(
          'summary-is-open',
          'A summary is what the public reads. Write it in the open minute and not among the exempt text.',
        );
      await this.saveSheet(manager, actor, await this.sheetOf(manager, locked, true), save);
      return toExemptEntry(locked.entry, await blocksOf(manager, storeOf(true), locked.entry));
    });
  }

  private async sheetOf(
    manager: EntityManager,
    locked: MinutesInHand & { entry: MinuteEntryRow },
    isExempt: boolean,
  ): Promise<Sheet> {
    refuseUnlessWritable(locked.minutes);
    return { ...locked, isExempt, kept: await blocksOf(manager, storeOf(isExempt), locked.entry) };
  }

  private async saveSheet(manager: EntityManager, actor: Actor, sheet: Sheet, save: Save): Promise<void> {
    refuseStaleBlocks(sheet, save);
    const changed = save.changed.filter(({ block }) => !isSameBlock(keptBlock(sheet, block.id), block));
    const blocks = changed.map(({ block }) => block);
    refuseBadContent(blocks);
    await this.realNames.refuseRealNames(manager, sheet.meeting.id, blocks.flatMap(textsOf));
    const removed = save.removed.filter(({ id }) => keptBlock(sheet, id));
    await this.write(manager, actor, sheet, blocks, removed, save.order);
    if (blocks.length + removed.length === 0) return;
    await this.audit.record(manager, actor, {
      ...lineOf(sheet),
      action: 'minute.written',
      summary: `${sheet.isExempt ? 'The exempt minute' : 'The minute'} ${namedEntry(sheet.entry)} was written: ${describe(blocks.length, removed.length)}.`,
    });
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    { entry, kept, isExempt }: Sheet,
    changed: readonly MinuteBlock[],
    removed: readonly { id: string }[],
    order: readonly string[],
  ): Promise<void> {
    const store = storeOf(isExempt);
    const { authorityId } = entry;
    const gone = removed.map(({ id }) => id);
    if (gone.length > 0) await manager.delete(store, { authorityId, entryId: entry.id, id: In(gone) });
    const stamp = { editedBy: actor.name, editedAt: this.clock.now() };
    for (const block of changed) {
      const before = kept.find(({ id }) => id === block.id);
      if (before) {
        const { id, ...words } = block;
        await manager.update(store, { authorityId, id }, { ...words, ...stamp, version: before.version + 1 });
      } else {
        await this.insertBlock(manager, entry, { ...block, ...stamp }, isExempt);
      }
    }
    const left = kept.map(({ id }) => id).filter((id) => !gone.includes(id));
    const known = new Set([...left, ...changed.map(({ id }) => id)]);
    const sent = order.filter((id) => known.has(id));
    await savePositions(manager, entry, mergedOrder([...left, ...known], sent), isExempt);
  }

  /** An id that some block has already, in another minute or another council, is not taken over. */
  private async insertBlock(
    manager: EntityManager,
    { id: entryId, authorityId, part }: MinuteEntryRow,
    block: MinuteBlock & { editedBy: string; editedAt: Date },
    isExempt: boolean,
  ): Promise<void> {
    const row = { ...block, authorityId, entryId, entryPart: part, position: 0 };
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(storeOf(isExempt))
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0)
      throw conflict('block-id-taken', 'Another block has this id already. Add it again under a new one.');
  }
}

const keptBlock = ({ kept }: Sheet, id: string): BlockRow | undefined =>
  kept.find((block) => block.id === id);

/** All or nothing: one block that was made on an older version refuses the save, with the minute as it stands. */
function refuseStaleBlocks(sheet: Sheet, { changed, removed }: Save): void {
  const isStale = changed.some(({ block, version }) => {
    const kept = keptBlock(sheet, block.id);
    // sent again after an answer that was lost, a block is as it was sent
    if (kept && isSameBlock(kept, block)) return false;
    return (kept?.version ?? null) !== version;
  });
  const isGone = removed.some(({ id, version }) => (keptBlock(sheet, id)?.version ?? version) !== version);
  if (!isStale && !isGone) return;
  const { entry, kept, isExempt } = sheet;
  throw stale('minute', isExempt ? toExemptEntry(entry, kept) : toEntryView(entry, kept));
}

/** The open minute of a Part B item is its summary and nothing else; a Part A minute needs none (E-07, E-10). */
function refuseWrongKinds({ part }: MinuteEntryRow, { changed }: Save): void {
  if (part === 'B' && changed.some(({ block }) => block.kind !== 'summary'))
    throw unprocessable(
      'belongs-to-part-b',
      'What was said under an item of Part B is written among its exempt minutes. Here goes its public summary only.',
    );
  if (part === 'A' && changed.some(({ block }) => block.kind === 'summary'))
    throw unprocessable('summary-in-part-a', 'Only a minute of Part B has a public summary.');
}

function refuseBadContent(blocks: readonly MinuteBlock[]): void {
  for (const { content } of blocks) {
    if (!isBlockContent(content))
      throw unprocessable(
        'block-content',
        'A minute is written in paragraphs and lists, without headings and tables.',
      );
  }
  if (!blocks.flatMap(textsOf).every(isStorable))
    throw unprocessable('block-content', 'This text holds a character that cannot be kept. Type it again.');
}

/** PostgreSQL keeps neither a zero character nor half of a pair. */
const isStorable = (text: string): boolean =>
  !text.includes('\u0000') && Buffer.from(text).toString() === text;

const textsOf = ({ content, owner, addressedTo }: MinuteBlock): string[] => [
  plainTextOf(content),
  owner,
  addressedTo,
];

async function savePositions(
  manager: EntityManager,
  { authorityId, id: entryId }: MinuteEntryRow,
  order: readonly string[],
  isExempt: boolean,
): Promise<void> {
  await manager.query(
    `update ${isExempt ? 'exempt.minute_blocks' : 'minute_blocks'} b set position = v.position
       from unnest($3::uuid[]) with ordinality v(id, position)
      where b.authority_id = $1 and b.entry_id = $2 and b.id = v.id and b.position <> v.position`,
    [authorityId, entryId, order],
  );
}

function describe(changed: number, removed: number): string {
  const count = (n: number): string => (n === 1 ? '1 block' : `${n} blocks`);
  return [changed > 0 ? `${count(changed)} changed` : '', removed > 0 ? `${count(removed)} removed` : '']
    .filter((part) => part !== '')
    .join(', ');
}
