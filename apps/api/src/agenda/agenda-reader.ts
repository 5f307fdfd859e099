import type { Agenda, AgendaItem } from '@minutebook/contracts';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { authorise, notFound, preparedQuery, type Actor } from '../platform/index';
import { agendaQuery, stampQuery, type AgendaRow, type StampRow } from './agenda-query';
import { toAgenda } from './agenda-view';

interface Kept {
  stamp: string;
  bytes: Buffer;
}

@Injectable()
export class AgendaReader {
  /** Answers by council and meeting. Names of uploaders are not in the stamp, so none is kept for longer than a minute. */
  private readonly kept = new LRUCache<string, Kept>({ max: 200, ttl: 60_000 });

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The agenda as JSON, as it is now: this is the page that a clerk has open all day, and it seldom changes between two
   * readings. Each reading asks for the agenda's stamp, so that any process may have changed it.
   */
  async readBytes(actor: Actor, meetingId: string): Promise<Buffer> {
    const [row] = await preparedQuery<StampRow>(this.dataSource, 'agenda-stamp', stampQuery, [
      actor.authorityId,
      meetingId,
    ]);
    if (!row) throw notFound('meeting');
    authorise(actor, 'agenda.read', row.body_id);
    const key = `${actor.authorityId}/${meetingId}`;
    const kept = this.kept.get(key);
    if (kept?.stamp === row.stamp) return kept.bytes;
    const bytes = Buffer.from(JSON.stringify(await this.read(actor, meetingId)));
    this.kept.set(key, { stamp: row.stamp, bytes });
    return bytes;
  }

  /** One query for all of it. */
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
