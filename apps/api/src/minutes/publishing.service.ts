import type { Minutes } from '@minutebook/contracts';
import { MinutesRow, placeOnNextAgenda } from '@minutebook/data-access';
import { minutesDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { stale, unprocessable, type Actor } from '../platform/index';
import { BookPages } from './book-pages';
import { refuseStep } from './clearing.service';
import { MinutesChecker } from './minutes-checker';
import { MinutesReader } from './minutes-reader';
import { MinutesRelease } from './minutes-release';
import { lockMinutes, type MinutesInHand } from './minutes-records';
import { readContents } from './minutes-rows';
import { MinutesRecord } from './minutes-record';

/** Publishing cleared minutes as draft. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MinutesReader,
    private readonly checker: MinutesChecker,
    private readonly pages: BookPages,
    private readonly record: MinutesRecord,
    private readonly release: MinutesRelease,
  ) {}

  async publishMinutes(actor: Actor, minutesId: string, version: number): Promise<Minutes> {
    const document = await this.dataSource.transaction(async (manager) => {
      const hand = await lockMinutes(manager, actor, 'minutes.publish', minutesId);
      if (hand.minutes.version !== version)
        throw stale('set of minutes', await this.reader.reread(actor, minutesId));
      refuseStep(hand.minutes.state, 'published-draft');
      await this.refuseOpenChecks(manager, hand);
      const at = this.record.now();
      await this.pages.enter(manager, hand, { kind: 'published-draft', at, byName: actor.name });
      const { id, authorityId } = hand.minutes;
      const changes = { state: 'published-draft', publishedAt: at, version: version + 1 } as const;
      await manager.update(MinutesRow, { id, authorityId }, changes);
      await this.record.follow(manager, actor, hand);
      const frozen = await this.release.freeze(manager, actor, hand);
      await placeOnNextAgenda(manager, hand.meeting);
      const summary = `Minutes of the meeting held on ${minutesDate(hand.meeting.heldOn)} published as draft.`;
      await this.record.write(manager, actor, hand, 'minutes.published', summary);
      return frozen;
    });
    this.release.announce(document);
    return this.reader.reread(actor, minutesId);
  }

  private async refuseOpenChecks(manager: EntityManager, { meeting, minutes }: MinutesInHand): Promise<void> {
    const contents = await readContents(manager, minutes);
    const open = await this.checker.check(manager, meeting, minutes, contents);
    const blocking = open.filter(({ blocks }) => blocks);
    if (blocking.length === 0) return;
    throw unprocessable(
      'checks-open',
      'These minutes cannot be published yet. See what each check says.',
      blocking.map(({ code, blockId, entryId, text }) => ({
        path: `${code}${(blockId ?? entryId) ? `.${blockId ?? entryId}` : ''}`,
        message: text,
      })),
    );
  }
}
