import { formatDate, type DecisionNoticeModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { heldWhere } from '../printed/held';
import { numbersPart } from '../printed/nodes';
import { exemptLine } from '../printed/part-b';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';
import { hrefOf, type Run } from '../rich/runs';

type Decision = DecisionNoticeModel['decisions'][number];

/** The notice of what was decided, for those who must act before there are minutes. */
export function printedDecisionNotice(model: DecisionNoticeModel): PrintedDocument {
  const { body, meeting, issuedOn, decisions } = model;
  return documentOfMeeting(
    'decision-notice',
    model,
    [
      heading(1, body.name),
      line(`Decisions of the meeting held on ${heldWhere(meeting.heldOn, meeting.startedAt, meeting.venue)}`),
      { kind: 'labelled', rows: contactRows(model) },
      heading(2, 'DECISION NOTICE'),
      line('The minutes of the meeting are the record of its decisions. They are published separately.'),
      ...(decisions.length === 0 ? [line('No decision was taken at this meeting.')] : []),
      ...decisions.flatMap(decisionParts),
    ],
    { datedOn: issuedOn },
  );
}

function decisionParts(decision: Decision): DocumentPart[] {
  const { number, title, part, resolutions, recommendations, vote } = decision;
  if (part === 'B')
    return [
      heading(3, title, number),
      line(exemptLine(decision.exemptParagraphs)),
      ...linesOf(decision.summary),
    ];
  return [
    heading(3, title, number),
    ...worded('Decision', resolutions),
    ...worded('Recommendation', recommendations),
    ...(vote === '' ? [] : [line(`Vote: ${vote}`, true)]),
  ];
}

const linesOf = (text: string): DocumentPart[] =>
  text === '' ? [] : text.split('\n').map((each) => line(each));

const worded = (lead: string, texts: string[]): DocumentPart[] =>
  texts.length === 0
    ? []
    : [{ kind: 'lead', text: texts.length === 1 ? lead : `${lead}s` }, numbersPart(texts)];

function contactRows({ issuedOn, contact }: DecisionNoticeModel) {
  const { name, phone, email } = contact;
  const mail: Run[][] = email === '' ? [] : [[{ text: email, href: hrefOf(email) }]];
  const lines = [...[name, phone].filter((each) => each !== '').map((text): Run[] => [{ text }]), ...mail];
  const rows = [{ label: 'Issued:', lines: [[{ text: formatDate(issuedOn) }]] }];
  return lines.length === 0 ? rows : [...rows, { label: 'Contact:', lines }];
}
