import { formatTime, type AttendanceSheetModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { heldWhere } from '../printed/held';
import { bulletsPart, sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

/** Who was there from when to when, for the clerk's signature and the file. */
export function printedAttendanceSheet(model: AttendanceSheetModel): PrintedDocument {
  const { body, meeting, quorum, groups, movements, quorumLines } = model;
  return documentOfMeeting('attendance', model, [
    heading(1, `${body.name}: attendance`),
    line(`Meeting held on ${heldWhere(meeting.heldOn, meeting.startedAt, meeting.venue)}`),
    ...(meeting.endedAt === null ? [] : [line(`The meeting ended at ${formatTime(meeting.endedAt)}`)]),
    ...groups.flatMap(groupParts),
    ...listed('Arrivals and departures', movements, 'Nobody came late or left early.'),
    ...listed(`Quorum (${quorum} voting members)`, quorumLines, 'Not recorded.'),
    {
      kind: 'signature',
      rows: [
        { label: 'Signed (clerk):', value: '' },
        { label: 'Date:', value: '' },
      ],
    },
  ]);
}

const columns = ['Name', 'Capacity', 'Attendance', 'How', 'Times'];
const shares = [0.29, 0.25, 0.145, 0.115, 0.2];

const groupParts = ({ heading: name, rows }: AttendanceSheetModel['groups'][number]): DocumentPart[] =>
  rows.length === 0
    ? []
    : [
        heading(2, name),
        sharedTablePart(
          columns,
          shares,
          rows.map((row) => [row.name, row.capacity, row.status, row.mode, row.times]),
        ),
      ];

const listed = (title: string, entries: string[], none: string): DocumentPart[] => [
  heading(2, title),
  entries.length === 0 ? line(none) : bulletsPart(entries),
];
