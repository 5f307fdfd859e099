import type { Recommendation, RecommendationDetail, recommendationsQuery } from '@minutebook/contracts';
import { CommitmentUpdateRow, readResponseRules, type ResponseRules } from '@minutebook/data-access';
import { can, formatDate, isAnswered, missingFrom, warningDates, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { groundsOf } from './grounds';
import { authorise, bodiesFor, Clock, type Actor } from '../platform/index';
import { groupOf, groupsOf, meetingDaysOf, type RecommendationGroup } from './recommendation-groups';
import { namesOf, stateOf, toRecommendation, toResponse } from './recommendation-view';

type Filter = z.output<typeof recommendationsQuery>;

@Injectable()
export class RecommendationsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of the reader's bodies: overdue first, then by the day an answer is due, then the newest meeting. */
  async list(actor: Actor, { bodyId, state }: Filter): Promise<Recommendation[]> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const held = bodiesFor(actor, 'responses.read');
    const bodies = bodyId === undefined ? held : [bodyId].filter((id) => held?.includes(id) ?? true);
    const { calendar } = await readResponseRules(manager, authorityId);
    const today = this.clock.today();
    const groups = await groupsOf(manager, authorityId, { bodies });
    return groups
      .map((group) => toRecommendation(group, today, calendar))
      .filter((row) => state === undefined || row.state === state)
      .sort(byUrgency);
  }

  async detail(actor: Actor, commitmentId: string): Promise<RecommendationDetail> {
    const { manager } = this.dataSource;
    const group = await groupOf(manager, actor.authorityId, commitmentId);
    authorise(actor, 'responses.read', group.lead.bodyId);
    return this.detailOf(manager, actor, group);
  }

  async detailOf(
    manager: EntityManager,
    actor: Actor,
    group: RecommendationGroup,
  ): Promise<RecommendationDetail> {
    const { lead, response } = group;
    const { authorityId, meetingId } = lead;
    const today = this.clock.today();
    const rules = await readResponseRules(manager, authorityId);
    const days = await meetingDaysOf(manager, lead);
    const siblings = await groupsOf(manager, authorityId, { meetingId });
    const written = toResponse(response);
    return {
      ...toRecommendation(group, today, rules.calendar),
      response: written,
      grounds: await groundsOf(manager, group),
      missing: missingFrom(written, { today, meetingDays: days }),
      meetingDays: days.filter((day) => day > today),
      history: await historyOf(manager, authorityId, lead.id),
      next: nextSteps(group, rules, today),
      siblings: siblings
        .filter((each) => each.lead.id !== lead.id)
        .map((each) => ({
          ...{ id: each.lead.id, ordinal: namesOf(each) },
          ...{ text: each.lead.text, state: stateOf(each, today) },
        })),
      neighbours: neighboursOf(siblings, lead.id),
      appendixMeetingId: response && isAnswered(response.stage) ? response.meetingId : null,
      mayEdit: can(actor.grants, 'responses.edit', lead.bodyId),
      today,
    };
  }
}

function neighboursOf(groups: RecommendationGroup[], id: string): RecommendationDetail['neighbours'] {
  const at = groups.findIndex(({ lead }) => lead.id === id);
  const named = (group?: RecommendationGroup) =>
    group ? { id: group.lead.id, ordinal: namesOf(group) } : null;
  return { before: named(groups[at - 1]), after: named(groups[at + 1]) };
}

function byUrgency(one: Recommendation, other: Recommendation): number {
  const rank = ({ state }: Recommendation) => (state === 'overdue' ? 0 : state === 'response-due' ? 1 : 2);
  const day = ({ clock, workingDaysLeft }: Recommendation) =>
    workingDaysLeft === null ? '9999' : (clock?.lastDay ?? '9999');
  return rank(one) - rank(other) || day(one).localeCompare(day(other));
}

async function historyOf(
  manager: EntityManager,
  authorityId: string,
  commitmentId: string,
): Promise<RecommendationDetail['history']> {
  const where = { authorityId, commitmentId };
  const rows = await manager.find(CommitmentUpdateRow, { where, order: { at: 'DESC', createdAt: 'DESC' } });
  return rows.map(({ id, at, byName, way, kind, text }) => ({
    ...{ id, at: at.toISOString(), by: byName, way, kind, text },
    file: null,
  }));
}

/** What comes of itself: warnings to the department, the chair told, the item on the agenda. */
function nextSteps(
  { lead, bodyName, response }: RecommendationGroup,
  rules: ResponseRules,
  today: PlainDate,
): RecommendationDetail['next'] {
  const steps: RecommendationDetail['next'] = [];
  if (response?.lastWorkingDay && !isAnswered(response.stage)) {
    const policy = rules.policy({ id: lead.bodyId, name: bodyName }, response.clockStartsOn ?? today);
    const dates = warningDates(policy.warnDaysBefore, response.lastWorkingDay, response.clockStartsOn);
    for (const { on } of dates) steps.push({ on, text: 'Reminder to the department' });
    steps.push({ on: response.lastWorkingDay, text: 'Chair told if there is no answer after this day' });
  }
  if (response?.reportBackOn)
    steps.push({
      on: response.reportBackOn,
      text: `Item “Cabinet Response to Recommendations” at the meeting on ${formatDate(response.reportBackOn)}`,
    });
  return steps.filter(({ on }) => on >= today).sort((one, other) => one.on.localeCompare(other.on));
}
