import { Authority, Body, Meeting, type RecommendationResponse } from '@minutebook/data-access';
import {
  cabinetResponseModel,
  isAnswered,
  type CabinetResponseModel,
  type CabinetResponseSource,
  type PlainDate,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, LessThan, Not, type EntityManager } from 'typeorm';
import { DocumentMakers } from '../documents/index';
import { findMeeting } from '../meetings/index';
import { Clock, type Actor } from '../platform/index';
import { groupsOf, type RecommendationGroup } from './recommendation-groups';
import { addresseeOf, conclusionsOf, stateOf } from './recommendation-view';

interface Window {
  /** Of the body's meeting before this one; empty when it is the first. */
  after: PlainDate;
  heldOn: PlainDate;
  /** What is overdue is said as of the day of making, the meeting at the latest: a date to come is not missed yet. */
  asOf: PlainDate;
}

/** Appendix A of a meeting: what was answered since the last one, what reports back to this one, and what is overdue. */
@Injectable()
export class CabinetResponses implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly makers: DocumentMakers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.makers.add('cabinet-response', async (manager, meeting) => {
      const model = await this.modelOf(manager, meeting);
      return { model: { kind: 'cabinet-response', model }, refusal: null };
    });
  }

  async read(actor: Actor, meetingId: string): Promise<CabinetResponseModel> {
    const { manager } = this.dataSource;
    return this.modelOf(manager, await findMeeting(manager, actor, 'responses.read', meetingId));
  }

  async modelOf(manager: EntityManager, meeting: Meeting): Promise<CabinetResponseModel> {
    const { authorityId, bodyId, heldOn } = meeting;
    const { name: council } = await manager.findOneByOrFail(Authority, { id: authorityId });
    const { name: body } = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const today = this.clock.today();
    const window = {
      after: await lastMeeting(manager, meeting),
      heldOn,
      asOf: today < heldOn ? today : heldOn,
    };
    const groups = await groupsOf(manager, authorityId, { bodies: [bodyId] });
    const sources = groups.filter((group) => belongs(group, window)).sort(byMeeting);
    const about = { council: { name: council }, body: { name: body }, meeting: { heldOn } };
    return cabinetResponseModel(about, sources.map(toSource));
  }
}

async function lastMeeting(
  manager: EntityManager,
  { authorityId, bodyId, heldOn }: Meeting,
): Promise<PlainDate> {
  const where = { authorityId, bodyId, heldOn: LessThan(heldOn), state: Not('cancelled' as const) };
  const before = await manager.findOne(Meeting, { where, order: { heldOn: 'DESC' } });
  return before?.heldOn ?? '';
}

function belongs(group: RecommendationGroup, { after, heldOn, asOf }: Window): boolean {
  const { response } = group;
  if (!response || group.heldOn >= heldOn) return false;
  if (!isAnswered(response.stage)) return stateOf(group, asOf) === 'overdue';
  if (response.reportBackOn === heldOn) return true;
  const approvedOn = response.approvedAt?.toISOString().slice(0, 10) ?? '';
  return approvedOn > after && approvedOn <= heldOn;
}

const byMeeting = (one: RecommendationGroup, other: RecommendationGroup): number =>
  one.heldOn.localeCompare(other.heldOn) || one.lead.position - other.lead.position;

function toSource(group: RecommendationGroup): CabinetResponseSource {
  const { lead, rows, heldOn, response } = group;
  return {
    sourceTitle: lead.sourceTitle,
    bodyName: lead.bodyName,
    heldOn,
    recommendations: rows.map(({ ordinal, text }) => ({ ordinal, text })),
    conclusions: conclusionsOf(group),
    addressed: response?.addresseeChange ? `Addressed to ${addresseeOf(group)}.` : '',
    department: response?.department ?? '',
    cabinetMember: response?.cabinetMember ?? '',
    dueBy: response?.lastWorkingDay ?? null,
    response: answerIn(response),
  };
}

function answerIn(response: RecommendationResponse | null): CabinetResponseSource['response'] {
  if (response === null || !isAnswered(response.stage) || response.decision === '') return null;
  return {
    decision: response.decision,
    reasons: response.reasons,
    whatWillBeDone: response.whatWillBeDone,
    officer: response.identifiedOfficer,
    financial: response.financialImplications,
    timetable: response.timetable,
    reportBackOn: response.reportBackOn,
  };
}
