import type { PolicyRow } from '@minutebook/data-access';
import {
  type AttendancePolicy,
  croydon2019,
  croydon2021,
  defaultPackPolicy,
  defaultPublicationPolicy,
  type NumberingPolicy,
  type ProgrammePolicy,
  type QuorumPolicy,
  type WordingPolicy,
} from '@minutebook/domain';
import type { Bodies } from './create-council';
import { seatsStartOn } from './members';

type Policy = Pick<PolicyRow, 'kind' | 'effectiveFrom' | 'value' | 'source'>;

/** Local practice of the whole council, and of each body. What the published papers do not say is marked as assumed. */
export const policiesOf = (authorityId: string, { cpp, cyp }: Bodies) => [
  ...ofCouncil().map((policy) => ({ ...policy, authorityId, bodyId: null })),
  ...ofPanel().map((policy) => ({ ...policy, authorityId, bodyId: cpp.id })),
  ...ofSubCommittee().map((policy) => ({ ...policy, authorityId, bodyId: cyp.id })),
];

const ofCouncil = (): Policy[] => [
  {
    kind: 'publication',
    effectiveFrom: '2012-01-01',
    value: defaultPublicationPolicy,
    source: 'Local Government Act 1972, s.100A(6)(a) and s.100B(3); the offices close at 5.00pm',
  },
  {
    kind: 'pack',
    effectiveFrom: '2012-01-01',
    value: defaultPackPolicy,
    source: 'The council’s agendas: four pages before the first paper',
  },
  {
    kind: 'quorum',
    effectiveFrom: seatsStartOn,
    value: { members: 3 } satisfies QuorumPolicy,
    source: 'Assumed: the published papers do not give the quorum',
  },
  {
    kind: 'attendance',
    effectiveFrom: seatsStartOn,
    value: inTheRoom,
    source: 'Remote attendance counts in law for meetings of 4 April 2020 to 6 May 2021 only (SI 2020/392)',
  },
  {
    kind: 'interests',
    effectiveFrom: seatsStartOn,
    value: croydon2019,
    source: 'The council’s agendas of 2019',
  },
  {
    kind: 'interests',
    effectiveFrom: '2021-10-01',
    value: croydon2021,
    source:
      'The agenda of 10 November 2021; that of 14 September still has the wording of 2019, the day between is assumed',
  },
];

const ofPanel = (): Policy[] => [
  {
    kind: 'numbering',
    effectiveFrom: seatsStartOn,
    value: { ...byCalendarYear, countsApologies: false },
    source: 'Minutes of 6 March 2019: 14/19 is the minute on the previous minutes',
  },
  { kind: 'wording', effectiveFrom: seatsStartOn, value: panelWording, source: 'Minutes of 6 March 2019' },
  {
    kind: 'programme',
    effectiveFrom: seatsStartOn,
    value: { substantiveItems: null, minutes: 180 } satisfies ProgrammePolicy,
    source: 'Work programme report of 10 November 2021: no more than three hours of substantive business',
  },
];

const ofSubCommittee = (): Policy[] => [
  {
    kind: 'numbering',
    effectiveFrom: seatsStartOn,
    value: { ...byCalendarYear, countsApologies: true },
    source: 'Minutes of 22 June 2021: 33/21 is the minute on apologies',
  },
  {
    kind: 'wording',
    effectiveFrom: seatsStartOn,
    value: subCommitteeWording,
    source: 'Minutes of 22 June 2021',
  },
  {
    kind: 'programme',
    effectiveFrom: seatsStartOn,
    value: { substantiveItems: 2, minutes: null } satisfies ProgrammePolicy,
    source: 'Work programme report of 14 September 2021: no more than two items of substantive business',
  },
];

const inTheRoom: AttendancePolicy = { remoteCounts: false, citation: '', voteNeedsPresenceThroughout: false };
const byCalendarYear: Omit<NumberingPolicy, 'countsApologies'> = {
  reset: 'calendar-year',
  municipalYearBegins: '05-20',
  prefix: '',
};

const phrasesFor = (body: string): WordingPolicy['phrases'] => [
  { name: 'Agreed as an accurate record', text: 'The minutes were agreed as an accurate record.' },
  { name: 'Thanks', text: 'The Chair thanked officers and guests for what they had brought to the meeting.' },
  { name: 'Noted', text: `${body} noted the report.` },
  {
    name: 'In response to questions',
    text: `In response to questions from members of ${body}, officers said`,
  },
];
const panelWording: WordingPolicy = {
  bodyInMinutes: 'The Panel',
  headings: {
    conclusions: 'The Panel came to these conclusions',
    recommendations: 'Recommendations',
    actions: 'Actions',
    requests: 'Requests for information',
  },
  romanRecommendations: true,
  phrases: phrasesFor('the Panel'),
};
const subCommitteeWording: WordingPolicy = {
  bodyInMinutes: 'The Sub-Committee',
  headings: {
    conclusions: 'In reaching its recommendations, the Sub-Committee came to the following conclusions',
    recommendations: 'The Sub-Committee recommended that',
    actions: 'Actions',
    requests: 'Request for information',
  },
  romanRecommendations: false,
  phrases: phrasesFor('the Sub-Committee'),
};
