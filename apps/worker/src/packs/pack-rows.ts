import { randomUUID } from 'node:crypto';
import { Pack } from '@minutebook/data-access';
import type { RenderPackJob } from '@minutebook/contracts';
import type { PackStep, PageMap } from '@minutebook/domain';
import { type DataSource, In, type QueryDeepPartialEntity, type Repository } from 'typeorm';
import type { BuildFailure } from '../platform/build-failure';

export type ClaimedPack = Pick<Pack, 'id' | 'authorityId' | 'meetingId' | 'version' | 'model'> & {
  claim: string;
};
export interface PackFiles {
  pageMap: PageMap;
  pdf: { sha256: string; bytes: number };
  docx: { sha256: string; bytes: number };
}

/**
 * The rows of packs as a worker may change them. Who claims a row last holds it: each later change names the claim, and
 * does nothing where a stop or another worker came in between.
 */
export class PackRows {
  private readonly packs: Repository<Pack>;

  constructor(database: DataSource) {
    this.packs = database.getRepository(Pack);
  }

  /** Takes the pack to build it, also from a worker that died over it. Null when it needs no building any more. */
  async claim({ packId, authorityId }: RenderPackJob): Promise<ClaimedPack | null> {
    const claim = randomUUID();
    const { affected } = await this.packs.update(
      { id: packId, authorityId, state: In(['queued', 'building']) },
      { state: 'building', step: 'collecting', stepsDone: 0, stepsTotal: 0, startedAt: new Date(), claim },
    );
    if (!affected) return null;
    const select = { id: true, authorityId: true, meetingId: true, version: true, model: true } as const;
    const pack = await this.packs.findOne({ where: { id: packId, authorityId, claim }, select });
    return pack && { ...pack, claim };
  }

  holds = (pack: ClaimedPack): Promise<boolean> => this.packs.existsBy(held(pack));

  progress = (pack: ClaimedPack, step: PackStep, stepsDone: number, stepsTotal: number): Promise<boolean> =>
    this.change(pack, { step, stepsDone, stepsTotal });

  ready = (pack: ClaimedPack, { pageMap, pdf, docx }: PackFiles): Promise<boolean> =>
    this.change(pack, {
      state: 'ready',
      step: 'done',
      pageMap,
      pdfSha256: pdf.sha256,
      pdfBytes: pdf.bytes,
      docxSha256: docx.sha256,
      docxBytes: docx.bytes,
      finishedAt: new Date(),
      claim: null,
    });

  failed = (pack: ClaimedPack, { code, detail }: BuildFailure): Promise<boolean> =>
    this.change(pack, {
      state: 'failed',
      failureCode: code,
      failureDetail: detail,
      finishedAt: new Date(),
      claim: null,
    });

  /** Back into the queue, for whichever worker comes next. */
  release = (pack: ClaimedPack): Promise<boolean> =>
    this.change(pack, { state: 'queued', step: 'queued', stepsDone: 0, stepsTotal: 0, claim: null });

  /** The job of every pack that somebody waits for, of all councils. */
  async unfinished(): Promise<RenderPackJob[]> {
    const packs = await this.packs.find({
      where: { state: In(['queued', 'building']) },
      select: { id: true, authorityId: true },
      order: { requestedAt: 'ASC' },
    });
    return packs.map(({ id, authorityId }) => ({ name: 'render-pack', authorityId, packId: id }));
  }

  private async change(pack: ClaimedPack, values: QueryDeepPartialEntity<Pack>): Promise<boolean> {
    const { affected } = await this.packs.update(held(pack), values);
    return (affected ?? 0) > 0;
  }
}

const held = ({ id, authorityId, claim }: ClaimedPack) => ({
  id,
  authorityId,
  claim,
  state: 'building' as const,
});
