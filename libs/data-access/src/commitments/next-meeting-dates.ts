import type { EntityManager } from 'typeorm';

/** The register, and that of Part B: the same rule for both, and no row of one ever meets one of the other. */
const registers = ['commitments', 'exempt.commitments'] as const;

/**
 * What is due at a body's next meeting is due on the day of the first one after the meeting that asked, and moves with it: called
 * when minutes are followed and when a meeting is called, moved or cancelled. What the clerk gave a day of its own stays.
 */
export async function settleNextMeetingDates(
  manager: EntityManager,
  { authorityId, bodyId }: { authorityId: string; bodyId: string },
): Promise<void> {
  for (const register of registers)
    await manager.query(
      `update ${register} c set due_on = n.next_on, version = c.version + 1
       from (select a.id, (select min(m.held_on) from meetings m
               where m.authority_id = a.authority_id and m.body_id = a.body_id
                 and m.state <> 'cancelled' and m.held_on > a.held_on) as next_on
               from meetings a where a.authority_id = $1 and a.body_id = $2) n
      where c.authority_id = $1 and c.body_id = $2 and c.meeting_id = n.id and c.due ->> 'kind' = 'next-meeting'
        and c.state in ('not-begun', 'under-way', 'done-proposed') and c.due_on is distinct from n.next_on`,
      [authorityId, bodyId],
    );
}
