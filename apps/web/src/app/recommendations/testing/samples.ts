import type { LinkedResponse, RecommendationDetail } from '@minutebook/contracts';

const response: RecommendationDetail['response'] = {
  version: 4,
  stage: 'submitted',
  ...{ department: 'Education', departmentEmail: '', cabinetMember: 'Councillor Fleming' },
  ...{ cabinetMemberEmail: '', decision: 'accepted', reasons: '', whatWillBeDone: 'They will be.' },
  ...{ identifiedOfficer: 'Director of Education', financialImplications: 'None.', timetable: 'By autumn' },
  reportBackOn: '2021-09-14',
  ...{ addresseeChange: '', addresseeNow: '', sentBackReason: '' },
  ...{ notice: '', savedBy: '', approvedBy: '', withdrawnOn: null, withdrawnReason: '' },
  ...{ committeeDecision: '', committeeReference: '', receivedOn: null },
  ...{ notifiedAt: null, savedAt: null, approvedAt: null, publishedAt: null },
};

export const aRecommendation = (over: Partial<RecommendationDetail> = {}): RecommendationDetail => ({
  id: 'r1',
  items: [
    { id: 'r1', ordinal: '2', reference: '29/21, R2', text: 'That every councillor be sent the plan.' },
  ],
  body: { id: 'b1', name: 'Example Scrutiny' },
  bodyNameThen: 'Example Scrutiny',
  meeting: { id: 'm1', heldOn: '2021-04-20' },
  ...{ minuteNumber: '29/21', sourceTitle: 'Budget update', conclusions: ['The language was unclear.'] },
  ...{ addresseeKind: 'executive', addressedTo: 'Cabinet', addressee: 'Cabinet' },
  ...{ state: 'notified', clock: null, workingDaysLeft: null, decision: 'accepted', reportBackOn: null },
  response,
  grounds: {
    ...{ version: 7, isChosen: false },
    offered: [
      { blockId: 'c1', text: 'Nobody was asked.', isAttached: false },
      { blockId: 'c2', text: 'The language was unclear.', isAttached: true },
    ],
  },
  ...{ missing: [], meetingDays: ['2021-09-14'], history: [], next: [], siblings: [] },
  ...{ appendixMeetingId: null, neighbours: { before: null, after: null } },
  ...{ mayEdit: true, today: '2021-05-04' },
  ...over,
});

export function aLinkedResponse(): LinkedResponse {
  const { response, body: _, ...recommendation } = aRecommendation();
  return {
    ...{ council: 'Example Council', toName: 'Councillor Fleming', expiresAt: '2021-10-20T17:00:00.000Z' },
    ...{ recommendation, response, missing: [], meetingDays: ['2021-09-14'], today: '2021-05-04' },
  };
}
