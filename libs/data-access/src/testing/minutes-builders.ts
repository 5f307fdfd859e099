import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AgendaItem } from '../agenda/agenda-item.entity';
import type { Meeting } from '../meetings/meeting.entity';
import { MinuteCommentRow, MinuteSuggestionRow } from '../minutes/clearing.entity';
import { MinuteBlockRow } from '../minutes/minute-block.entity';
import { MinuteEntryRow } from '../minutes/minute-entry.entity';
import { MinutesRow } from '../minutes/minutes.entity';
import { insert } from './insert';

export const aSetOfMinutes = (
  ds: DataSource,
  meeting: Meeting,
  over: Partial<MinutesRow> = {},
): Promise<MinutesRow> =>
  insert(ds, MinutesRow, {
    authorityId: meeting.authorityId,
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    ...over,
  });

/** The minute of an item, in the item's part; numbers are not given here. */
export const aMinuteEntry = (
  ds: DataSource,
  minutes: MinutesRow,
  item: AgendaItem,
  over: Partial<MinuteEntryRow> = {},
): Promise<MinuteEntryRow> =>
  insert(ds, MinuteEntryRow, {
    authorityId: minutes.authorityId,
    minutesId: minutes.id,
    itemId: item.id,
    part: item.part,
    position: 1,
    title: item.title,
    ...over,
  });

const writtenByClerk = { editedBy: 'Ines Carrow', editedAt: new Date('2027-03-11T10:00:00Z') };

/** An open block: of a Part B minute its summary. */
export const aMinuteBlock = (
  ds: DataSource,
  entry: MinuteEntryRow,
  over: Partial<MinuteBlockRow> = {},
): Promise<MinuteBlockRow> =>
  insert(ds, MinuteBlockRow, {
    ...{ id: randomUUID(), authorityId: entry.authorityId, entryId: entry.id, entryPart: entry.part },
    ...{ kind: entry.part === 'B' ? 'summary' : 'discussion', position: 1, content: [], ...writtenByClerk },
    ...over,
  });

/** A comment and a suggestion on a block. */
export async function someRemarks(
  ds: DataSource,
  { minutesId, authorityId }: MinuteEntryRow,
  { id: blockId }: MinuteBlockRow,
): Promise<{ comment: MinuteCommentRow; suggestion: MinuteSuggestionRow }> {
  const remark = { authorityId, minutesId, blockId, author: 'Ada Finch', at: writtenByClerk.editedAt };
  const words = { blockVersion: 1, before: '', after: 'Other', content: [] };
  return {
    comment: await insert(ds, MinuteCommentRow, { ...remark, id: randomUUID(), text: 'Which one?' }),
    suggestion: await insert(ds, MinuteSuggestionRow, { ...remark, ...words, id: randomUUID() }),
  };
}
