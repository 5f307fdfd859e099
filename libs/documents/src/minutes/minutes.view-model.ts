import {
  documentTitle,
  formatDate,
  formatTime,
  joinWords,
  type MinutesModel,
  type PlainTime,
  type PrintedMinute,
} from '@minutebook/domain';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';
import { heldWhere } from '../printed/held';
import { exemptLine } from '../printed/part-b';
import { runParts } from './runs';

/** The minutes as published sets print them: who was there, the minutes in order, the end, and the place for a signature. */
export function printedMinutes(model: MinutesModel): PrintedDocument {
  const { council, body, meeting, standing } = model;
  const title = documentTitle('minutes', body.name, meeting.heldOn);
  const isDraft = standing === 'draft';
  return {
    title,
    author: council.name,
    datedOn: meeting.heldOn,
    watermark: isDraft ? 'DRAFT' : '',
    footer: isDraft ? `${title} (draft)` : title,
    isLandscape: false,
    parts: [
      line(council.name, true),
      heading(1, body.name),
      line(`Meeting of ${body.name} held on ${heldWhere(meeting.heldOn, meeting.startedAt, meeting.venue)}`),
      heading(2, 'MINUTES'),
      ...(isDraft ? [line('Draft: these minutes have not yet been approved.')] : []),
      { kind: 'labelled', rows: presentRows(model.present) },
      ...partOf(model, 'A'),
      ...partOf(model, 'B'),
      ...(model.endedAt === null ? [] : [line(`The meeting ended at ${spaced(model.endedAt)}`)]),
      signature(model),
    ],
  };
}

/** "8.00 pm", as minutes print the end. */
const spaced = (time: PlainTime): string => formatTime(time).replace(/(am|pm)$/, ' $1');

type Rows = Extract<DocumentPart, { kind: 'labelled' }>['rows'];

function presentRows({
  present,
  coOptees,
  alsoPresent,
  apologies,
  substitutes,
}: MinutesModel['present']): Rows {
  const rows: [label: string, lines: string[]][] = [
    ['Present:', present.map((each, at) => (at < present.length - 1 ? `${each};` : each))],
    ['Co-optees:', coOptees.map(({ label, names }) => labelled(label, names))],
    ['Substitutes:', substitutes],
    ['Also Present:', alsoPresent],
    ['Apologies:', apologies.length > 0 ? [joinWords(apologies)] : []],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => ({ label, lines: lines.map((text) => [{ text }]) }));
}

const labelled = (label: string, names: string[]): string =>
  [label, joinWords(names)].filter((each) => each !== '').join(': ');

function partOf({ entries }: MinutesModel, part: 'A' | 'B'): DocumentPart[] {
  const own = entries.filter((entry) => entry.part === part);
  return own.length === 0 ? [] : [heading(2, `PART ${part}`), ...own.flatMap(minuteParts)];
}

const minuteParts = (minute: PrintedMinute): DocumentPart[] => [
  heading(3, minute.title, minute.number),
  ...(minute.part === 'B' ? [line(exemptLine(minute.exemptParagraphs))] : []),
  ...minute.runs.flatMap(runParts),
];

function signature({ signature: signed }: MinutesModel): DocumentPart {
  const rows = [
    { label: 'Signed:', value: signed ? `${signed.name} (signed electronically)` : '' },
    { label: 'Date:', value: signed ? formatDate(signed.on) : '' },
  ];
  return { kind: 'signature', rows };
}
