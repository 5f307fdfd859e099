import { formatDate, type ScorecardModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { bulletsPart, sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** Shares of the width: number and title, polarity, officer, two months, year to date, target, colour, compared with. */
const shares = [0.25, 0.1, 0.1, 0.08, 0.08, 0.08, 0.075, 0.085, 0.15];

/** Of the number of an indicator in the table month by month; the months share the rest. */
const numberShare = 0.09;

/** A scorecard as a table that can be read aloud, in place of a picture of a spreadsheet. */
export function printedScorecard(model: ScorecardModel): PrintedDocument {
  const { body, meeting, month, rows } = model;
  return documentOfMeeting(
    'scorecard',
    model,
    [
      heading(1, `${model.title}, ${month}`),
      line(
        `For the meeting of the ${body.name} on ${formatDate(meeting.heldOn)}. ${rows.length} indicators.`,
      ),
      ...sinceParts(model),
      heading(2, 'How the colours are worked out'),
      bulletsPart(model.rule),
      heading(2, 'The figures'),
      figuresTable(model),
      heading(2, 'Month by month'),
      longTable(model),
    ],
    { isLandscape: true },
  );
}

/** What moved is told in sentences, so that nobody has to find it in the table. */
function sinceParts({ since }: ScorecardModel): DocumentPart[] {
  if (!since) return [];
  const { heldOn, month, lines } = since;
  const saw = `That meeting was shown the figures of ${month}.`;
  return [
    heading(2, `What moved since the meeting on ${formatDate(heldOn)}`),
    ...(lines.length === 0 ? [line(`${saw} None is another one now.`)] : [line(saw), bulletsPart(lines)]),
  ];
}

const figuresTable = ({ monthNames, rows }: ScorecardModel): DocumentPart =>
  sharedTablePart(
    ['Indicator', 'Polarity', 'Responsible', ...monthNames, 'Year to date', 'Target', 'RAG', 'Compared with'],
    shares,
    rows.map((row) => [
      `${row.code}: ${row.title}`,
      row.polarity,
      row.responsible,
      ...row.months,
      ...[row.yearToDate, row.target, row.rag],
      row.comparators,
    ]),
  );

/** Every month that the pictures of spreadsheets had, in small print. */
function longTable({ longMonthNames, rows }: ScorecardModel): DocumentPart {
  const share = (1 - numberShare) / Math.max(1, longMonthNames.length);
  return sharedTablePart(
    ['Number', ...longMonthNames],
    [numberShare, ...longMonthNames.map(() => share)],
    rows.map(({ code, longMonths }) => [code, ...longMonths]),
  );
}
