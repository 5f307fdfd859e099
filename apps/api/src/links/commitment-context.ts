import { type CommitmentRow, MinuteBlockRow, MinuteEntryRow, MinutesRow } from '@minutebook/data-access';
import { areMinutesPublic, plainTextOf } from '@minutebook/domain';
import { In, type EntityManager } from 'typeorm';

const paragraphs = 4;

/**
 * What stands before a commitment in its minute, once anybody may read that: discussion and conclusions of Part A only, and no
 * other commitment. Empty while the minutes are not published.
 */
export async function contextOf(
  manager: EntityManager,
  { authorityId, meetingId, entryId, blockId }: CommitmentRow,
): Promise<string[]> {
  if (!entryId || !blockId) return [];
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (!minutes || !areMinutesPublic(minutes.state)) return [];
  const entry = await manager.findOneBy(MinuteEntryRow, { authorityId, id: entryId, part: 'A' });
  if (!entry) return [];
  const blocks = await manager.find(MinuteBlockRow, {
    where: {
      ...{ authorityId, entryId, entryPart: 'A' },
      kind: In(['discussion', 'conclusion']),
    },
    order: { position: 'ASC' },
  });
  const own = await manager.findOneBy(MinuteBlockRow, { authorityId, id: blockId, entryId });
  return blocks
    .filter(({ position }) => position < (own?.position ?? 0))
    .map(({ content }) => plainTextOf(content))
    .filter((text) => text !== '')
    .slice(-paragraphs);
}
