import type {
  cancelMeetingSchema,
  createMeetingSchema,
  Meeting as MeetingView,
  updateMeetingSchema,
} from '@minutebook/contracts';
import { Body, Meeting, settleNextMeetingDates } from '@minutebook/data-access';
import {
  canTransition,
  describeMeetingState,
  formatDate,
  formatDateTime,
  localTimeProblem,
  type PlainDate,
  type PlainTime,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { AuditLog, authorise, conflict, notFound, stale, unprocessable, type Actor } from '../platform/index';
import { isPublished, lockMeeting, refuseUnlessDeletable } from './meeting-records';
import { MeetingReader } from './meeting-reader';

type Create = z.output<typeof createMeetingSchema>;
type Update = z.output<typeof updateMeetingSchema>;
type Cancel = z.output<typeof cancelMeetingSchema>;

@Injectable()
export class MeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: MeetingReader,
    private readonly audit: AuditLog,
  ) {}

  async callMeeting(actor: Actor, { bodyId, ...meeting }: Create): Promise<MeetingView> {
    const { authorityId } = actor;
    const body = await this.dataSource.getRepository(Body).findOneBy({ id: bodyId, authorityId });
    if (!body) throw notFound('body');
    authorise(actor, 'meetings.edit', body.id);
    refuseImpossibleTime(meeting.heldOn, meeting.startTime);
    const meetingId = await this.dataSource.transaction(async (manager) => {
      const { id } = await manager.save(Meeting, { authorityId, bodyId, ...meeting });
      await settleNextMeetingDates(manager, { authorityId, bodyId });
      await this.audit.record(manager, actor, {
        action: 'meeting.called',
        entity: 'meeting',
        entityId: id,
        bodyId,
        meetingId: id,
        summary: `Meeting of the ${body.name} called for ${formatDateTime(meeting.heldOn, meeting.startTime)}, ${meeting.venue}.`,
      });
      return id;
    });
    return this.reader.read(actor, meetingId);
  }

  async changeMeeting(
    actor: Actor,
    meetingId: string,
    { version, ...changes }: Update,
  ): Promise<MeetingView> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'meetings.edit', meetingId);
      await this.refuseIfStale(actor, meeting, version);
      if (meeting.state === 'cancelled') throw alreadyCancelled();
      if (await isPublished(manager, meeting))
        throw conflict(
          'agenda-is-published',
          'The agenda is published with this date, time and venue. Cancel the meeting with a reason and call it again.',
        );
      refuseImpossibleTime(changes.heldOn ?? meeting.heldOn, changes.startTime ?? meeting.startTime);
      const revised = { ...changes, version: version + 1, agendaRevision: meeting.agendaRevision + 1 };
      await manager.update(Meeting, { id: meeting.id, authorityId: actor.authorityId }, revised);
      await settleNextMeetingDates(manager, meeting);
      await this.audit.record(manager, actor, {
        ...lineOf(meeting),
        action: 'meeting.changed',
        summary: `Meeting details changed: ${describeChanges(meeting, changes)}.`,
      });
    });
    return this.reader.read(actor, meetingId);
  }

  async cancelMeeting(actor: Actor, meetingId: string, { version, reason }: Cancel): Promise<MeetingView> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'meetings.edit', meetingId);
      if (meeting.state === 'cancelled') throw alreadyCancelled();
      await this.refuseIfStale(actor, meeting, version);
      if (!canTransition(meeting.state, 'cancelled'))
        throw conflict(
          'meeting-cannot-be-cancelled',
          `This meeting is "${describeMeetingState(meeting.state)}" and can no longer be cancelled. Close it instead.`,
        );
      await manager.update(
        Meeting,
        { id: meeting.id, authorityId: actor.authorityId },
        { state: 'cancelled', cancelledReason: reason, version: version + 1 },
      );
      await settleNextMeetingDates(manager, meeting);
      await this.audit.record(manager, actor, {
        ...lineOf(meeting),
        action: 'meeting.cancelled',
        summary: `Meeting of ${formatDate(meeting.heldOn)} cancelled: ${reason}`,
      });
    });
    return this.reader.read(actor, meetingId);
  }

  async deleteMeeting(actor: Actor, meetingId: string, version: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'meetings.edit', meetingId);
      await refuseUnlessDeletable(manager, meeting);
      await this.refuseIfStale(actor, meeting, version);
      await manager.delete(Meeting, { id: meeting.id, authorityId: actor.authorityId });
      await settleNextMeetingDates(manager, meeting);
      await this.audit.record(manager, actor, {
        ...lineOf(meeting),
        action: 'meeting.deleted',
        summary: `Meeting of ${formatDate(meeting.heldOn)} deleted before its agenda was published.`,
      });
    });
  }

  private async refuseIfStale(actor: Actor, meeting: Meeting, version: number): Promise<void> {
    if (meeting.version !== version) throw stale('meeting', await this.reader.read(actor, meeting.id));
  }
}

const alreadyCancelled = () =>
  conflict('meeting-is-cancelled', 'This meeting is cancelled already. Call a new meeting instead.');

const lineOf = ({ id, bodyId }: Meeting) => ({ entity: 'meeting', entityId: id, bodyId, meetingId: id });

function refuseImpossibleTime(heldOn: PlainDate, startTime: PlainTime): void {
  const problem = localTimeProblem(heldOn, startTime);
  if (problem)
    throw unprocessable(problem.code, problem.detail, [{ path: 'startTime', message: problem.detail }]);
}

function describeChanges(meeting: Meeting, changes: Omit<Update, 'version'>): string {
  const { heldOn, startTime, venue, agendaNotes } = changes;
  const when =
    (heldOn && heldOn !== meeting.heldOn) || (startTime && startTime !== meeting.startTime)
      ? `now ${formatDateTime(heldOn ?? meeting.heldOn, startTime ?? meeting.startTime)}`
      : undefined;
  const where = venue && venue !== meeting.venue ? `venue ${venue}` : undefined;
  const notes = agendaNotes ? 'notes on the front sheet' : undefined;
  return [when, where, notes].filter(Boolean).join('; ') || 'saved without a difference';
}
