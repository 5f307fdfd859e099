import { Meeting } from '@minutebook/data-access';
import type { Actor } from '../../platform/index';
import { documentReady, type Tools } from '../tools';
import type { HeldMeeting } from './held-meeting';

/** The minutes of an earlier meeting are agreed where this one was held, and signed by whoever presided. */
export async function approveEarlier(
  tools: Tools,
  clerk: Actor,
  chair: Actor,
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
  { approves, heldOn, closedAt, presiding }: HeldMeeting,
): Promise<void> {
  if (approves === null) return;
  const { dataSource, minutes, approval, signing, time } = tools;
  const { authorityId } = clerk;
  const where = { authorityId, bodyId: meeting.bodyId, heldOn: approves };
  const earlier = await dataSource.manager.findOneByOrFail(Meeting, where);
  time.travelTo(heldOn, closedAt);
  let set = await minutes.read(clerk, earlier.id);
  if (set.state === 'published-draft')
    set = await approval.approveMinutes(clerk, set.id, {
      version: set.version,
      meetingId: meeting.id,
      corrections: [],
    });
  if (set.state === 'approved')
    await signing.signMinutes(chair, set.id, { version: set.version, name: presiding });
  await documentReady(tools, earlier.id);
}
