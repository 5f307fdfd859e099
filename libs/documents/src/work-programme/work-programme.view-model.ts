import { type WorkProgrammeModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { heldWhere } from '../printed/held';
import { bulletsPart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';
import { marked } from './marked';
import { programmeTable } from './programme-table';
import { themeGrid } from './theme-grid';

/** The work programme as a body prints it: a table of meetings, or turned, a grid with a theme for each meeting. */
export function printedWorkProgramme(model: WorkProgrammeModel): PrintedDocument {
  const { body, meeting, year, standing, layout } = model;
  const isGrid = layout === 'themes';
  return documentOfMeeting(
    'work-programme',
    model,
    [
      heading(1, `${body.name}: work programme ${year}`),
      line(`For the meeting on ${heldWhere(meeting.heldOn, meeting.startTime, meeting.venue)}`),
      line(standing, true),
      ...(isGrid ? [] : peopleParts(model)),
      ...priorityParts(model),
      ...rowParts(model, isGrid),
      ...undatedParts(model),
      ...changeParts(model),
    ],
    { isLandscape: isGrid },
  );
}

function peopleParts({ header }: WorkProgrammeModel): DocumentPart[] {
  if (!header) return [];
  const rows = [
    { label: 'Chair:', text: header.chair },
    { label: 'Members:', text: header.members.join(', ') },
    { label: 'Co-optees:', text: header.coOptees.join(', ') },
  ].filter(({ text }) => text !== '');
  if (rows.length === 0) return [];
  return [{ kind: 'labelled', rows: rows.map(({ label, text }) => ({ label, lines: [[{ text }]] })) }];
}

const priorityParts = ({ workstreamPriority }: WorkProgrammeModel): DocumentPart[] =>
  workstreamPriority === '' ? [] : [heading(2, 'Workstream priority'), line(workstreamPriority)];

function rowParts(model: WorkProgrammeModel, isGrid: boolean): DocumentPart[] {
  const { rows, meeting } = model;
  if (rows.length === 0) return [line('No meeting is planned yet.')];
  return [isGrid ? themeGrid(rows, meeting.heldOn) : programmeTable(rows)];
}

const undatedParts = ({ undated }: WorkProgrammeModel): DocumentPart[] =>
  undated.length === 0
    ? []
    : [
        heading(2, 'Topics without a date'),
        bulletsPart(
          undated.map((topic) =>
            topic.leads.length === 0 ? marked(topic) : `${marked(topic)} (${topic.leads.join('/')})`,
          ),
        ),
      ];

const changeParts = ({ changes }: WorkProgrammeModel): DocumentPart[] =>
  changes.length === 0 ? [] : [heading(2, 'Changes for this meeting to agree'), bulletsPart(changes)];
