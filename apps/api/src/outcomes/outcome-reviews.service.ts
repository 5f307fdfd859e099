import type { linkOutcomeSchema, OutcomeLogLine, reviewOutcomeSchema } from '@minutebook/contracts';
import {
  CommitmentRow,
  type Meeting,
  OutcomeCommitmentRow,
  OutcomeReviewRow,
  OutcomeRow,
} from '@minutebook/data-access';
import { formatDate, type Permission, type PlainDate, reviewDueOn, reviewState } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveSignals } from '../live/index';
import { findMeeting, lockMeeting } from '../meetings/index';
import type { FileToSend, Upload } from '../papers/index';
import {
  AuditLog,
  conflict,
  notFound,
  stale,
  unprocessable,
  updateVersioned,
  type Actor,
} from '../platform/index';
import { countChange, findOutcome } from './outcome-records';
import { OutcomesReader } from './outcomes-reader';
import { answerWords, ReviewAnswers } from './review-answers';

type Review = z.output<typeof reviewOutcomeSchema>;
type Links = z.output<typeof linkOutcomeSchema>;

interface Change {
  outcomeId: string;
  version: number;
  permission: Permission;
  /** Does it, and says for the meeting's record what was done. */
  work: (
    manager: EntityManager,
    outcome: { meeting: Meeting; row: OutcomeRow },
  ) => Promise<{ action: string; summary: string }>;
}

/** What is said of an outcome afterwards: whether it lasted, and which commitments it came from. */
@Injectable()
export class OutcomeReviewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: OutcomesReader,
    private readonly answers: ReviewAnswers,
    private readonly signals: LiveSignals,
    private readonly audit: AuditLog,
  ) {}

  /** Asked before a file is received, so that nobody can fill the disk without leave. */
  async refuseReview(actor: Actor, outcomeId: string): Promise<void> {
    const { manager } = this.dataSource;
    const { meetingId } = await findOutcome(manager, actor, outcomeId);
    await findMeeting(manager, actor, 'outcomes.review', meetingId);
  }

  /** Answers "did it last?", from six months after the meeting on. Answering again adds to what was said before. */
  review(
    actor: Actor,
    outcomeId: string,
    { version, ...said }: Review,
    upload: Upload | null,
  ): Promise<OutcomeLogLine> {
    return this.answers.withFile(actor.authorityId, upload, (file) =>
      this.#change(actor, {
        ...{ outcomeId, version, permission: 'outcomes.review' },
        work: async (manager, { meeting, row }) => {
          refuseBeforeItsDay(meeting, this.answers.clock.today());
          await this.answers.write(manager, row, said, { byName: actor.name, linkId: null, file });
          const summary = `Said whether an outcome lasted: ${answerWords[said.answer]}.`;
          return { action: 'outcome.reviewed', summary };
        },
      }),
    );
  }

  /** The file of an answer, for whoever may read the outcome. */
  async fileOf(actor: Actor, outcomeId: string, reviewId: string): Promise<FileToSend> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const { meetingId } = await findOutcome(manager, actor, outcomeId);
    await findMeeting(manager, actor, 'outcomes.read', meetingId);
    const review = await manager.findOneBy(OutcomeReviewRow, { id: reviewId, authorityId, outcomeId });
    if (!review?.fileSha256) throw notFound('file');
    const { fileSha256: sha256, fileName, fileType: contentType } = review;
    // never shown in the page's own window: it may come from anybody who held a link
    return { authorityId, area: 'open', sha256, fileName, contentType, cache: 'private', isAttachment: true };
  }

  /** Says which commitments the outcome came from; those that are left out are no longer linked. */
  link(actor: Actor, outcomeId: string, { version, commitmentIds }: Links): Promise<OutcomeLogLine> {
    const ids = [...new Set(commitmentIds)];
    return this.#change(actor, {
      ...{ outcomeId, version, permission: 'outcomes.edit' },
      work: async (manager, { meeting: { authorityId, bodyId } }) => {
        if ((await manager.countBy(CommitmentRow, { authorityId, bodyId, id: In(ids) })) !== ids.length)
          throw unprocessable('not-of-this-body', 'Choose commitments of the body whose outcome it is.');
        await manager.delete(OutcomeCommitmentRow, { authorityId, outcomeId });
        const links = ids.map((commitmentId) => ({ authorityId, outcomeId, commitmentId }));
        await manager.insert(OutcomeCommitmentRow, links);
        const many = ids.length === 1 ? '1 commitment' : `${ids.length} commitments`;
        return { action: 'outcome.linked', summary: `Linked an outcome to ${many}.` };
      },
    });
  }

  async #change(actor: Actor, { outcomeId, version, permission, work }: Change): Promise<OutcomeLogLine> {
    const { authorityId } = actor;
    const { meetingId } = await findOutcome(this.dataSource.manager, actor, outcomeId);
    const line = await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, permission, meetingId);
      const row = await findOutcome(manager, actor, outcomeId);
      if (!(await updateVersioned(manager, OutcomeRow, { authorityId, id: outcomeId, version }, {})))
        throw stale('outcome', await this.reader.logLine(manager, actor, outcomeId));
      const done = await work(manager, { meeting, row });
      await countChange(manager, meeting);
      const about = { entity: 'outcome', entityId: outcomeId, bodyId: meeting.bodyId, meetingId };
      await this.audit.record(manager, actor, { ...about, ...done });
      return this.reader.logLine(manager, actor, outcomeId);
    });
    this.signals.meetingChanged(meetingId);
    return line;
  }
}

/** 409 until six months after the meeting. */
export function refuseBeforeItsDay({ heldOn }: Meeting, today: PlainDate): void {
  if (reviewState(heldOn, false, today) === 'due') return;
  throw conflict(
    'review-not-due',
    `This outcome is reviewed six months after the meeting. Answer from ${formatDate(reviewDueOn(heldOn))} on.`,
  );
}
