import type { linkOutcomeSchema, OutcomeLogLine, reviewOutcomeSchema } from '@minutebook/contracts';
import {
  CommitmentRow,
  type Meeting,
  OutcomeCommitmentRow,
  OutcomeReviewRow,
  OutcomeRow,
} from '@minutebook/data-access';
import { formatDate, type Permission, reviewDueOn, reviewLacks, reviewState } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LiveSignals, RealNames } from '../live/index';
import { lockMeeting } from '../meetings/index';
import {
  AuditLog,
  Clock,
  conflict,
  stale,
  unprocessable,
  updateVersioned,
  type Actor,
} from '../platform/index';
import { countChange, findOutcome } from './outcome-records';
import { OutcomesReader } from './outcomes-reader';

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

const answerWords = { yes: 'yes', partly: 'partly', no: 'no', 'cannot-say': 'cannot say' } as const;

/** What is said of an outcome afterwards: whether it lasted, and which commitments it came from. */
@Injectable()
export class OutcomeReviewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: OutcomesReader,
    private readonly realNames: RealNames,
    private readonly signals: LiveSignals,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Answers "did it last?", from six months after the meeting on. Answering again adds to what was said before. */
  review(actor: Actor, outcomeId: string, { version, ...review }: Review): Promise<OutcomeLogLine> {
    const { answer, words, evidence } = review;
    return this.#change(actor, {
      ...{ outcomeId, version, permission: 'outcomes.review' },
      work: async (manager, { meeting, row }) => {
        this.#refuseBeforeItsDay(meeting);
        const lacks = reviewLacks(answer, review);
        if (lacks) throw unprocessable('review-incomplete', lacks);
        await this.realNames.refuseRealNames(manager, meeting.id, [words, evidence]);
        const said = { ...review, byName: actor.name, at: this.clock.now() };
        await manager.insert(OutcomeReviewRow, { authorityId: row.authorityId, outcomeId, ...said });
        const summary = `Said whether an outcome lasted: ${answerWords[answer]}.`;
        return { action: 'outcome.reviewed', summary };
      },
    });
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

  #refuseBeforeItsDay({ heldOn }: Meeting): void {
    if (reviewState(heldOn, false, this.clock.today()) === 'due') return;
    throw conflict(
      'review-not-due',
      `This outcome is reviewed six months after the meeting. Answer from ${formatDate(reviewDueOn(heldOn))} on.`,
    );
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
