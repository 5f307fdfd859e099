import type { LinkedOutcome } from '@minutebook/contracts';
import { Authority, Body, Meeting, OutcomeRow, type SignedLink } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LinkDesk, type Opened } from '../links/index';
import { LiveSignals } from '../live/index';
import type { Upload } from '../papers/index';
import { AuditLog, Refusal } from '../platform/index';
import { countChange } from './outcome-records';
import { answerWords, ReviewAnswers, type KeptFile, type SaidOfOutcome } from './review-answers';

const purpose = 'outcome-review';

/** What a member of the panel sees and says through a mailed link: one outcome, once. */
@Injectable()
export class LinkedOutcomesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: LinkDesk,
    private readonly answers: ReviewAnswers,
    private readonly signals: LiveSignals,
    private readonly audit: AuditLog,
  ) {}

  async read(opened: Opened): Promise<LinkedOutcome> {
    const { manager } = this.dataSource;
    const link = await this.desk.open(opened, purpose);
    const { authorityId, toName, expiresAt } = link;
    const { meetingId, text, saidBy, themes, helps } = await outcomeOf(manager, link);
    const { bodyId, heldOn } = await manager.findOneByOrFail(Meeting, { authorityId, id: meetingId });
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { authorityId, id: bodyId });
    return {
      ...{ toName, expiresAt: expiresAt.toISOString(), council: council.name, bodyName: body.name },
      ...{ heldOn, text, saidBy, themes, helps },
    };
  }

  /** Asked before the first byte of a file is taken in: only who holds a good link may send one. */
  async refuseAnswer(opened: Opened): Promise<void> {
    await outcomeOf(this.dataSource.manager, await this.desk.open(opened, purpose));
  }

  async answer(opened: Opened, said: SaidOfOutcome, upload: Upload | null): Promise<void> {
    const link = await this.desk.open(opened, purpose);
    const { meetingId } = await outcomeOf(this.dataSource.manager, link);
    await this.answers.withFile(link.authorityId, upload, (file) =>
      this.dataSource.transaction((manager) => this.#write(manager, link, said, file)),
    );
    this.signals.meetingChanged(meetingId);
  }

  async #write(
    manager: EntityManager,
    link: SignedLink,
    said: SaidOfOutcome,
    file: KeptFile | null,
  ): Promise<void> {
    const { id: linkId, authorityId, subjectId: outcomeId, toName: byName } = link;
    const { meetingId } = await outcomeOf(manager, link);
    // in the order in which everybody else takes them: the meeting, then its line
    const meeting = await manager.findOneOrFail(Meeting, {
      where: { authorityId, id: meetingId },
      lock: { mode: 'pessimistic_write' },
    });
    await this.desk.use(manager, link);
    const row = await outcomeOf(manager, link);
    await this.answers.write(manager, row, said, { byName, linkId, file });
    await manager.update(OutcomeRow, { id: outcomeId, authorityId }, { version: () => 'version + 1' });
    await countChange(manager, meeting);
    const actor = { userId: null, name: byName, authorityId, grants: [] };
    await this.audit.record(manager, actor, {
      ...{ action: 'outcome.reviewed', entity: 'outcome', entityId: outcomeId },
      ...{ bodyId: meeting.bodyId, meetingId: meeting.id },
      summary: `Said by link whether an outcome lasted: ${answerWords[said.answer]}.`,
    });
  }
}

/** 410 for a line that was taken back after the mail went out. */
async function outcomeOf(
  manager: EntityManager,
  { authorityId, subjectId: id }: SignedLink,
): Promise<OutcomeRow> {
  const row = await manager.findOneBy(OutcomeRow, { authorityId, id });
  if (row) return row;
  throw new Refusal(
    410,
    'link-revoked',
    'What this link was for was taken back. There is nothing to answer.',
  );
}
