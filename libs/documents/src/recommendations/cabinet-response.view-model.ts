import {
  cabinetResponseCells,
  cabinetResponseColumns,
  formatDate,
  reportHeading,
  type CabinetResponseModel,
} from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { sharedTablePart } from '../printed/nodes';
import { heading, line, type PrintedDocument } from '../printed/printed-document';

/** As wide as the longest word of each head asks for; the same in each table, so that the columns run down the page. */
const shares = [0.155, 0.19, 0.1, 0.145, 0.085, 0.101, 0.143, 0.081];

/** Appendix A: what the executive answered to a body's recommendations, a table for each report they came from (R-06). */
export function printedCabinetResponse(model: CabinetResponseModel): PrintedDocument {
  const { body, meeting, reports } = model;
  return documentOfMeeting(
    'cabinet-response',
    model,
    [
      heading(1, `Appendix A: Cabinet response to recommendations made by the ${body.name}`),
      line(`Meeting on ${formatDate(meeting.heldOn)}`),
      ...(reports.length === 0
        ? [
            line(
              'No response was given since the last meeting, none is reported to this one and none is overdue.',
            ),
          ]
        : []),
      ...reports.flatMap((report) => [
        heading(2, withWholeDate(reportHeading(report))),
        sharedTablePart([...cabinetResponseColumns], shares, report.rows.map(cellsOf), true),
      ]),
    ],
    { isLandscape: true },
  );
}

type Row = CabinetResponseModel['reports'][number]['rows'][number];

/** Recommendations that rest on the same conclusions have them printed once, or a short table runs to ten pages. */
function cellsOf(row: Row, index: number, rows: Row[]): string[][] {
  const said = row.conclusions.join('\n');
  const before = rows.slice(0, index).find(({ conclusions }) => conclusions.join('\n') === said);
  return cabinetResponseCells(said === '' || !before ? row : { ...row, conclusions: [asFor(before)] });
}

/** "As for recommendation 1." */
function asFor({ recommendations: [first = ''] }: Row): string {
  const [, ordinal] = /^(\d+(?:\.[a-z])?)\.? /.exec(first) ?? [];
  return `As for ${ordinal === undefined ? 'the recommendation above' : `recommendation ${ordinal}`}.`;
}

/** A day and its month stay on one line. */
const withWholeDate = (title: string): string => title.replace(/(\d) (?=[A-Z][a-z]+ \d{4}\)$)/, '$1\u00a0');
