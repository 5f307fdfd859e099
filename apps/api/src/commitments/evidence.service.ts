import type { CommitmentUpdate } from '@minutebook/contracts';
import { CommitmentUpdateRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { discard, type FileToSend, type Upload } from '../papers/index';
import { authorise, Clock, notFound, type Actor } from '../platform/index';
import { CommitmentsReader } from './commitments-reader';
import { CommitmentsService } from './commitments.service';
import { EvidenceFiles } from './evidence-files';

/** Files that show that something was done, kept with the row's history. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: CommitmentsReader,
    private readonly commitments: CommitmentsService,
    private readonly files: EvidenceFiles,
    private readonly clock: Clock,
  ) {}

  /** Asked before the file is received, so that nobody can fill the disk without leave. */
  async refuseUpload(actor: Actor, commitmentId: string): Promise<void> {
    const { body_id } = await this.reader.line(this.dataSource.manager, actor, commitmentId);
    authorise(actor, 'commitments.edit', body_id);
  }

  async addEvidence(actor: Actor, commitmentId: string, upload: Upload): Promise<CommitmentUpdate> {
    try {
      const file = await this.files.keep(actor.authorityId, upload);
      const { name, bytes, type } = file;
      const { title: text } = upload;
      const at = this.clock.now();
      const line = { at, kind: 'evidence', text, file } as const;
      const id = await this.commitments.addLine(
        actor,
        commitmentId,
        line,
        ({ reference }) => `A file was added to commitment ${reference}: ${name}.`,
      );
      const shown = { name, bytes, type };
      return { id, at: at.toISOString(), by: actor.name, way: 'clerk', kind: 'evidence', text, file: shown };
    } finally {
      await discard(upload);
    }
  }

  async fileOf(actor: Actor, commitmentId: string, updateId: string): Promise<FileToSend> {
    const { manager } = this.dataSource;
    await this.reader.line(manager, actor, commitmentId);
    const { authorityId } = actor;
    const update = await manager.findOneBy(CommitmentUpdateRow, { id: updateId, authorityId, commitmentId });
    if (!update?.fileSha256) throw notFound('file');
    const { fileSha256: sha256, fileName, fileType: contentType } = update;
    // never shown in the page's own window: it may come from anybody who held a link
    return { authorityId, area: 'open', sha256, fileName, contentType, cache: 'private', isAttachment: true };
  }
}
