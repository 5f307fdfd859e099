import { documentTitle, type DisclosuresSheetModel } from '@minutebook/domain';
import { heldWhere } from '../printed/held';
import { tablePart } from '../printed/nodes';
import { heading, line, type PrintedDocument } from '../printed/printed-document';

const columns = ['Name', 'Item', 'Interest', 'What was disclosed', 'What follows', 'Movement'];

/** What was disclosed at a meeting and what followed from it, for the Monitoring Officer's file. */
export function printedDisclosuresSheet(model: DisclosuresSheetModel): PrintedDocument {
  const { council, body, meeting, policyName, rows } = model;
  const title = documentTitle('disclosures', body.name, meeting.heldOn);
  return {
    title,
    author: council.name,
    datedOn: meeting.heldOn,
    watermark: '',
    footer: title,
    isLandscape: true,
    parts: [
      line(council.name, true),
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
  };
}
