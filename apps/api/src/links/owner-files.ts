import { FileStore } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { HistoryLine } from '../commitments/index';
import { PdfInspector, refuseUnlessPdf, type Upload } from '../papers/index';

/** Files that come through links: looked into as papers are, then kept with the open ones. */
@Injectable()
export class OwnerFiles {
  constructor(
    private readonly inspector: PdfInspector,
    private readonly store: FileStore,
  ) {}

  async keep(authorityId: string, upload: Upload): Promise<HistoryLine['file']> {
    await refuseUnlessPdf(upload, this.inspector);
    const { sha256, bytes } = await this.store.put(authorityId, 'open', upload.path);
    return { sha256, bytes, name: upload.fileName, type: 'application/pdf' };
  }
}
