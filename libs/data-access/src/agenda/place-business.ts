import type { EntityManager } from 'typeorm';
import type { Meeting } from '../meetings/meeting.entity';
import { AgendaItem } from './agenda-item.entity';

type OfMeeting = Pick<Meeting, 'id' | 'authorityId'>;

/** Whether an item belongs to the business that ends a meeting: the work programme itself, and the exclusion of the public. */
const ends = ({ kind, purpose }: AgendaItem): boolean => kind === 'exclusion' || purpose === 'work-programme';

/** The position in Part A at which an item of business is added: before what ends the meeting. */
export async function placeOfBusiness(
  manager: EntityManager,
  { id: meetingId, authorityId }: OfMeeting,
): Promise<number> {
  const items = await manager.find(AgendaItem, {
    where: { authorityId, meetingId, part: 'A' },
    order: { position: 'ASC' },
  });
  return items.find(ends)?.position ?? items.length + 1;
}

/** The same, with what stands there and after it moved down by one. The caller has locked the meeting. */
export async function makeRoomForBusiness(manager: EntityManager, meeting: OfMeeting): Promise<number> {
  const position = await placeOfBusiness(manager, meeting);
  await manager.query(
    `update agenda_items set position = position + 1
      where authority_id = $1 and meeting_id = $2 and part = 'A' and position >= $3`,
    [meeting.authorityId, meeting.id, position],
  );
  return position;
}
