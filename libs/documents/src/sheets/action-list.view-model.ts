import {
  actionListIntroduction,
  describeCommitmentKind,
  describeCommitmentState,
  describeLateness,
  documentTitle,
  formatDate,
  type ActionListModel,
  type ActionListRow,
} from '@minutebook/domain';
import { sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

const columns = ['Reference', 'What was agreed', 'Kind', 'Owner', 'Due', 'State'];
const shares = [0.085, 0.29, 0.125, 0.15, 0.08, 0.27];

/** What was agreed and how far it has come, for the pack and for the Chair. */
export function printedActionList(model: ActionListModel): PrintedDocument {
  const { council, body, meeting, since, groups } = model;
  const title = documentTitle('action-list', body.name, meeting.heldOn);
  return {
    title,
    author: council.name,
    datedOn: meeting.heldOn,
    watermark: '',
    footer: title,
    isLandscape: true,
    parts: [
      line(council.name, true),
      heading(1, `${body.name}: action list`),
      line(
        `For the meeting on ${formatDate(meeting.heldOn)}. ${actionListIntroduction(since)} Working days late are counted to that meeting.`,
      ),
      ...groups.flatMap(groupParts),
    ],
  };
}

const groupParts = ({ heldOn, rows }: ActionListModel['groups'][number]): DocumentPart[] => [
  heading(2, `Meeting on ${formatDate(heldOn)}`),
  sharedTablePart(
    columns,
    shares,
    rows.map((row) => [
      row.reference,
      row.text.split('\n'),
      describeCommitmentKind(row.kind),
      row.owner,
      row.due,
      standing(row),
    ]),
  ),
];

/** State and last update; an update that begins with the state says both. */
function standing({ state, lateByWorkingDays, lastUpdate }: ActionListRow): string[] {
  const name = describeCommitmentState(state);
  if (lateByWorkingDays !== null) return lines(`${name}, ${describeLateness(lateByWorkingDays)}`, lastUpdate);
  return lastUpdate.startsWith(name) ? [lastUpdate] : lines(name, lastUpdate);
}

const lines = (...each: string[]): string[] => each.filter((text) => text !== '');
