import type { LinkedResponse } from '@minutebook/contracts';
import {
  Authority,
  CommitmentRow,
  readResponseRules,
  RecommendationResponse,
  SignedLink,
  type LinkPurpose,
} from '@minutebook/data-access';
import { missingFrom } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { RealNames } from '../live/index';
import { AuditLog, Clock, Settings, stale, type Actor } from '../platform/index';
import { groupOf, lockResponse, meetingDaysOf, type RecommendationGroup } from './recommendation-groups';
import { answerOf, namesOf, toRecommendation, toResponse } from './recommendation-view';
import { approve, saveDraft, type Answer, type Moment } from './response-answer';
import { holderOf, openLink } from './response-links';
import { askForApproval } from './response-steps';

interface Opened {
  manager: EntityManager;
  link: SignedLink;
  holder: Actor;
  group: RecommendationGroup;
  row: RecommendationResponse;
  moment: Moment;
}

/** The department's form and the cabinet member's approval, opened by a signed link without an account. */
@Injectable()
export class LinkedResponsesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  read(token: string, purpose: LinkPurpose): Promise<LinkedResponse> {
    return this.open(token, purpose, async ({ manager, link, moment }) => {
      const where = { id: link.id, authorityId: link.authorityId, openedAt: IsNull() };
      await manager.update(SignedLink, where, { openedAt: moment.at });
    });
  }

  save(token: string, answer: Answer): Promise<LinkedResponse> {
    return this.open(token, 'response-form', ({ manager, holder, group, row, moment }) =>
      this.write(manager, holder, group, row, answer, moment),
    );
  }

  /** Saves and gives it in one go; the form's link is used up. */
  submit(token: string, answer: Answer): Promise<LinkedResponse> {
    return this.open(token, 'response-form', async (opened) => {
      const { manager, holder, group, row, moment } = opened;
      await this.write(manager, holder, group, row, answer, moment);
      const saved = await lockResponse(manager, group);
      await askForApproval(manager, { by: holder, settings: this.settings }, group, saved, moment);
      await this.useUp(opened, 'response.given', 'Response given by link to');
    });
  }

  approve(token: string, version: number): Promise<LinkedResponse> {
    return this.open(token, 'response-approval', async (opened) => {
      const { manager, holder, group, row, moment } = opened;
      if (row.version !== version) throw stale('response', toResponse(row));
      await approve(manager, { actor: holder, by: holder.name }, group, row, moment);
      await this.useUp(opened, 'response.approved', 'Response approved by link to');
    });
  }

  private async write(
    manager: EntityManager,
    holder: Actor,
    group: RecommendationGroup,
    row: RecommendationResponse,
    answer: Answer,
    moment: Moment,
  ): Promise<void> {
    const words = [answer.reasons, answer.whatWillBeDone, answer.timetable, answer.financialImplications];
    await this.realNames.refuseRealNames(manager, group.lead.meetingId, words);
    await saveDraft(manager, holder, group, row, answer, moment);
  }

  private async useUp(
    { manager, link, holder, group, moment }: Opened,
    action: string,
    says: string,
  ): Promise<void> {
    const { authorityId, id } = link;
    await manager.update(SignedLink, { authorityId, id }, { usedAt: moment.at });
    await this.audit.record(manager, holder, {
      ...{ action, entity: 'recommendation', entityId: group.lead.id },
      ...{ bodyId: group.lead.bodyId, meetingId: group.lead.meetingId },
      summary: `${says} recommendation ${namesOf(group)}.`,
    });
  }

  /** The response that the link opens, and nothing else, after the work is done. */
  private open(
    token: string,
    purpose: LinkPurpose,
    work: (opened: Opened) => Promise<void>,
  ): Promise<LinkedResponse> {
    return this.dataSource.transaction(async (manager) => {
      const moment = { at: this.clock.now(), today: this.clock.today() };
      const link = await openLink(manager, token, purpose, moment.at);
      const { authorityId, subjectId } = link;
      const { commitmentId } = await manager.findOneByOrFail(RecommendationResponse, {
        authorityId,
        id: subjectId,
      });
      const lead = await manager.findOneByOrFail(CommitmentRow, { authorityId, id: commitmentId });
      const group = await groupOf(manager, authorityId, lead.id);
      const row = await lockResponse(manager, group);
      await work({ manager, link, holder: holderOf(link), group, row, moment });
      return this.view(manager, link, await groupOf(manager, authorityId, lead.id));
    });
  }

  private async view(
    manager: EntityManager,
    { authorityId, toName, expiresAt }: SignedLink,
    group: RecommendationGroup,
  ): Promise<LinkedResponse> {
    const today = this.clock.today();
    const { name: council } = await manager.findOneByOrFail(Authority, { id: authorityId });
    const { calendar } = await readResponseRules(manager, authorityId);
    const { body: _, ...recommendation } = toRecommendation(group, today, calendar);
    const { departmentEmail: _d, cabinetMemberEmail: _c, ...response } = toResponse(group.response);
    const meetingDays = await meetingDaysOf(manager, group.lead);
    const missing = group.response ? missingFrom(answerOf(group.response), { today, meetingDays }) : [];
    return {
      ...{ council, toName, expiresAt: expiresAt.toISOString(), recommendation, response, missing, today },
      meetingDays: meetingDays.filter((day) => day > today),
    };
  }
}
