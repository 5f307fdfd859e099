import type { Minutes, signMinutesSchema } from '@minutebook/contracts';
import { MinutesRow, PseudonymKey, User } from '@minutebook/data-access';
import { addMonths, minutesDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveReader } from '../live/index';
import { Refusal, stale, type Actor } from '../platform/index';
import { presidersOf } from './approval-reader';
import { BookPages } from './book-pages';
import { refuseStep } from './clearing.service';
import { MinutesReader } from './minutes-reader';
import { MinutesRecord } from './minutes-record';
import { MinutesRelease } from './minutes-release';
import { lockMinutes, type MinutesInHand } from './minutes-records';

type Sign = z.output<typeof signMinutesSchema>;
/** How long the key to the pseudonyms of a meeting is kept after its minutes are signed (C-04). */
const keyMonths = 6;

/** Whoever presided where minutes were approved signs them (M-01, M-02). From then on the database refuses any change. */
@Injectable()
export class SigningService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MinutesReader,
    private readonly live: LiveReader,
    private readonly pages: BookPages,
    private readonly record: MinutesRecord,
    private readonly release: MinutesRelease,
  ) {}

  async signMinutes(actor: Actor, minutesId: string, { version, name }: Sign): Promise<Minutes> {
    const document = await this.dataSource.transaction(async (manager) => {
      const hand = await lockMinutes(manager, actor, 'minutes.sign', minutesId);
      const { minutes, meeting } = hand;
      if (minutes.version !== version)
        throw stale('set of minutes', await this.reader.reread(actor, minutesId));
      refuseStep(minutes.state, 'signed');
      await this.refuseUnlessPresided(manager, actor, minutes);
      const at = this.record.now();
      const signature = { name, at: at.toISOString() };
      const sha256 = await this.pages.enter(manager, hand, { kind: 'signed', at, byName: name, signature });
      await sign(manager, hand, { name, at, sha256, userId: actor.userId });
      await manager.update(
        PseudonymKey,
        { meetingId: meeting.id, authorityId: meeting.authorityId, deleteAfter: IsNull() },
        { deleteAfter: addMonths(this.record.today(), keyMonths) },
      );
      const summary = `Minutes of ${minutesDate(meeting.heldOn)} signed by ${name}.`;
      await this.record.write(manager, actor, hand, 'minutes.signed', summary);
      return this.release.freeze(manager, actor, hand);
    });
    this.release.announce(document);
    return this.reader.reread(actor, minutesId);
  }

  private async refuseUnlessPresided(
    manager: EntityManager,
    { userId, authorityId }: Actor,
    { approvedMeetingId }: MinutesRow,
  ): Promise<void> {
    const user = await manager.findOneByOrFail(User, { id: userId ?? '', authorityId });
    const { live } = await this.live.read(manager, authorityId, approvedMeetingId ?? '');
    const presiders = presidersOf(live);
    if (user.personId !== null && presiders.some(({ personId }) => personId === user.personId)) return;
    const names = presiders.map(({ name }) => name).join(' or ');
    throw new Refusal(
      403,
      'did-not-preside',
      `Minutes are signed by the person who presided where they were approved: ${names}.`,
    );
  }
}

interface Signature {
  name: string;
  at: Date;
  sha256: string;
  userId: string | null;
}

const sign = (
  manager: EntityManager,
  { minutes: { id, authorityId, version } }: MinutesInHand,
  { name, at, sha256, userId }: Signature,
) =>
  manager.update(
    MinutesRow,
    { id, authorityId },
    {
      state: 'signed',
      signedName: name,
      signedAt: at,
      signedBy: userId,
      signedSha256: sha256,
      version: version + 1,
    },
  );
