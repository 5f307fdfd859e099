import type { AgendaItem, Meeting, PaperRow } from '@minutebook/data-access';
import type { AuditLine } from '../platform/index';
import type { Shelf } from './shelf';

export interface PaperChange {
  meeting: Meeting;
  item: AgendaItem;
  paper: PaperRow;
}

/** The line of the record for a change of a paper. An exempt paper is not named: its title can say what must not be known. */
export function aboutPaper(shelf: Shelf, { meeting, item, paper }: PaperChange, verb: string): AuditLine {
  const what = shelf.area === 'exempt' ? 'An exempt paper' : `The paper "${paper.title}"`;
  return {
    action: `paper.${verb}`,
    entity: shelf.area === 'exempt' ? 'exempt-paper' : 'paper',
    entityId: paper.id,
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    summary: `${what} of item "${item.title}" was ${verb}.`,
  };
}
