import { createHash } from 'node:crypto';
import type { PublicMinutes } from '@minutebook/contracts';
import { publicMinutesStates } from '@minutebook/data-access';
import { areMinutesDraft, type MinutesState } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, preparedQuery } from '../platform/index';
import type { PublicFile } from './public-files';
import type { ReadyAnswer } from './public-reader';

interface MinutesRow {
  body: string;
  held_on: string;
  state: MinutesState;
  entries: PublicMinutes['entries'];
}

/** Minutes from publication as draft on. The open table holds nothing of Part B but its summary (E-07). */
const minutesQuery = `
  select b.name as body, m.held_on::text, n.state, coalesce((
    select json_agg(json_build_object('number', e.number, 'title', e.title, 'part', e.part, 'blocks', coalesce((
        select json_agg(json_build_object('kind', k.kind, 'content', k.content) order by k.position, k.id)
          from minute_blocks k where k.authority_id = e.authority_id and k.entry_id = e.id), '[]'))
      order by e.position)
    from minute_entries e where e.authority_id = n.authority_id and e.minutes_id = n.id), '[]') as entries
  from minutes n
  join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  join bodies b on b.authority_id = n.authority_id and b.id = n.body_id
  where n.authority_id = $1 and n.meeting_id = $2 and n.state in ${publicMinutesStates}`;

/** The document that was made when they were released; until that is ready, the one before it. */
const fileQuery = `
  select d.pdf_sha256 as pdf, d.docx_sha256 as docx, b.slug, m.held_on::text
  from minutes n
  join meetings m on m.authority_id = n.authority_id and m.id = n.meeting_id
  join bodies b on b.authority_id = n.authority_id and b.id = n.body_id
  join meeting_documents d on d.authority_id = n.authority_id and d.meeting_id = n.meeting_id
    and d.kind = 'minutes' and d.state = 'ready' and (d.id = n.document_id or d.requested_at >= n.published_at)
  where n.authority_id = $1 and n.meeting_id = $2 and n.state in ${publicMinutesStates}
  order by d.id = n.document_id desc, d.requested_at desc limit 1`;

interface FileRow {
  pdf: string;
  docx: string;
  slug: string;
  held_on: string;
}

/** Minutes that anybody may read, as text and as files. */
@Injectable()
export class PublicMinutesReader {
  constructor(private readonly dataSource: DataSource) {}

  async read(authorityId: string, meetingId: string): Promise<ReadyAnswer> {
    const values = [authorityId, meetingId];
    const [row] = await preparedQuery<MinutesRow>(this.dataSource, 'public-minutes', minutesQuery, values);
    if (!row) throw notFound('set of published minutes');
    const { body, held_on, state, entries } = row;
    const minutes: PublicMinutes = {
      meetingId,
      bodyName: body,
      heldOn: held_on,
      isDraft: areMinutesDraft(state),
      entries,
    };
    const bytes = Buffer.from(JSON.stringify(minutes));
    return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
  }

  async file(authorityId: string, meetingId: string, format: 'pdf' | 'docx'): Promise<PublicFile> {
    const values = [authorityId, meetingId];
    const [row] = await preparedQuery<FileRow>(this.dataSource, 'public-minutes-file', fileQuery, values);
    if (!row) throw notFound('published document');
    return { authorityId, sha256: row[format], fileName: `minutes-${row.slug}-${row.held_on}.${format}` };
  }
}
