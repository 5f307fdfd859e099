import type {
  addCommentSchema,
  MinuteComment,
  MinuteEntryView,
  MinuteSuggestion,
  suggestSchema,
} from '@minutebook/contracts';
import {
  MinuteBlockRow,
  MinuteCommentRow,
  MinuteEntryRow,
  MinutesRow,
  MinuteSuggestionRow,
} from '@minutebook/data-access';
import { isBlockContent, plainTextOf } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import {
  AuditLog,
  authorise,
  Clock,
  conflict,
  notFound,
  refuse,
  stale,
  unprocessable,
  type Actor,
} from '../platform/index';
import { blocksOf, storeOf, toEntryView } from './entry-view';
import { clears, lineOf, lockEntry, namedEntry, refuseUnlessWritable } from './minutes-records';
import { toComment, toSuggestion } from './minutes-rows';

type Comment = z.output<typeof addCommentSchema>;
type Suggest = z.output<typeof suggestSchema>;
interface Place {
  minutes: MinutesRow;
  block: MinuteBlockRow;
}

/** What officers and the Chair say to a draft: comments in place, and other words for a block. Part B by its summary only. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  addComment(actor: Actor, blockId: string, { id, text }: Comment): Promise<MinuteComment> {
    return this.dataSource.transaction(async (manager) => {
      const place = await this.placeOf(manager, actor, blockId);
      await this.realNames.refuseRealNames(manager, place.minutes.meetingId, [text]);
      const row = manager.create(MinuteCommentRow, {
        ...this.remark(actor, place, id),
        text,
        resolvedAt: null,
      });
      await insertOnce(manager, MinuteCommentRow, row, place);
      return toComment(row);
    });
  }

  /** By the clerk, or by whoever made it. */
  async resolveComment(actor: Actor, commentId: string): Promise<MinuteComment> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const comment = await manager.findOneBy(MinuteCommentRow, { id: commentId, authorityId });
    if (!comment) throw notFound('comment');
    const { minutes } = await this.placeOf(manager, actor, comment.blockId);
    if (comment.authorId !== actor.userId) authorise(actor, 'minutes.edit', minutes.bodyId);
    comment.resolvedAt ??= this.clock.now();
    const { resolvedAt } = comment;
    await manager.update(MinuteCommentRow, { id: commentId, authorityId }, { resolvedAt });
    return toComment(comment);
  }

  suggest(actor: Actor, blockId: string, { id, content, version }: Suggest): Promise<MinuteSuggestion> {
    return this.dataSource.transaction(async (manager) => {
      const place = await this.placeOf(manager, actor, blockId);
      const { block, minutes } = place;
      if (block.version !== version) throw stale('part of the minutes', await entryOf(manager, block));
      if (!isBlockContent(content) || plainTextOf(content) === '')
        throw unprocessable(
          'block-content',
          'A suggestion is written in paragraphs and lists, and is not empty.',
        );
      const after = plainTextOf(content);
      await this.realNames.refuseRealNames(manager, minutes.meetingId, [after]);
      const words = { blockVersion: version, before: plainTextOf(block.content), after, content };
      const row = manager.create(MinuteSuggestionRow, {
        ...this.remark(actor, place, id),
        ...words,
        state: 'open',
      });
      await insertOnce(manager, MinuteSuggestionRow, row, place);
      return toSuggestion(row);
    });
  }

  /** Takes the words into the block, if they were made on the block as it is now; or leaves them. */
  decide(actor: Actor, suggestionId: string, take: boolean): Promise<MinuteEntryView> {
    return this.dataSource.transaction(async (manager) => {
      const { authorityId } = actor;
      const found = await manager.findOneBy(MinuteSuggestionRow, { id: suggestionId, authorityId });
      if (!found) throw notFound('suggestion');
      const { entryId } = await manager.findOneByOrFail(MinuteBlockRow, { id: found.blockId, authorityId });
      const hand = await lockEntry(manager, actor, ['minutes.edit'], entryId);
      refuseUnlessWritable(hand.minutes);
      const where = { id: suggestionId, authorityId };
      const suggestion = await manager.findOneByOrFail(MinuteSuggestionRow, where);
      if (suggestion.state !== 'open')
        throw conflict('suggestion-decided', 'This suggestion has been decided on already.');
      if (take) await this.take(manager, actor, suggestion);
      await manager.update(MinuteSuggestionRow, where, { state: take ? 'taken' : 'left' });
      await this.audit.record(manager, actor, {
        ...lineOf(hand),
        action: take ? 'minute.suggestion-taken' : 'minute.suggestion-left',
        summary: `A change to the minute ${namedEntry(hand.entry)} that ${suggestion.author} suggested was ${take ? 'taken' : 'left'}.`,
      });
      return toEntryView(hand.entry, await blocksOf(manager, storeOf(false), hand.entry));
    });
  }

  private async take(
    manager: EntityManager,
    actor: Actor,
    { blockId, blockVersion, content }: MinuteSuggestionRow,
  ): Promise<void> {
    const { authorityId } = actor;
    const block = await manager.findOneByOrFail(MinuteBlockRow, { id: blockId, authorityId });
    if (block.version !== blockVersion) throw stale('part of the minutes', await entryOf(manager, block));
    const changes = { content, version: block.version + 1, editedBy: actor.name, editedAt: this.clock.now() };
    await manager.update(MinuteBlockRow, { id: blockId, authorityId }, changes);
  }

  /** An open block of minutes that the actor writes or has before them for clearing. */
  private async placeOf(manager: EntityManager, actor: Actor, blockId: string): Promise<Place> {
    const { authorityId } = actor;
    const block = await manager.findOneBy(MinuteBlockRow, { id: blockId, authorityId });
    if (!block) throw notFound('part of a minute');
    const { minutesId } = await manager.findOneByOrFail(MinuteEntryRow, { id: block.entryId, authorityId });
    const minutes = await manager.findOneByOrFail(MinutesRow, { id: minutesId, authorityId });
    authorise(actor, 'minutes.read', minutes.bodyId);
    if (!clears(actor, minutes)) throw refuse(actor);
    refuseUnlessWritable(minutes);
    return { minutes, block };
  }

  private remark({ userId, name, authorityId }: Actor, { minutes, block }: Place, id: string) {
    const who = { authorId: userId, author: name, at: this.clock.now() };
    return { id, authorityId, minutesId: minutes.id, blockId: block.id, ...who };
  }
}

const entryOf = async (manager: EntityManager, { entryId, authorityId }: MinuteBlockRow) => {
  const entry = await manager.findOneByOrFail(MinuteEntryRow, { id: entryId, authorityId });
  return toEntryView(entry, await blocksOf(manager, storeOf(false), entry));
};

type Remark = MinuteCommentRow | MinuteSuggestionRow;

/** Sent twice, a remark is there once; an id that stands for something else is refused. */
async function insertOnce(
  manager: EntityManager,
  target: typeof MinuteCommentRow | typeof MinuteSuggestionRow,
  row: Remark,
  { block }: Place,
): Promise<void> {
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(row as never)
    .orIgnore()
    .returning('id')
    .execute();
  if ((raw as unknown[]).length > 0) return;
  const kept = await manager.findOneBy<Remark>(target, { id: row.id, authorityId: row.authorityId });
  if (kept?.blockId !== block.id || kept.authorId !== row.authorId)
    throw conflict('remark-id-taken', 'Another remark has this id already. Send it again under a new one.');
}
