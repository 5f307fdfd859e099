import type { MeetingOutcomes, OutcomeLog, outcomeLogQuery } from '@minutebook/contracts';
import { Body, Meeting, OutcomeRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveReader } from '../live/index';
import { findMeeting } from '../meetings/index';
import { bodiesFor, type Actor } from '../platform/index';
import { outcomesItem, outcomesOf } from './outcome-records';
import { toOutcome } from './outcome-view';

type Filter = z.output<typeof outcomeLogQuery>;

@Injectable()
export class OutcomesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveReader,
  ) {}

  /** The lines of one meeting in order, and whether more may be entered. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<MeetingOutcomes> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    await findMeeting(manager, actor, 'outcomes.read', meetingId);
    const reading = await this.live.read(manager, authorityId, meetingId);
    const item = outcomesItem(reading);
    const rows = await outcomesOf(manager, authorityId, meetingId);
    return {
      meetingId,
      item: item && { id: item.id, title: item.title },
      state: reading.live.outcomes,
      outcomes: rows.map((row) => toOutcome(row, actor)),
    };
  }

  /** The rows of a meeting, for those who have been authorised for it. */
  rowsOf(manager: EntityManager, authorityId: string, meetingId: string): Promise<OutcomeRow[]> {
    return outcomesOf(manager, authorityId, meetingId);
  }

  /** All lines of the bodies that the reader may see, the newest meeting first. */
  async log(actor: Actor, { bodyId, theme, from, to }: Filter): Promise<OutcomeLog> {
    const { authorityId } = actor;
    const bodies = bodiesFor(actor, 'outcomes.read');
    const query = this.dataSource.manager
      .createQueryBuilder(OutcomeRow, 'o')
      .innerJoinAndMapOne(
        'o.meeting',
        Meeting,
        'm',
        'm.authority_id = o.authority_id and m.id = o.meeting_id',
      )
      .innerJoinAndMapOne('o.body', Body, 'b', 'b.authority_id = m.authority_id and b.id = m.body_id')
      .where('o.authority_id = :authorityId', { authorityId })
      .orderBy({ 'm.held_on': 'DESC', 'm.id': 'ASC', 'o.position': 'ASC' });
    if (bodies) query.andWhere('m.body_id = any(:bodies)', { bodies });
    if (bodyId) query.andWhere('m.body_id = :bodyId', { bodyId });
    if (theme) query.andWhere(':theme = any(o.themes)', { theme });
    if (from) query.andWhere('m.held_on >= :from', { from });
    if (to) query.andWhere('m.held_on <= :to', { to });
    const rows = (await query.getMany()) as (OutcomeRow & { meeting: Meeting; body: Body })[];
    return rows.map(({ meeting, body, ...row }) => ({
      ...toOutcome(row, actor),
      meeting: { id: meeting.id, bodyName: body.name, heldOn: meeting.heldOn },
    }));
  }
}
