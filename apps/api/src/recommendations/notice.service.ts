import type { giveNoticeSchema, RecommendationDetail } from '@minutebook/contracts';
import { Authority, postMail, readResponseRules, RecommendationResponse } from '@minutebook/data-access';
import {
  clockStart,
  formatDate,
  inSentence,
  noticeGoesTo,
  noticeInWriting,
  reasonOfClock,
  responseClock,
  type PlainDate,
  type ResponseClock,
  type ResponsesPolicy,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import {
  AuditLog,
  authorise,
  Clock,
  conflict,
  Settings,
  stale,
  unprocessable,
  updateVersioned,
  type Actor,
} from '../platform/index';
import { conclusionsOf, namesOf, toResponse } from './recommendation-view';
import { groupOf, lockResponse, type RecommendationGroup } from './recommendation-groups';
import { RecommendationsReader } from './recommendations-reader';
import { keepHistory } from './response-history';
import { formByLink } from './response-links';

type Notice = z.output<typeof giveNoticeSchema>;
interface Drawn {
  words: string;
  clock: ResponseClock | null;
  policy: ResponsesPolicy;
  startsOn: PlainDate;
}

/** The notice in writing, from which the executive's time runs. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: RecommendationsReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  give(actor: Actor, commitmentId: string, notice: Notice): Promise<RecommendationDetail> {
    return this.dataSource.transaction(async (manager) => {
      const group = await groupOf(manager, actor.authorityId, commitmentId);
      authorise(actor, 'responses.edit', group.lead.bodyId);
      const row = await lockResponse(manager, group);
      this.refuse(group, row, notice);
      const drawn = await this.draw(manager, group, row, notice);
      await this.write(manager, row, notice, drawn);
      await this.send(manager, group, row, notice, drawn);
      await this.keep(manager, actor, group, notice, drawn);
      return this.reader.detailOf(manager, actor, await groupOf(manager, actor.authorityId, commitmentId));
    });
  }

  private refuse({ heldOn }: RecommendationGroup, row: RecommendationResponse, notice: Notice): void {
    const { version } = notice;
    const days = [notice.receivedOn, notice.noticeOn].filter((day) => day !== undefined);
    if (row.notifiedAt !== null)
      throw conflict('notice-was-given', 'Notice of this was given already. The clock runs from then.');
    if (row.version !== version) throw stale('recommendation', toResponse(row));
    if (days.some((day) => day < heldOn))
      throw unprocessable(
        'received-before-the-meeting',
        `This was recommended on ${formatDate(heldOn)}, so nobody had it before that.`,
      );
    if (days.some((day) => day > this.clock.today()))
      throw unprocessable(
        'received-in-future',
        'The day of receipt or notice is still to come. Enter today or earlier.',
      );
    if (notice.answerBy !== undefined && notice.answerBy <= this.clock.today())
      throw unprocessable('answer-by-past', 'Ask for an answer by a day that is still to come.');
  }

  private async draw(
    manager: EntityManager,
    group: RecommendationGroup,
    row: RecommendationResponse,
    notice: Notice,
  ): Promise<Drawn> {
    const { lead, bodyName, heldOn } = group;
    const { authorityId, addresseeKind: addressee } = lead;
    const noticeOn = notice.noticeOn ?? this.clock.today();
    const startsOn = clockStart(notice.receivedOn ?? noticeOn, noticeOn);
    const rules = await readResponseRules(manager, authorityId);
    const policy = rules.policy({ id: lead.bodyId, name: bodyName }, startsOn);
    const localDay = notice.answerBy ?? lead.dueOn;
    const clock = responseClock(policy, { addressee, startsOn, localDay }, rules.calendar);
    const { name: council } = await manager.findOneByOrFail(Authority, { id: authorityId });
    const { to, sentence } = noticeGoesTo({
      nameThen: group.lead.addressedTo || notice.to.name,
      change: row.addresseeChange,
      nameNow: row.addresseeNow,
    });
    const words = noticeInWriting({
      ...{ council, bodyName: lead.bodyName, heldOn, sourceTitle: lead.sourceTitle },
      recommendations: group.rows.map(({ ordinal, text }) => ({ ordinal, text })),
      conclusions: conclusionsOf(group),
      ...{ to, toSentence: sentence, clock, source: policy.source },
    });
    return { words, clock, policy, startsOn };
  }

  /** What the clerk says; else the name of the council's executive today, where its bodies have one; else as it was. */
  private async write(
    manager: EntityManager,
    row: RecommendationResponse,
    notice: Notice,
    { words, clock, policy, startsOn }: Drawn,
  ): Promise<void> {
    const { authorityId, id, version } = row;
    await updateVersioned(
      manager,
      RecommendationResponse,
      { authorityId, id, version },
      {
        ...{ stage: row.savedAt === null ? 'notified' : 'drafted', askedTimes: row.askedTimes + 1 },
        ...{ notifiedAt: this.clock.now(), notice: words, receivedOn: notice.receivedOn ?? startsOn },
        ...{ clock: clock?.rule ?? null, clockStartsOn: clock === null ? null : startsOn },
        clockReason: clock === null ? '' : reasonOfClock(clock, policy.months),
        clockSource: clock === null ? '' : policy.source,
        ...{ lastDay: clock?.lastDay ?? null, lastWorkingDay: clock?.lastWorkingDay ?? null },
        ...{ department: notice.department.name, departmentEmail: notice.department.address },
        ...{ cabinetMember: notice.cabinetMember.name, cabinetMemberEmail: notice.cabinetMember.address },
        committeeDecision: '',
      },
    );
  }

  /** To the executive the notice; to the department the notice with the link to its form. */
  private async send(
    manager: EntityManager,
    { lead }: RecommendationGroup,
    row: RecommendationResponse,
    notice: Notice,
    { words, clock }: Drawn,
  ): Promise<void> {
    const { authorityId, id } = row;
    const now = this.clock.now();
    const lastDay = clock?.lastDay ?? null;
    const form = await formByLink(manager, this.settings, row, { to: notice.department, at: now, lastDay });
    const mail = { authorityId, kind: 'recommendation-notice', notBefore: now };
    const subject = `Recommendation of the ${lead.bodyName}: ${lead.sourceTitle}`;
    const key = `notice:${id}:${row.askedTimes + 1}`;
    await postMail(manager, { ...mail, subject, to: notice.to, dedupeKey: `${key}:to`, text: words });
    await postMail(manager, {
      ...{ ...mail, subject, to: notice.department, dedupeKey: `${key}:department` },
      text: `${words}\n\n${form}`,
    });
  }

  private async keep(
    manager: EntityManager,
    actor: Actor,
    group: RecommendationGroup,
    notice: Notice,
    { clock }: Drawn,
  ): Promise<void> {
    const { lead } = group;
    const by = clock === null ? '' : ` An answer is due by ${formatDate(clock.lastWorkingDay)}.`;
    const text = `Notice sent to ${inSentence(notice.to.name)} and to ${inSentence(notice.department.name)}.${by}`;
    const at = this.clock.now();
    const dueOn = clock?.lastWorkingDay ?? lead.dueOn;
    await keepHistory(manager, group, { at, by: actor, kind: 'note', text }, { dueOn, state: 'under-way' });
    await this.audit.record(manager, actor, {
      ...{ action: 'recommendation.notified', entity: 'recommendation', entityId: lead.id },
      ...{ bodyId: lead.bodyId, meetingId: lead.meetingId },
      summary: `Notice of recommendation ${namesOf(group)} given.`,
    });
  }
}
