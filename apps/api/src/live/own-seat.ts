import { User } from '@minutebook/data-access';
import type { Participant } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/index';

/** The participant that the reader's account belongs to, if it belongs to any. */
export async function ownParticipantId(
  manager: EntityManager,
  { userId, authorityId }: Actor,
  participants: readonly Participant[],
): Promise<string | null> {
  if (userId === null) return null;
  const user = await manager.findOne(User, {
    where: { id: userId, authorityId },
    select: { id: true, personId: true },
  });
  if (!user?.personId) return null;
  return participants.find(({ personId }) => personId === user.personId)?.id ?? null;
}
