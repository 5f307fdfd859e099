import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, preparedQuery } from '../platform/index';

export interface PublicFile {
  authorityId: string;
  sha256: string;
  fileName: string;
}

const packQuery = `
  select p.agenda->'pack' as pack from publications p where p.authority_id = $1 and p.meeting_id = $2`;

/** A paper of an item that stands on a published agenda and was not withdrawn since. */
const paperQuery = `
  select q.sha256, q.file_name
  from papers q
  join agenda_items i on i.authority_id = q.authority_id and i.id = q.item_id and i.withdrawn_reason is null
  join publications p on p.authority_id = i.authority_id and p.meeting_id = i.meeting_id
  where q.authority_id = $1 and q.id = $2 and q.kind = 'upload'
    and p.agenda @> jsonb_build_object('items', jsonb_build_array(
      jsonb_build_object('papers', jsonb_build_array(jsonb_build_object('id', q.id)))))`;

type PackFiles = Record<'pdf' | 'docx', { sha256: string; fileName: string }>;

/** Files that anybody may open: packs that were published, and the papers in them. */
@Injectable()
export class PublicFiles {
  constructor(private readonly dataSource: DataSource) {}

  async pack(authorityId: string, meetingId: string, format: 'pdf' | 'docx'): Promise<PublicFile> {
    const [row] = await preparedQuery<{ pack: PackFiles }>(this.dataSource, 'public-pack', packQuery, [
      authorityId,
      meetingId,
    ]);
    if (!row) throw notFound('published pack');
    const { sha256, fileName } = row.pack[format];
    return { authorityId, sha256, fileName };
  }

  async paper(authorityId: string, paperId: string): Promise<PublicFile> {
    const rows = await preparedQuery<{ sha256: string; file_name: string }>(
      this.dataSource,
      'public-paper',
      paperQuery,
      [authorityId, paperId],
    );
    const [row] = rows;
    if (!row) throw notFound('published paper');
    return { authorityId, sha256: row.sha256, fileName: row.file_name };
  }
}
