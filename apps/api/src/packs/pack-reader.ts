import type { Pack } from '@minutebook/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findMeeting } from '../meetings/index';
import { authorise, conflict, notFound, preparedQuery, type Actor } from '../platform/index';
import { nameOf, packColumns, packTables, toPack, type PackFormat, type PackRow } from './pack-view';

const listQuery = `
  select ${packColumns} from ${packTables}
  where k.authority_id = $1 and k.meeting_id = $2 order by k.version desc limit $3`;

/** The last column: whether the pack prints matter of an item that has gone to Part B since. */
const fileQuery = `
  select ${packColumns}, p.id is null and exists (
    select 1 from agenda_items i
     where i.authority_id = k.authority_id and i.meeting_id = k.meeting_id and i.part = 'B'
       and k.model @> jsonb_build_object('items', jsonb_build_array(jsonb_build_object('id', i.id, 'part', 'A')))
  ) as holds_exempt
  from ${packTables}
  where k.authority_id = $1 and k.id = $2`;

export interface PackFile {
  authorityId: string;
  sha256: string;
  fileName: string;
}

@Injectable()
export class PackReader {
  constructor(private readonly dataSource: DataSource) {}

  /** All builds of a meeting's pack, newest first. */
  async list(actor: Actor, meetingId: string): Promise<Pack[]> {
    await findMeeting(this.dataSource.manager, actor, 'packs.read', meetingId);
    return (await this.rows(actor.authorityId, meetingId, 500)).map(toPack);
  }

  /** The newest build, of whatever state. For those who have been authorised for the meeting. */
  async newest(authorityId: string, meetingId: string): Promise<Pack | null> {
    const [row] = await this.rows(authorityId, meetingId, 1);
    return row ? toPack(row) : null;
  }

  async one(actor: Actor, packId: string): Promise<Pack> {
    return toPack(await this.row(actor, packId));
  }

  async file(actor: Actor, packId: string, format: PackFormat): Promise<PackFile> {
    const row = await this.row(actor, packId);
    const sha256 = format === 'pdf' ? row.pdf_sha256 : row.docx_sha256;
    if (row.state !== 'ready' || !sha256)
      throw conflict('pack-not-ready', 'This pack is not ready. Wait until it is built, or build it again.');
    if (row.holds_exempt)
      throw conflict(
        'pack-holds-exempt-matter',
        'An item of this pack has gone to Part B since it was built, so the pack is closed. Build it again.',
      );
    return { authorityId: actor.authorityId, sha256, fileName: nameOf(row, format) };
  }

  private rows(authorityId: string, meetingId: string, limit: number): Promise<PackRow[]> {
    return preparedQuery<PackRow>(this.dataSource, 'packs', listQuery, [authorityId, meetingId, limit]);
  }

  private async row(actor: Actor, packId: string): Promise<PackRow & { holds_exempt: boolean }> {
    const [row] = await preparedQuery<PackRow & { holds_exempt: boolean }>(
      this.dataSource,
      'pack',
      fileQuery,
      [actor.authorityId, packId],
    );
    if (!row) throw notFound('pack');
    authorise(actor, 'packs.read', row.body_id);
    return row;
  }
}
