import { formatDay } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { ResponseDecision } from './terms';

/** The eight columns of Appendix A, in the words that the council prints (R-06). */
export const cabinetResponseColumns = [
  'SCRUTINY RECOMMENDATION',
  'CONCLUSIONS',
  'DEPARTMENT AND CABINET MEMBER RESPONDING',
  'ACCEPT/ REJECT RECOMMENDATIONS (inc. reasons for rejection)',
  'IDENTIFIED OFFICER',
  'ANY FINANCIAL IMPLICATIONS',
  'TIMETABLE FOR IMPLEMENTATION OF RECOMMENDATIONS IF ACCEPTED (ie Action Plan)',
  'DATE OF SCRUTINY MEETING TO REPORT BACK',
] as const;

export interface CabinetResponseRow {
  /** "1.a That ...", a line for each of those that share the response. */
  recommendations: string[];
  conclusions: string[];
  responding: string[];
  decision: string[];
  officer: string;
  financial: string;
  timetable: string;
  reportBack: string;
}

export interface CabinetResponseModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  reports: { title: string; consideredBy: string; consideredOn: PlainDate; rows: CabinetResponseRow[] }[];
}

/** A recommendation with what came back; `response` is null while nothing has been approved. */
export interface CabinetResponseSource {
  sourceTitle: string;
  bodyName: string;
  heldOn: PlainDate;
  recommendations: { ordinal: string; text: string }[];
  conclusions: string[];
  /** Where it has changed since: "Addressed to Cabinet (now Executive)." */
  addressed?: string;
  department: string;
  cabinetMember: string;
  /** By which an answer was due: the last working day. */
  dueBy: PlainDate | null;
  response: {
    decision: ResponseDecision;
    reasons: string;
    whatWillBeDone: string;
    officer: string;
    financial: string;
    timetable: string;
    reportBackOn: PlainDate | null;
  } | null;
}

/** Appendix A (R-06): one group a report and meeting, in the order given; a row for each response, overdue ones marked. */
export function cabinetResponseModel(
  about: Omit<CabinetResponseModel, 'reports'>,
  sources: readonly CabinetResponseSource[],
): CabinetResponseModel {
  const reports = new Map<string, CabinetResponseModel['reports'][number]>();
  for (const source of sources) {
    const { sourceTitle: title, bodyName: consideredBy, heldOn: consideredOn } = source;
    const key = [consideredOn, consideredBy, title].join('|');
    const report = reports.get(key) ?? { title, consideredBy, consideredOn, rows: [] };
    report.rows.push(rowOf(source));
    reports.set(key, report);
  }
  return { ...about, reports: [...reports.values()] };
}

/** "Report: Budget Update (Considered by Children & Young People Sub-Committee on 20 April 2021)" (R-06). */
export const reportHeading = ({
  title,
  consideredBy,
  consideredOn,
}: Omit<CabinetResponseModel['reports'][number], 'rows'>): string =>
  `Report: ${title} (Considered by ${consideredBy} on ${formatDay(consideredOn)})`;

/** The cells of a row in the order of the columns; one with several paragraphs is a list. */
export const cabinetResponseCells = (row: CabinetResponseRow): string[][] => [
  row.recommendations,
  row.conclusions,
  row.responding,
  row.decision,
  [row.officer],
  [row.financial],
  [row.timetable],
  [row.reportBack],
];

function rowOf(source: CabinetResponseSource): CabinetResponseRow {
  const { response } = source;
  return {
    recommendations: source.recommendations.map(({ ordinal, text }) => numbered(ordinal, text)),
    conclusions: source.conclusions,
    responding: [source.cabinetMember, source.department, source.addressed ?? ''].filter(
      (each) => each !== '',
    ),
    decision: response
      ? [decisionWords[response.decision], response.reasons, response.whatWillBeDone].filter(
          (each) => each !== '',
        )
      : [noResponse(source.dueBy)],
    officer: response?.officer ?? '',
    financial: response?.financial ?? '',
    timetable: response?.timetable ?? '',
    reportBack: response?.reportBackOn ? formatDay(response.reportBackOn) : '',
  };
}

/** "1." keeps its stop, "1.a" has none: as both are printed. */
const numbered = (ordinal: string, text: string): string =>
  ordinal === '' ? text : `${/^\d+$/.test(ordinal) ? `${ordinal}.` : ordinal} ${text}`;

export const decisionWords: Readonly<Record<ResponseDecision, string>> = {
  accepted: 'Accepted.',
  'partly-accepted': 'Partly accepted.',
  rejected: 'Rejected.',
};

/** What stands in place of an answer (R-07): "No response received. It was due by 20 August 2021." */
export const noResponse = (dueBy: PlainDate | null): string =>
  dueBy === null ? 'No response received.' : `No response received. It was due by ${formatDay(dueBy)}.`;
