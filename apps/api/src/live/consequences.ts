import { Meeting } from '@minutebook/data-access';
import {
  canTransition,
  councilTime,
  formatTime,
  type LiveMeeting,
  type MeetingAct,
  type MeetingState,
  type NewMeetingEvent,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog, conflict, type Actor } from '../platform/index';
import { dropAttendance, writeAttendance } from './attendance-rows';
import type { LiveReading } from './live-reader';

const states: Readonly<Record<LiveMeeting['phase'], MeetingState>> = {
  'not-begun': 'agenda-published',
  'in-session': 'in-session',
  adjourned: 'adjourned',
  closed: 'closed',
};

/** Acts after which the meeting may stand elsewhere. A correction may take any of the others back. */
const movesMeeting = new Set<MeetingAct['kind']>([
  'meeting-opened',
  'adjourned',
  'reconvened',
  'meeting-closed',
  'corrected',
]);

/** What follows from an event beside its row: the meeting's state, the record, and who was there once it is over. */
@Injectable()
export class LiveConsequences {
  constructor(private readonly audit: AuditLog) {}

  async draw(
    manager: EntityManager,
    actor: Actor,
    meeting: Meeting,
    event: NewMeetingEvent,
    after: LiveReading,
  ): Promise<void> {
    if (movesMeeting.has(event.act.kind)) await this.moveMeeting(manager, meeting, event.act, after.live);
    if (meeting.state === 'closed') await writeAttendance(manager, meeting, after);
    const line = auditLine(event);
    if (line)
      await this.audit.record(manager, actor, {
        ...line,
        entity: 'meeting',
        entityId: meeting.id,
        bodyId: meeting.bodyId,
        meetingId: meeting.id,
      });
  }

  private async moveMeeting(
    manager: EntityManager,
    meeting: Meeting,
    { kind }: MeetingAct,
    live: LiveMeeting,
  ): Promise<void> {
    const { id, authorityId, state: from } = meeting;
    const to = states[live.phase];
    if (to === from) return;
    if (kind !== 'corrected' && !canTransition(from, to))
      throw conflict('meeting-not-open', 'This meeting cannot begin, pause or end as it stands now.');
    await manager.update(Meeting, { id, authorityId }, { state: to, version: () => 'version + 1' });
    if (from === 'closed') await dropAttendance(manager, meeting);
    meeting.state = to;
  }
}

/** Neutral words: the log itself says what, and who may read which of its lines is another matter (C-04, E-10). */
function auditLine({ act, at }: NewMeetingEvent): { action: string; summary: string } | null {
  const time = formatTime(councilTime(at).at);
  switch (act.kind) {
    case 'meeting-opened':
      return { action: 'meeting.opened', summary: `Meeting opened at ${time}.` };
    case 'adjourned':
      return { action: 'meeting.adjourned', summary: `Meeting adjourned at ${time}.` };
    case 'reconvened':
      return { action: 'meeting.reconvened', summary: `Meeting reconvened at ${time}.` };
    case 'meeting-closed':
      return { action: 'meeting.closed', summary: `Meeting closed at ${time}.` };
    case 'public-excluded':
      return { action: 'meeting.public-excluded', summary: `Press and public excluded at ${time}.` };
    case 'public-readmitted':
      return { action: 'meeting.public-readmitted', summary: `Press and public readmitted at ${time}.` };
    case 'presiding-changed':
      return { action: 'meeting.presiding-changed', summary: `Somebody else presided from ${time}.` };
    case 'corrected':
      return { action: 'meeting.log-corrected', summary: `A line of the meeting's log was corrected.` };
    default:
      return null;
  }
}
