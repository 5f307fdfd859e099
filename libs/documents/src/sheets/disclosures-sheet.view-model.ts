import { type DisclosuresSheetModel } from '@minutebook/domain';
import { documentOfMeeting } from '../printed/document-of-meeting';
import { heldWhere } from '../printed/held';
import { tablePart } from '../printed/nodes';
import { heading, line, type PrintedDocument } from '../printed/printed-document';

const columns = ['Name', 'Item', 'Interest', 'What was disclosed', 'What follows', 'Movement'];

/** What was disclosed at a meeting and what followed from it, for the Monitoring Officer's file. */
export function printedDisclosuresSheet(model: DisclosuresSheetModel): PrintedDocument {
  const { body, meeting, policyName, rows } = model;
  return documentOfMeeting(
    'disclosures',
    model,
    [
      heading(1, `${body.name}: disclosures of interest`),
      line(`Meeting held on ${heldWhere(meeting.heldOn, meeting.startedAt, meeting.venue)}`),
      line(`What follows from an interest is decided by the table in force on that day: ${policyName}.`),
      rows.length === 0
        ? line('No interest was disclosed at this meeting.')
        : tablePart(
            'Disclosures in the order in which they were made',
            columns,
            rows.map((row) => [
              row.name,
              row.item,
              [row.interest, row.row === '' ? '' : `Row ${row.row} of the table`].filter(
                (each) => each !== '',
              ),
              row.description,
              [row.speak, row.vote, row.stay],
              row.movement,
            ]),
            true,
          ),
    ],
    { isLandscape: true },
  );
}
