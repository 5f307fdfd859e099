import { documentTitle, formatDate, type ScorecardModel } from '@minutebook/domain';
import { bulletsPart, sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** Shares of the width: number and title, polarity, three months, year to date, target, colour, compared with. */
const shares = [0.3, 0.11, 0.08, 0.08, 0.08, 0.08, 0.08, 0.09, 0.1];

/** A scorecard as a table that can be read aloud, in place of a picture of a spreadsheet. */
export function printedScorecard(model: ScorecardModel): PrintedDocument {
  const { council, body, meeting, month, rows } = model;
  const title = documentTitle('scorecard', body.name, meeting.heldOn);
  return {
    title,
    author: council.name,
    datedOn: meeting.heldOn,
    watermark: '',
    footer: title,
    isLandscape: true,
    parts: [
      line(council.name, true),
      heading(1, `${model.title}, ${month}`),
      line(
        `For the meeting of the ${body.name} on ${formatDate(meeting.heldOn)}. ${rows.length} indicators.`,
      ),
      heading(2, 'How the colours are worked out'),
      bulletsPart(model.rule),
      heading(2, 'The figures'),
      figuresTable(model),
    ],
  };
}

const figuresTable = ({ monthNames, rows }: ScorecardModel): DocumentPart =>
  sharedTablePart(
    ['Indicator', 'Polarity', ...monthNames, 'Year to date', 'Target', 'RAG', 'Compared with'],
    shares,
    rows.map((row) => [
      `${row.code}: ${row.title}`,
      row.polarity,
      ...row.months,
      ...[row.yearToDate, row.target, row.rag],
      row.comparators,
    ]),
  );
