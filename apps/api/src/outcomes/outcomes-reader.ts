import type { MeetingOutcomes, OutcomeLog, OutcomeLogLine, outcomeLogQuery } from '@minutebook/contracts';
import type { OutcomeRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveReader } from '../live/index';
import { findMeeting } from '../meetings/index';
import { bodiesFor, Clock, notFound, type Actor } from '../platform/index';
import { logLines, placedOutcomes } from './outcome-log-lines';
import { outcomesItem, outcomesOf } from './outcome-records';
import { toOutcome } from './outcome-view';

type Filter = z.output<typeof outcomeLogQuery>;

@Injectable()
export class OutcomesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveReader,
    private readonly clock: Clock,
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
  async log(actor: Actor, { bodyId, theme, from, to, review }: Filter): Promise<OutcomeLog> {
    const { authorityId } = actor;
    const bodies = bodiesFor(actor, 'outcomes.read');
    const { manager } = this.dataSource;
    const query = placedOutcomes(manager, authorityId).orderBy({
      ...{ 'm.held_on': 'DESC', 'm.id': 'ASC', 'o.position': 'ASC' },
    });
    if (bodies) query.andWhere('m.body_id = any(:bodies)', { bodies });
    if (bodyId) query.andWhere('m.body_id = :bodyId', { bodyId });
    if (theme) query.andWhere(':theme = any(o.themes)', { theme });
    if (from) query.andWhere('m.held_on >= :from', { from });
    if (to) query.andWhere('m.held_on <= :to', { to });
    const lines = await logLines(manager, actor, query, this.clock.today());
    return review ? lines.filter((line) => line.review.state === review) : lines;
  }

  /** One line as the log shows it, for those who have been authorised for its body. */
  async logLine(manager: EntityManager, actor: Actor, outcomeId: string): Promise<OutcomeLogLine> {
    const query = placedOutcomes(manager, actor.authorityId).andWhere('o.id = :outcomeId', { outcomeId });
    const [line] = await logLines(manager, actor, query, this.clock.today());
    if (!line) throw notFound('outcome');
    return line;
  }
}
