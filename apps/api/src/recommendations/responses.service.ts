import type {
  approveResponseSchema,
  changeAddresseeSchema,
  committeeDecisionSchema,
  RecommendationDetail,
  withdrawResponseSchema,
} from '@minutebook/contracts';
import { type RecommendationResponse, revokeLinks } from '@minutebook/data-access';
import { isAnswered } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RealNames } from '../live/index';
import { AuditLog, authorise, Clock, conflict, Settings, stale, type Actor } from '../platform/index';
import { askForApproval, changeAddressee, decide, publish, withdraw } from './response-steps';
import { approve, saveDraft, type Answer, type Moment } from './response-answer';
import { groupOf, lockResponse, type RecommendationGroup } from './recommendation-groups';
import { namesOf, toResponse } from './recommendation-view';
import { RecommendationsReader } from './recommendations-reader';

interface Opened {
  manager: EntityManager;
  group: RecommendationGroup;
  row: RecommendationResponse;
  moment: Moment;
}

/** What the clerk does with a response; the department and the cabinet member do the same by their links. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: RecommendationsReader,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  save(actor: Actor, commitmentId: string, answer: Answer): Promise<RecommendationDetail> {
    const what = { action: 'response.saved', says: 'Draft of the response to' };
    return this.step(actor, commitmentId, answer.version, what, async ({ manager, group, row, moment }) => {
      const words = [answer.reasons, answer.whatWillBeDone, answer.timetable, answer.financialImplications];
      await this.realNames.refuseRealNames(manager, group.lead.meetingId, words);
      await saveDraft(manager, actor, group, row, answer, moment);
    });
  }

  submit(actor: Actor, commitmentId: string, version: number): Promise<RecommendationDetail> {
    const what = { action: 'response.given', says: 'Response given to' };
    return this.step(actor, commitmentId, version, what, ({ manager, group, row, moment }) =>
      askForApproval(manager, { by: actor, settings: this.settings }, group, row, moment),
    );
  }

  /** Whoever it was made to may be renamed or dissolved, before notice and after. */
  changeAddressee(
    actor: Actor,
    commitmentId: string,
    { version, ...said }: z.output<typeof changeAddresseeSchema>,
  ): Promise<RecommendationDetail> {
    const what = { action: 'recommendation.addressee', says: 'Addressee changed of' };
    return this.step(actor, commitmentId, version, what, async ({ manager, group, row, moment }) => {
      await this.realNames.refuseRealNames(manager, group.lead.meetingId, [said.nameNow]);
      await changeAddressee(manager, actor, group, { row, ...said }, moment);
    });
  }

  approve(
    actor: Actor,
    commitmentId: string,
    { version, by }: z.output<typeof approveResponseSchema>,
  ): Promise<RecommendationDetail> {
    const what = { action: 'response.approved', says: 'Approval recorded of the response to' };
    return this.step(actor, commitmentId, version, what, async ({ manager, group, row, moment }) => {
      await approve(manager, { actor, by: by === '' ? row.cabinetMember : by }, group, row, moment);
      const { authorityId, id: subjectId } = row;
      await revokeLinks(manager, { authorityId, subjectId, purpose: 'response-approval', at: moment.at });
    });
  }

  publish(actor: Actor, commitmentId: string, version: number): Promise<RecommendationDetail> {
    const what = { action: 'response.published', says: 'Response published to' };
    return this.step(actor, commitmentId, version, what, ({ manager, group, row, moment }) =>
      publish(manager, actor, group, row, moment),
    );
  }

  withdraw(
    actor: Actor,
    commitmentId: string,
    { version, reason }: z.output<typeof withdrawResponseSchema>,
  ): Promise<RecommendationDetail> {
    const what = { action: 'response.withdrawn', says: 'Response withdrawn to' };
    return this.step(actor, commitmentId, version, what, ({ manager, group, row, moment }) =>
      withdraw(manager, actor, group, { row, reason }, moment),
    );
  }

  /** The committee closes, asks again or escalates. */
  decide(
    actor: Actor,
    commitmentId: string,
    decision: z.output<typeof committeeDecisionSchema>,
  ): Promise<RecommendationDetail> {
    const what = { action: 'response.decided', says: 'The committee decided on the response to' };
    return this.step(actor, commitmentId, decision.version, what, async ({ manager, group, row, moment }) => {
      if (!isAnswered(row.stage) && decision.decision === 'ask-again')
        throw conflict('nothing-answered', 'There is no response yet. Escalate it, or wait for one.');
      await decide(manager, actor, group, { row, ...decision }, moment);
    });
  }

  /** One change, on the version that its writer saw, with its line in the record. */
  private step(
    actor: Actor,
    commitmentId: string,
    version: number,
    { action, says }: { action: string; says: string },
    work: (opened: Opened) => Promise<void>,
  ): Promise<RecommendationDetail> {
    const { authorityId } = actor;
    return this.dataSource.transaction(async (manager) => {
      const group = await groupOf(manager, authorityId, commitmentId);
      const { lead } = group;
      authorise(actor, 'responses.edit', lead.bodyId);
      const row = await lockResponse(manager, group);
      if (row.version !== version) throw stale('response', toResponse(row));
      await work({ manager, group, row, moment: { at: this.clock.now(), today: this.clock.today() } });
      await this.audit.record(manager, actor, {
        ...{ action, entity: 'recommendation', entityId: lead.id },
        ...{ bodyId: lead.bodyId, meetingId: lead.meetingId },
        summary: `${says} recommendation ${namesOf(group)}.`,
      });
      return this.reader.detailOf(manager, actor, await groupOf(manager, authorityId, commitmentId));
    });
  }
}
