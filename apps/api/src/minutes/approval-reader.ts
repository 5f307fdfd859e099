import type { Minutes } from '@minutebook/contracts';
import { Meeting, MinuteEntryRow, MinutesRow } from '@minutebook/data-access';
import type { LiveMeeting } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LiveReader } from '../live/index';

export interface Presider {
  participantId: string;
  personId: string | null;
  name: string;
}

/** The meeting that approved a set of minutes, who presided there, and the minute that says so. */
@Injectable()
export class ApprovalReader {
  constructor(private readonly live: LiveReader) {}

  async read(manager: EntityManager, minutes: MinutesRow): Promise<Minutes['approval']> {
    const { authorityId, approvedMeetingId } = minutes;
    if (approvedMeetingId === null) return null;
    const meeting = await manager.findOneByOrFail(Meeting, { id: approvedMeetingId, authorityId });
    const { live } = await this.live.read(manager, authorityId, approvedMeetingId);
    return {
      meetingId: meeting.id,
      heldOn: meeting.heldOn,
      minuteNumber: await approvingNumber(manager, authorityId, approvedMeetingId),
      presidedBy: presidersOf(live).map(({ participantId, name }) => ({ participantId, name })),
    };
  }
}

/** Everybody who presided, once each, in order (B-10). */
export function presidersOf({ presiding, participants }: LiveMeeting): Presider[] {
  const ids = [...new Set(presiding.map(({ participantId }) => participantId))];
  return ids.flatMap((participantId) => {
    const found = participants.find(({ id }) => id === participantId);
    return found ? [{ participantId, personId: found.personId, name: found.name }] : [];
  });
}

/** The number of the minute that records an approval; empty until the approving meeting's own minutes are begun. */
async function approvingNumber(
  manager: EntityManager,
  authorityId: string,
  meetingId: string,
): Promise<string> {
  const entry = await manager
    .createQueryBuilder(MinuteEntryRow, 'e')
    .innerJoin(MinutesRow, 'm', 'm.authorityId = e.authorityId and m.id = e.minutesId')
    .where('m.authorityId = :authorityId and m.meetingId = :meetingId', { authorityId, meetingId })
    .andWhere("e.purpose = 'minutes'")
    .orderBy('e.position')
    .getOne();
  return entry?.number ?? '';
}
