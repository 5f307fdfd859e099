import type { Recommendation, RecommendationDetail, ResponseClockView } from '@minutebook/contracts';
import type { RecommendationResponse } from '@minutebook/data-access';
import {
  addresseeWords,
  isAnswered,
  recommendationState,
  workingDaysLeft,
  type PlainDate,
  type RecommendationFacts,
  type RecommendationState,
  type ResponseAnswer,
  type WorkingCalendar,
} from '@minutebook/domain';
import type { RecommendationGroup } from './recommendation-groups';

/** The response of a group of which nothing was written yet. */
const blank: RecommendationDetail['response'] = {
  version: 1,
  stage: 'issued',
  ...{ department: '', departmentEmail: '', cabinetMember: '', cabinetMemberEmail: '' },
  decision: '',
  ...{ reasons: '', whatWillBeDone: '', identifiedOfficer: '' },
  ...{ financialImplications: '', timetable: '', reportBackOn: null },
  addresseeChange: '',
  ...{ addresseeNow: '', sentBackReason: '' },
  ...{ notice: '', savedBy: '', approvedBy: '', withdrawnOn: null, withdrawnReason: '' },
  committeeDecision: '',
  ...{ committeeReference: '', receivedOn: null },
  ...{ notifiedAt: null, savedAt: null, approvedAt: null, publishedAt: null },
};

/** Before any notice nothing is owed. */
const unasked: Omit<RecommendationFacts, 'commitment'> = {
  ...{ decision: '', committeeDecision: '', lastDay: null, lastWorkingDay: null, reportBackOn: null },
  stage: 'issued',
};

export const stateOf = ({ lead, response }: RecommendationGroup, today: PlainDate): RecommendationState =>
  recommendationState({ ...(response ?? unasked), commitment: lead.state }, today);

export function toRecommendation(
  group: RecommendationGroup,
  today: PlainDate,
  calendar: WorkingCalendar,
): Recommendation {
  const { lead, rows, bodyName, heldOn, response } = group;
  return {
    id: lead.id,
    items: rows.map(({ id, ordinal, reference, text }) => ({ id, ordinal, reference, text })),
    body: { id: lead.bodyId, name: bodyName },
    bodyNameThen: lead.bodyName,
    meeting: { id: lead.meetingId, heldOn },
    minuteNumber: lead.minuteNumber,
    sourceTitle: lead.sourceTitle,
    conclusions: conclusionsOf(group),
    addresseeKind: lead.addresseeKind,
    addressedTo: lead.addressedTo,
    addressee: addresseeOf(group),
    state: stateOf(group, today),
    clock: clockView(response),
    workingDaysLeft:
      response?.lastWorkingDay && !isAnswered(response.stage)
        ? workingDaysLeft(response.lastWorkingDay, today, calendar)
        : null,
    decision: response?.decision ?? '',
    reportBackOn: response?.reportBackOn ?? null,
  };
}

/** What all of a group rest on, each said once. */
export const conclusionsOf = ({ lead, rows }: RecommendationGroup): string[] => [
  ...new Set((lead.chosenConclusions === null ? rows : [lead]).flatMap(({ conclusions }) => conclusions)),
];

/** To whom it was made, with what became of them. */
export const addresseeOf = ({ lead, response }: RecommendationGroup): string =>
  addresseeWords({
    nameThen: lead.addressedTo,
    change: response?.addresseeChange ?? '',
    nameNow: response?.addresseeNow ?? '',
  });

function clockView(response: RecommendationResponse | null): ResponseClockView | null {
  if (!response?.lastDay || !response.lastWorkingDay || !response.clock) return null;
  const { clock: rule, clockStartsOn: startsOn, clockReason: reason, clockSource: source } = response;
  return {
    rule,
    startsOn,
    lastDay: response.lastDay,
    lastWorkingDay: response.lastWorkingDay,
    reason,
    source,
  };
}

export function toResponse(row: RecommendationResponse | null): RecommendationDetail['response'] {
  if (!row) return { ...blank };
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    ...answerOf(row),
    version: row.version,
    stage: row.stage,
    departmentEmail: row.departmentEmail,
    cabinetMemberEmail: row.cabinetMemberEmail,
    notifiedAt: iso(row.notifiedAt),
    receivedOn: row.receivedOn,
    notice: row.notice,
    addresseeChange: row.addresseeChange,
    addresseeNow: row.addresseeNow,
    sentBackReason: row.sentBackReason,
    savedBy: row.savedBy,
    savedAt: iso(row.savedAt),
    approvedBy: row.approvedBy,
    approvedAt: iso(row.approvedAt),
    publishedAt: iso(row.publishedAt),
    withdrawnOn: row.withdrawnOn,
    withdrawnReason: row.withdrawnReason,
    committeeDecision: row.committeeDecision,
    committeeReference: row.committeeReference,
  };
}

export const answerOf = (row: RecommendationResponse): ResponseAnswer => ({
  decision: row.decision,
  reasons: row.reasons,
  whatWillBeDone: row.whatWillBeDone,
  department: row.department,
  cabinetMember: row.cabinetMember,
  identifiedOfficer: row.identifiedOfficer,
  financialImplications: row.financialImplications,
  timetable: row.timetable,
  reportBackOn: row.reportBackOn,
});

/** "1.a, 1.b", or the reference of the minute where the meeting gave no numbers. */
export const namesOf = ({ rows }: RecommendationGroup): string =>
  rows.map(({ ordinal, reference }) => (ordinal === '' ? reference : ordinal)).join(', ');
