import {
  describeCommitmentKind,
  formatDate,
  formatDay,
  reportedYearSentence,
  reviewAnswerWords,
  type AnnualReportModel,
} from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { bulletsPart, sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** A body's year, for its members and the council. */
export function printedAnnualReport(model: AnnualReportModel): PrintedDocument {
  const { body, meeting, year } = model;
  return documentOfMeeting('annual-report', model, [
    heading(1, `${body.name}: annual report`),
    line(`${reportedYearSentence(year)} For the meeting on ${formatDate(meeting.heldOn)}.`),
    ...meetingParts(model),
    ...attendanceParts(model),
    ...recommendationParts(model),
    ...commitmentParts(model),
    ...outcomeParts(model),
    ...reviewParts(model),
  ]);
}

const meetingParts = ({ meetings }: AnnualReportModel): DocumentPart[] => [
  heading(2, 'Meetings and topics'),
  line(`${counted(meetings.length, 'meeting was', 'meetings were')} held.`),
  ...meetings.flatMap(({ heldOn, topics }) => [
    heading(3, formatDate(heldOn)),
    topics.length > 0
      ? bulletsPart(topics.map(({ number, title }) => `${number} ${title}`))
      : line('The minutes of this meeting are not public yet.'),
  ]),
];

function attendanceParts({ attendance }: AnnualReportModel): DocumentPart[] {
  const { meetings, rows } = attendance;
  if (rows.length === 0) return [heading(2, 'Attendance'), line('No attendance is on record.')];
  return [
    heading(2, 'Attendance'),
    line(`Attendance is on record for ${counted(meetings, 'meeting', 'meetings')}.`, false, true),
    sharedTablePart(
      ['Name', 'Expected', 'Present', 'Apologies', 'Absent'],
      [0.4, 0.15, 0.15, 0.15, 0.15],
      rows.map(({ name, ...each }) => [
        name,
        ...[each.expected, each.present, each.apologies, each.absent].map(String),
      ]),
    ),
  ];
}

function recommendationParts({ recommendations }: AnnualReportModel): DocumentPart[] {
  const title = heading(2, 'Recommendations and what became of them');
  if (recommendations.length === 0) return [title, line('No recommendations were made.')];
  return [
    title,
    sharedTablePart(
      ['Minute', 'Recommendation', 'To', 'What became of it'],
      [0.12, 0.4, 0.16, 0.32],
      recommendations.map(({ reference, text, addressedTo, became }) => [
        reference,
        text.split('\n'),
        addressedTo,
        became,
      ]),
    ),
  ];
}

function commitmentParts({ commitments }: AnnualReportModel): DocumentPart[] {
  const title = heading(2, 'What was agreed, and how far it has come');
  if (commitments.length === 0) return [title, line('Nothing is on the register.')];
  return [
    title,
    sharedTablePart(
      ['Kind', 'Agreed', 'Done', 'Open', 'Dropped'],
      [0.4, 0.15, 0.15, 0.15, 0.15],
      commitments.map(({ kind, ...each }) => [
        describeCommitmentKind(kind),
        ...[each.made, each.done, each.open, each.dropped].map(String),
      ]),
    ),
  ];
}

function outcomeParts({ outcomes }: AnnualReportModel): DocumentPart[] {
  const title = heading(2, 'How children and young people were helped');
  const { lines, themes, helps, said } = outcomes;
  if (lines === 0) return [title, line('No outcomes were written down.')];
  const tables = [
    { head: 'Theme', rows: themes },
    { head: 'Who is helped', rows: helps },
  ].filter(({ rows }) => rows.length > 0);
  return [
    title,
    line(
      `Members wrote down ${counted(lines, 'outcome', 'outcomes')}. One may be about several themes and groups.`,
    ),
    ...tables.map(({ head, rows }) =>
      sharedTablePart(
        [head, 'Outcomes'],
        [0.7, 0.3],
        rows.map(({ name, lines: count }) => [name, String(count)]),
      ),
    ),
    ...[...new Set(said.map(({ heldOn }) => heldOn))].flatMap((day) => [
      heading(3, `Written down on ${formatDay(day)}`),
      bulletsPart(said.filter(({ heldOn }) => heldOn === day).map(({ text }) => text)),
    ]),
  ];
}

function reviewParts({ outcomes }: AnnualReportModel): DocumentPart[] {
  const title = heading(2, 'Did it last?');
  const { reviews, reviewed } = outcomes;
  if (reviewed.length === 0)
    return [title, line('No outcome has been reviewed yet. Each is six months after its meeting.')];
  const inAll = `${counted(reviewed.length, 'outcome was', 'outcomes were')} reviewed, six months or more after the meeting.`;
  return [
    title,
    line(inAll),
    bulletsPart(reviews.map(({ name, lines }) => `${name}: ${lines}`)),
    sharedTablePart(
      ['Outcome', 'Meeting', 'Did it last?', 'What was said, and what shows it'],
      [0.36, 0.14, 0.14, 0.36],
      reviewed.map(({ text, heldOn, answer, words, evidence }) => [
        text,
        formatDay(heldOn),
        reviewAnswerWords[answer],
        [words, evidence].filter((each) => each !== ''),
      ]),
    ),
  ];
}

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
