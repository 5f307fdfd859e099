import { CommitmentRow, Meeting } from '@minutebook/data-access';
import type { Actor } from '../../platform/index';
import type { Bodies } from '../create-council';
import type { Tools } from '../tools';

/** By the words that tell the recommendation from the others of 20 April 2021. */
const topics: [words: string, topics: string[]][] = [
  ['dashboards', ['special educational needs', 'scorecards']],
  ['NEET', ['education and work', 'scorecards']],
  ['Delivery Plan', ['improvement plan']],
  ['every councillor be sent the plan', ['improvement plan']],
];

/** Names the topics of the answered recommendations, so that each has a story from one year's meetings to the next. */
export async function nameTopicsOfApril(
  { dataSource: { manager }, ledger, time }: Tools,
  { authorityId, userId, name }: Actor,
  { cyp }: Bodies,
): Promise<void> {
  const where = { authorityId, bodyId: cyp.id, heldOn: '2021-04-20' };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  time.travelTo('2021-09-28', '10:40');
  const entered = { by: { userId, name }, at: time.clock.now(), way: 'clerk' } as const;
  for (const row of await manager.findBy(CommitmentRow, { authorityId, meetingId })) {
    const [, named = []] = topics.find(([words]) => row.text.includes(words)) ?? [];
    if (row.topics.length === 0 && named.length > 0)
      await ledger.change(manager, row, { topics: named }, entered);
  }
}
