import type { BodyKind } from '../bodies/index';
import type { PlainDate } from '../calendar/index';
import { modelCode2020, type InterestsPolicy } from '../interests/index';
import type {
  AttendancePolicy,
  NumberingPolicy,
  PackPolicy,
  PolicyRecord,
  ProgrammePolicy,
  PublicationPolicy,
  QuorumPolicy,
  RemindersPolicy,
  ResponsesPolicy,
  ScorecardsPolicy,
  WordingPolicy,
} from './policy';

/**
 * The local practice that holds for a body on a date: a record for the body goes before one for the whole council,
 * and of several the one that took effect last. Undefined where none had taken effect; the caller then takes the default.
 * Council since 2019-05-01 and body since 2021-09-01: for the body on 2021-08-31 the council's holds, a day later its own.
 */
export function policyInForce<Value>(
  records: readonly PolicyRecord<Value>[],
  bodyId: string | null,
  on: PlainDate,
): Value | undefined {
  const latest = (owner: string | null) =>
    records
      .filter((record) => record.bodyId === owner && record.effectiveFrom <= on)
      .reduce<PolicyRecord<Value> | undefined>(
        (best, record) => (best && best.effectiveFrom >= record.effectiveFrom ? best : record),
        undefined,
      );
  return (latest(bodyId) ?? latest(null))?.value;
}

/** Five clear days (s.100A(6)(a), s.100B(3) Local Government Act 1972 as amended by SI 2002/715), and offices open to 5.00pm. */
export const defaultPublicationPolicy: PublicationPolicy = { clearDays: 5, cutoff: '17:00' };

/** Front sheet and agenda take four pages, so the first paper starts on page 5. */
export const defaultPackPolicy: PackPolicy = { frontMatterPages: 4 };

/** Numbers run on through the calendar year and apologies take none, as the Corporate Parenting Panel had it in 2019 (M-11, M-12). */
export const defaultNumberingPolicy: NumberingPolicy = {
  reset: 'calendar-year',
  municipalYearBegins: '05-20',
  countsApologies: false,
  prefix: '',
};

const bodyWords: Readonly<Record<BodyKind, string>> = {
  committee: 'Committee',
  'sub-committee': 'Sub-Committee',
  panel: 'Panel',
  'working-group': 'Working Group',
  'full-council': 'Council',
  executive: 'Cabinet',
};

/** Phrases and headings that a body begins with, in its own name: a panel's recommendations follow "The Panel recommended that:". */
export function defaultWordingFor(kind: BodyKind): WordingPolicy {
  const body = bodyWords[kind];
  return {
    bodyInMinutes: `The ${body}`,
    headings: {
      conclusions: `In reaching its recommendations, the ${body} came to the following conclusions:`,
      recommendations: `The ${body} recommended that:`,
      actions: 'Actions:',
      requests: 'Requests for information:',
    },
    romanRecommendations: false,
    phrases: [
      { name: 'Introduced', text: 'Officers introduced the report, and the following was noted.' },
      { name: 'Asked and answered', text: 'In response to a question, officers said that ' },
      { name: 'Member asked', text: 'A Member asked ' },
      { name: 'Noted', text: `The ${body} noted the report.` },
      { name: 'Agreed', text: 'It was agreed that ' },
      { name: 'Young person', text: 'A young person told the meeting that ' },
      { name: 'Thanks', text: 'The Chair thanked officers and guests for their contribution.' },
      { name: 'Not required', text: 'This item was not required.' },
      { name: 'Deferred', text: 'This item was deferred to the next meeting.' },
    ],
  };
}

/** Taken until the council has recorded its own: bodies of this size often have three (B-01 leaves it to standing orders). */
export const defaultQuorumPolicy: QuorumPolicy = { members: 3 };

/** No power to attend remotely is in force (6.1), and a member may vote without having heard the whole item (B-03). */
export const defaultAttendancePolicy: AttendancePolicy = {
  remoteCounts: false,
  citation: '',
  voteNeedsPresenceThroughout: false,
};

/** The LGA's model code, for a council that has recorded no table of its own (rules 4.4). */
export const defaultInterestsPolicy: InterestsPolicy = modelCode2020;

/** A week before, two working days before, on the day, and after it at two, five and ten working days. */
export const defaultRemindersPolicy: RemindersPolicy = {
  workingDaysBefore: [5, 2],
  onTheDay: true,
  workingDaysAfter: [2, 5, 10],
  from: '09:00',
  until: '17:00',
};

/** Two months beginning with the day of receipt (s.9FE Local Government Act 2000, R-01): for scrutiny. */
export const scrutinyResponsesPolicy: ResponsesPolicy = {
  clock: 'beginning-with',
  months: 2,
  warnDaysBefore: [28, 14, 3, 0],
  escalateTo: [],
  source: 's.9FE Local Government Act 2000',
};

/** No clock in law: the body sets the day itself. */
export const localResponsesPolicy: ResponsesPolicy = {
  ...scrutinyResponsesPolicy,
  clock: 'local',
  source: 'set by the body itself',
};

/** Not more than two items of substantive business (P-02), nor three hours. */
export const defaultProgrammePolicy: ProgrammePolicy = { substantiveItems: 2, minutes: 180 };

/** Ten points off the target is still amber: the only kind of rule that gives the colours that were printed in May 2019 (rules 10.3). */
export const defaultScorecardsPolicy: ScorecardsPolicy = {
  basis: 'year-to-date',
  amberPoints: 10,
  amberShare: 0.1,
  suppressBelow: 5,
};
