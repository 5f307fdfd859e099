import type { Agenda, AgendaItem } from '@minutebook/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, notFound, preparedQuery, type Actor } from '../platform/index';
import { agendaQuery, type AgendaRow } from './agenda-query';
import { toAgenda } from './agenda-view';

@Injectable()
export class AgendaReader {
  constructor(private readonly dataSource: DataSource) {}

  /** One query: this is the page that a clerk has open all day. */
  async read(actor: Actor, meetingId: string): Promise<Agenda> {
    const [row] = await preparedQuery<AgendaRow>(this.dataSource, 'agenda', agendaQuery, [
      actor.authorityId,
      meetingId,
    ]);
    if (!row) throw notFound('meeting');
    authorise(actor, 'agenda.read', row.body_id);
    return toAgenda(meetingId, row);
  }

  /** One item as the agenda shows it, or null once it is gone: for what a stale save is answered with. */
  async item(actor: Actor, meetingId: string, itemId: string): Promise<AgendaItem | null> {
    const { items } = await this.read(actor, meetingId);
    return items.find((item) => item.id === itemId) ?? null;
  }
}
