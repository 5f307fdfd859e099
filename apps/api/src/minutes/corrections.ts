import type { approveMinutesSchema } from '@minutebook/contracts';
import { MinuteBlockRow, MinuteCorrectionRow, MinuteEntryRow, type Meeting } from '@minutebook/data-access';
import { isBlockContent, plainTextOf } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { Clock, stale, unprocessable, type Actor } from '../platform/index';
import { blockIn } from './block-in';
import { blocksOf, storeOf, toEntryView } from './entry-view';
import type { MinutesInHand } from './minutes-records';

export type Approve = z.output<typeof approveMinutesSchema>;
type Correction = Approve['corrections'][number];

/** What the approving meeting corrects: the block takes the new words, and the old ones are kept beside (M-04). */
@Injectable()
export class Corrections {
  constructor(
    private readonly realNames: RealNames,
    private readonly clock: Clock,
  ) {}

  async apply(
    manager: EntityManager,
    actor: Actor,
    hand: MinutesInHand,
    approving: Meeting,
    corrections: readonly Correction[],
  ): Promise<void> {
    for (const correction of corrections) await this.applyOne(manager, actor, hand, approving, correction);
  }

  private async applyOne(
    manager: EntityManager,
    actor: Actor,
    { minutes }: MinutesInHand,
    approving: Meeting,
    { blockId, version, content, reason }: Correction,
  ): Promise<void> {
    const { authorityId, id: minutesId, meetingId } = minutes;
    const block = await blockIn(manager, minutes, blockId);
    if (block.version !== version) throw stale('part of the minutes', await entryOf(manager, block));
    const [before, after] = [plainTextOf(block.content), plainTextOf(content)];
    refuseNoCorrection(content, before, after);
    await this.realNames.refuseRealNames(manager, meetingId, [after, reason]);
    const words = { before, after, contentBefore: block.content, reason };
    const place = { authorityId, minutesId, entryId: block.entryId, blockId };
    await manager.insert(MinuteCorrectionRow, { ...place, ...words, approvingMeetingId: approving.id });
    const stamp = { version: version + 1, editedBy: actor.name, editedAt: this.clock.now() };
    await manager.update(MinuteBlockRow, { id: blockId, authorityId }, { content, ...stamp });
  }
}

function refuseNoCorrection(content: Correction['content'], before: string, after: string): void {
  if (!isBlockContent(content))
    throw unprocessable(
      'block-content',
      'A minute is written in paragraphs and lists, without headings and tables.',
    );
  if (before === after)
    throw unprocessable(
      'nothing-corrected',
      'This correction changes nothing. Leave it out, or write the new words.',
    );
}

async function entryOf(manager: EntityManager, { entryId, authorityId }: MinuteBlockRow) {
  const entry = await manager.findOneByOrFail(MinuteEntryRow, { id: entryId, authorityId });
  return toEntryView(entry, await blocksOf(manager, storeOf(false), entry));
}
