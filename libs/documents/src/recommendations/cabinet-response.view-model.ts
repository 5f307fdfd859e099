import {
  cabinetResponseCells,
  cabinetResponseColumns,
  documentTitle,
  formatDate,
  reportHeading,
  type CabinetResponseModel,
} from '@minutebook/domain';
import { sharedTablePart } from '../printed/nodes';
import { heading, line, type PrintedDocument } from '../printed/printed-document';

/** As wide as the longest word of each head asks for; the same in each table, so that the columns run down the page. */
const shares = [0.17, 0.14, 0.115, 0.155, 0.095, 0.11, 0.135, 0.08];

/** Appendix A: what the executive answered to a body's recommendations, a table for each report they came from. */
export function printedCabinetResponse(model: CabinetResponseModel): PrintedDocument {
  const { council, body, meeting, reports } = model;
  const title = documentTitle('cabinet-response', body.name, meeting.heldOn);
  return {
    title,
    author: council.name,
    datedOn: meeting.heldOn,
    watermark: '',
    footer: title,
    isLandscape: true,
    parts: [
      line(council.name, true),
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
        heading(2, reportHeading(report)),
        sharedTablePart([...cabinetResponseColumns], shares, report.rows.map(cabinetResponseCells)),
      ]),
    ],
  };
}
