import { Meeting } from '@minutebook/data-access';
import { formatDate } from '@minutebook/domain';
import type { Actor } from '../../platform/index';
import { bodyFacts } from '../council';
import type { Bodies } from '../create-council';
import { chairOf, type Tools } from '../tools';
import { approveEarlier } from './approve-earlier';
import type { HeldMeeting } from './held-meeting';
import { holdMeeting } from './hold-meeting';
import { minuteMeeting } from './minute-meeting';

/** Holds and minutes a published meeting of the past as far as that is not done yet, and gives the line that says so. */
export async function loadHeldMeeting(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  held: HeldMeeting,
): Promise<string> {
  const { authorityId } = clerk;
  const where = { authorityId, bodyId: bodies[held.body].id, heldOn: held.heldOn };
  const meeting = await tools.dataSource.manager.findOneByOrFail(Meeting, where);
  const name = `${bodyFacts[held.body].name}, ${formatDate(held.heldOn)}`;
  const chair = await chairOf(tools, bodies[held.body], held);
  if (meeting.state !== 'closed') await holdMeeting(tools, clerk, meeting, held);
  await approveEarlier(tools, clerk, chair, meeting, held);
  await minuteMeeting(tools, clerk, chair, meeting, held);
  return `${name}: minuted`;
}
