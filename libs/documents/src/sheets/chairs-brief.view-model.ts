import { formatDate, joinWords, type ChairsBriefModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { heldWhere } from '../printed/held';
import { bulletsPart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** What a chair wants in hand: what to look out for, who comes, and what to say at each item. */
export function printedChairsBrief(model: ChairsBriefModel): PrintedDocument {
  const { body, meeting, preparedOn } = model;
  return documentOfMeeting(
    'chairs-brief',
    model,
    [
      heading(1, `${body.name}: brief for the Chair`),
      line(heldWhere(meeting.heldOn, meeting.startTime, meeting.venue)),
      line(`Prepared on ${formatDate(preparedOn)}`, true),
      ...listed('To look out for', model.warnings),
      heading(2, 'Who is expected'),
      { kind: 'labelled', rows: peopleRows(model) },
      ...listed('Interests known so far', model.interests),
      heading(2, 'Order of business'),
      ...model.items.flatMap(itemParts),
    ],
    { datedOn: preparedOn },
  );
}

const listed = (title: string, entries: string[]): DocumentPart[] =>
  entries.length === 0 ? [] : [heading(2, title), bulletsPart(entries)];

function peopleRows({ expected, apologies, quorum }: ChairsBriefModel) {
  const rows = [
    ...expected.map(({ heading: label, names }) => ({ label: `${label}:`, lines: names })),
    { label: 'Apologies:', lines: [apologies.length === 0 ? 'None so far' : joinWords(apologies)] },
    { label: 'Quorum:', lines: [quorum] },
  ];
  return rows
    .filter(({ lines }) => lines.length > 0)
    .map(({ label, lines }) => ({ label, lines: lines.map((text) => [{ text }]) }));
}

function itemParts({ number, title, lead, pages, notes }: ChairsBriefModel['items'][number]): DocumentPart[] {
  const facts = [lead === '' ? '' : `Lead: ${lead}`, pages].filter((each) => each !== '').join('   ');
  return [
    heading(3, title, number),
    ...(facts === '' ? [] : [line(facts, true, notes.length > 0)]),
    ...(notes.length === 0 ? [] : [bulletsPart(notes)]),
  ];
}
