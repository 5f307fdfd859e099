import { Meeting } from '@minutebook/data-access';
import { formatDate, votingPresence } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LiveReader } from '../live/index';
import { conflict, notFound, unprocessable, type Actor } from '../platform/index';
import { Corrections, type Approve } from './corrections';
import type { MinutesInHand } from './minutes-records';

/** Which meeting may agree a set of minutes: a later one of the same body, once it has begun and is quorate (M-01, B-01). */
@Injectable()
export class ApprovingMeetings {
  constructor(
    private readonly live: LiveReader,
    private readonly corrections: Corrections,
  ) {}

  /** The meeting, after it has made its corrections. */
  async agree(
    manager: EntityManager,
    actor: Actor,
    hand: MinutesInHand,
    { meetingId, corrections }: Approve,
  ): Promise<Meeting> {
    const approving = await this.find(manager, hand, meetingId);
    await this.corrections.apply(manager, actor, hand, approving, corrections);
    return approving;
  }

  private async find(manager: EntityManager, hand: MinutesInHand, meetingId: string): Promise<Meeting> {
    const { authorityId } = hand.minutes;
    const approving = await manager.findOneBy(Meeting, { id: meetingId, authorityId });
    if (!approving) throw notFound('meeting');
    refuseUnfit(hand.meeting, approving);
    await this.refuseInquorate(manager, approving);
    return approving;
  }

  private async refuseInquorate(manager: EntityManager, meeting: Meeting): Promise<void> {
    const { setting, live } = await this.live.read(manager, meeting.authorityId, meeting.id);
    const { quorum } = live;
    // of a meeting that is over nobody is there any more: then it counts that it once could decide
    const isQuorate =
      meeting.state === 'in-session'
        ? quorum.isQuorate
        : votingPresence(setting, live).some(({ present }) => present >= quorum.required);
    if (!isQuorate)
      throw conflict(
        'inquorate',
        `The meeting on ${formatDate(meeting.heldOn)} is not quorate, so it can agree no minutes.`,
      );
  }
}

function refuseUnfit(minuted: Meeting, approving: Meeting): void {
  if (approving.id === minuted.id)
    throw unprocessable(
      'approves-itself',
      'A meeting does not approve the minutes that record it. Choose a later meeting of the body.',
    );
  if (approving.bodyId !== minuted.bodyId)
    throw unprocessable(
      'another-body',
      'That meeting is of another body. Minutes are approved by the body itself.',
    );
  if (momentOf(approving) <= momentOf(minuted))
    throw unprocessable(
      'approves-earlier',
      `That meeting was on ${formatDate(approving.heldOn)}, not after the one that these minutes record. Choose a later one.`,
    );
  if (approving.state !== 'in-session' && approving.state !== 'closed')
    throw conflict(
      'meeting-not-in-session',
      `The meeting on ${formatDate(approving.heldOn)} is not in session, so it has agreed nothing yet.`,
    );
}

const momentOf = ({ heldOn, startTime }: Meeting): string => `${heldOn} ${startTime}`;
