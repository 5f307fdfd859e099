import type { LinkedResponse, sendBackResponseSchema } from '@minutebook/contracts';
import {
  Authority,
  CommitmentRow,
  readResponseRules,
  RecommendationResponse,
  type LinkPurpose,
  type SignedLink,
} from '@minutebook/data-access';
import { missingFrom } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { LinkDesk, type Opened as ByLink } from '../links/index';
import { RealNames } from '../live/index';
import { AuditLog, Settings, stale, type Actor } from '../platform/index';
import { groupOf, lockResponse, meetingDaysOf, type RecommendationGroup } from './recommendation-groups';
import { answerOf, namesOf, toRecommendation, toResponse } from './recommendation-view';
import { approve, saveDraft, type Answer, type Moment } from './response-answer';
import { holderOf } from './response-links';
import { askForApproval, sendBack } from './response-steps';

type SentBack = z.output<typeof sendBackResponseSchema>;
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
    private readonly desk: LinkDesk,
    private readonly realNames: RealNames,
    private readonly audit: AuditLog,
    private readonly settings: Settings,
  ) {}

  read(opened: ByLink, purpose: LinkPurpose): Promise<LinkedResponse> {
    return this.open(opened, purpose, () => Promise.resolve());
  }

  save(byLink: ByLink, answer: Answer): Promise<LinkedResponse> {
    return this.open(byLink, 'response-form', ({ manager, holder, group, row, moment }) =>
      this.write(manager, holder, group, row, answer, moment),
    );
  }

  /** Saves and gives it in one go; the form's link is used up. */
  submit(byLink: ByLink, answer: Answer): Promise<LinkedResponse> {
    return this.open(byLink, 'response-form', async (opened) => {
      const { manager, holder, group, row, moment } = opened;
      await this.useUp(opened, 'response.given', 'Response given by link to');
      await this.write(manager, holder, group, row, answer, moment);
      const saved = await lockResponse(manager, group);
      await askForApproval(manager, { by: holder, settings: this.settings }, group, saved, moment);
    });
  }

  approve(byLink: ByLink, version: number): Promise<LinkedResponse> {
    return this.open(byLink, 'response-approval', async (opened) => {
      const { manager, holder, group, row, moment } = opened;
      await this.useUp(opened, 'response.approved', 'Response approved by link to');
      if (row.version !== version) throw stale('response', toResponse(row));
      await approve(manager, { actor: holder, by: holder.name }, group, row, moment);
    });
  }

  sendBack(byLink: ByLink, { version, reason }: SentBack): Promise<LinkedResponse> {
    return this.open(byLink, 'response-approval', async (opened) => {
      const { manager, holder: by, group, row, moment } = opened;
      await this.useUp(opened, 'response.sent-back', 'Response sent back by link to');
      if (row.version !== version) throw stale('response', toResponse(row));
      await this.realNames.refuseRealNames(manager, group.lead.meetingId, [reason]);
      await sendBack(manager, { by, settings: this.settings }, group, { row, reason }, moment);
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

  private async useUp({ manager, link, holder, group }: Opened, action: string, says: string): Promise<void> {
    await this.desk.use(manager, link);
    await this.audit.record(manager, holder, {
      ...{ action, entity: 'recommendation', entityId: group.lead.id },
      ...{ bodyId: group.lead.bodyId, meetingId: group.lead.meetingId },
      summary: `${says} recommendation ${namesOf(group)}.`,
    });
  }

  /** The response that the link opens, and nothing else, after the work is done. */
  private async open(
    byLink: ByLink,
    purpose: LinkPurpose,
    work: (opened: Opened) => Promise<void>,
  ): Promise<LinkedResponse> {
    const { clock } = this.desk;
    const link = await this.desk.open(byLink, purpose);
    const { authorityId, subjectId } = link;
    return this.dataSource.transaction(async (manager) => {
      const moment = { at: clock.now(), today: clock.today() };
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
    const today = this.desk.clock.today();
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
