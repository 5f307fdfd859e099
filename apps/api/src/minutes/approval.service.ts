import type { approveMinutesSchema, Minutes } from '@minutebook/contracts';
import { MinutesRow, type Meeting } from '@minutebook/data-access';
import { minutesDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { stale, type Actor } from '../platform/index';
import { ApprovingMeetings } from './approving-meeting';
import { BookPages } from './book-pages';
import { refuseStep } from './clearing.service';
import { MinutesReader } from './minutes-reader';
import { MinutesRecord } from './minutes-record';
import { MinutesRelease } from './minutes-release';
import { lockMinutes, type MinutesInHand } from './minutes-records';

type Approve = z.output<typeof approveMinutesSchema>;

/** A later meeting agrees minutes as an accurate record, as printed or with corrections; other sets stay as they are (M-04). */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MinutesReader,
    private readonly approving: ApprovingMeetings,
    private readonly pages: BookPages,
    private readonly record: MinutesRecord,
    private readonly release: MinutesRelease,
  ) {}

  async approveMinutes(actor: Actor, minutesId: string, approval: Approve): Promise<Minutes> {
    const { version, corrections } = approval;
    const document = await this.dataSource.transaction(async (manager) => {
      const hand = await lockMinutes(manager, actor, 'minutes.publish', minutesId);
      if (hand.minutes.version !== version)
        throw stale('set of minutes', await this.reader.reread(actor, minutesId));
      refuseStep(hand.minutes.state, 'approved');
      const approving = await this.approving.agree(manager, actor, hand, approval);
      const at = this.record.now();
      const { id, authorityId } = hand.minutes;
      const changes = { approvedMeetingId: approving.id, approvedAt: at, approvedByName: actor.name };
      await manager.update(
        MinutesRow,
        { id, authorityId },
        { ...changes, state: 'approved', version: version + 1 },
      );
      Object.assign(hand.minutes, changes);
      await this.record.follow(manager, actor, hand);
      await this.pages.enter(manager, hand, { kind: 'approved', at, byName: actor.name });
      const summary = describe(hand, approving, corrections.length);
      await this.record.write(manager, actor, hand, 'minutes.approved', summary);
      return this.release.freeze(manager, actor, hand);
    });
    this.release.announce(document);
    return this.reader.reread(actor, minutesId);
  }
}

function describe({ meeting }: MinutesInHand, approving: Meeting, corrections: number): string {
  const how =
    corrections === 0 ? 'as printed' : `with ${corrections} correction${corrections === 1 ? '' : 's'}`;
  return `Minutes of ${minutesDate(meeting.heldOn)} approved ${how} by the meeting of ${minutesDate(approving.heldOn)}.`;
}
