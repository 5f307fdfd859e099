import type { answerOutcomeSchema } from '@minutebook/contracts';
import { OutcomeReviewRow, type OutcomeRow } from '@minutebook/data-access';
import { reviewLacks } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { EvidenceFiles } from '../commitments/index';
import { RealNames } from '../live/index';
import { discard, type Upload } from '../papers/index';
import { Clock, unprocessable } from '../platform/index';

export type SaidOfOutcome = z.output<typeof answerOutcomeSchema>;
export type KeptFile = Awaited<ReturnType<EvidenceFiles['keep']>>;
/** Who says it, by which link if they are not signed in, and with which file. */
interface Answering {
  byName: string;
  linkId: string | null;
  file: KeptFile | null;
}

export const answerWords = { yes: 'yes', partly: 'partly', no: 'no', 'cannot-say': 'cannot say' } as const;

/** What everybody's answer to "did it last?" has to be, and its writing down. */
@Injectable()
export class ReviewAnswers {
  constructor(
    private readonly realNames: RealNames,
    private readonly files: EvidenceFiles,
    readonly clock: Clock,
  ) {}

  /** Keeps the file that came, if one did, does the work with it and clears away what was received. */
  async withFile<Done>(
    authorityId: string,
    upload: Upload | null,
    work: (file: KeptFile | null) => Promise<Done>,
  ): Promise<Done> {
    try {
      return await work(upload && (await this.files.keep(authorityId, upload)));
    } finally {
      if (upload) await discard(upload);
    }
  }

  async write(
    manager: EntityManager,
    { id: outcomeId, authorityId, meetingId }: OutcomeRow,
    { answer, words, evidence }: SaidOfOutcome,
    { byName, linkId, file }: Answering,
  ): Promise<void> {
    const lacks = reviewLacks(answer, { words, evidence });
    if (lacks) throw unprocessable('review-incomplete', lacks);
    await this.realNames.refuseRealNames(manager, meetingId, [words, evidence, file?.name ?? '']);
    await manager.insert(OutcomeReviewRow, {
      ...{ authorityId, outcomeId, answer, words, evidence, byName, linkId, at: this.clock.now() },
      ...{ fileSha256: file?.sha256 ?? null, fileName: file?.name ?? '', fileBytes: file?.bytes ?? 0 },
      fileType: file?.type ?? '',
    });
  }
}
