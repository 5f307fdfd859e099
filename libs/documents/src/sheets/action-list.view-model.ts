import {
  actionListIntroduction,
  describeCommitmentKind,
  describeCommitmentState,
  describeLateness,
  formatDate,
  type ActionListModel,
  type ActionListRow,
} from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { sharedTablePart } from '../printed/nodes';
import { heading, line, type DocumentPart, type PrintedDocument } from '../printed/printed-document';

const columns = ['Reference', 'What was agreed', 'Kind', 'Owner', 'Due', 'State'];
const shares = [0.084, 0.29, 0.122, 0.15, 0.084, 0.27];

/** What was agreed and how far it has come, for the pack and for the Chair. */
export function printedActionList(model: ActionListModel): PrintedDocument {
  const { body, meeting, since, groups } = model;
  return documentOfMeeting(
    'action-list',
    model,
    [
      heading(1, `${body.name}: action list`),
      line(
        `For the meeting on ${formatDate(meeting.heldOn)}. ${actionListIntroduction(since)} Working days late are counted to that meeting.`,
      ),
      ...groups.flatMap(groupParts),
    ],
    { isLandscape: true },
  );
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
    true,
  ),
];

/** State and last update; an update that begins with the state goes on behind it. */
function standing({ state, lateByWorkingDays, lastUpdate }: ActionListRow): string[] {
  const name = describeCommitmentState(state);
  const late = lateByWorkingDays === null ? '' : `, ${describeLateness(lateByWorkingDays)}`;
  if (lastUpdate.startsWith(name)) return [`${name}${late}${lastUpdate.slice(name.length)}`];
  return [`${name}${late}`, lastUpdate].filter((each) => each !== '');
}
