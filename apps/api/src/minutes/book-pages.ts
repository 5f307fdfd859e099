import { Body, ExemptMinuteBlockRow, Meeting, type BlockRow, type MinutesRow } from '@minutebook/data-access';
import { presentList, type BookLink, type BookSnapshot, type MinuteBlock } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LiveReader } from '../live/index';
import { addToBook } from '../minute-book/index';
import type { MinutesInHand } from './minutes-records';
import { readContents, readRemarks } from './minutes-rows';

interface Occasion {
  kind: BookLink['kind'];
  at: Date;
  byName: string;
  signature?: BookSnapshot['signature'];
}

/** Enters minutes into the minute book as they are at that moment: what is printed, and a hash for Part B (E-07, M-01). */
@Injectable()
export class BookPages {
  constructor(private readonly live: LiveReader) {}

  /** Gives the hash of the link. */
  async enter(manager: EntityManager, hand: MinutesInHand, occasion: Occasion): Promise<string> {
    const { minutes, meeting } = hand;
    const { kind, at, byName, signature = null } = occasion;
    return addToBook(manager, {
      authorityId: minutes.authorityId,
      bodyId: minutes.bodyId,
      minutesId: minutes.id,
      kind,
      at: at.toISOString(),
      byName,
      snapshot: { ...(await this.snapshot(manager, meeting, minutes)), signature },
      exempt: await exemptPart(manager, minutes),
    });
  }

  private async snapshot(
    manager: EntityManager,
    meeting: Meeting,
    minutes: MinutesRow,
  ): Promise<Omit<BookSnapshot, 'signature'>> {
    const { authorityId } = meeting;
    const body = await manager.findOneByOrFail(Body, { id: meeting.bodyId, authorityId });
    const { setting, live } = await this.live.read(manager, authorityId, meeting.id);
    const contents = await readContents(manager, minutes);
    const { corrections } = await readRemarks(manager, minutes);
    return {
      meetingId: meeting.id,
      bodyName: body.name,
      heldOn: meeting.heldOn,
      present: presentList(setting, live),
      entries: contents.map(({ entry, blocks }) => ({
        number: entry.number,
        title: entry.title,
        part: entry.part,
        exemptParagraphs: entry.exemptParagraphs,
        blocks: blocks.map(printedBlock),
      })),
      corrections: corrections.map(({ blockId: _, ...correction }) => correction),
      approval: await approvalOf(manager, minutes),
    };
  }
}

const printedBlock = ({
  id,
  kind,
  content,
  owner,
  due,
  addressedTo,
}: BlockRow): Omit<MinuteBlock, 'sourceEventIds'> => ({
  id,
  kind,
  content,
  owner,
  due,
  addressedTo,
});

async function approvalOf(
  manager: EntityManager,
  { approvedMeetingId, authorityId }: MinutesRow,
): Promise<BookSnapshot['approval']> {
  if (approvedMeetingId === null) return null;
  const { id, heldOn } = await manager.findOneByOrFail(Meeting, { id: approvedMeetingId, authorityId });
  return { meetingId: id, heldOn };
}

async function exemptPart(manager: EntityManager, minutes: MinutesRow): Promise<object | null> {
  const contents = await readContents(manager, minutes, ExemptMinuteBlockRow);
  const written = contents.filter(({ blocks }) => blocks.length > 0);
  if (written.length === 0) return null;
  return {
    entries: written.map(({ entry, blocks }) => ({
      number: entry.number,
      blocks: blocks.map(printedBlock),
    })),
  };
}
