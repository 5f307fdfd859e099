import { CommitmentRow, Meeting } from '@minutebook/data-access';
import { formatDate, type PlainDate } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import type { CommitmentChange } from '../../commitments/index';
import type { Actor } from '../../platform/index';
import { bodyFacts } from '../council';
import type { Bodies } from '../create-council';
import type { Tools } from '../tools';
import type { Followed, FollowedMeeting } from './followed';

/** Enters what became of the commitments of one meeting, each on its day; those that have a history already are left alone. */
export async function loadFollowed(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  { body, heldOn, enteredOn, commitments }: FollowedMeeting,
): Promise<string> {
  const { authorityId } = clerk;
  const { manager } = tools.dataSource;
  const where = { authorityId, bodyId: bodies[body].id, heldOn };
  const { id: meetingId } = await manager.findOneByOrFail(Meeting, where);
  const rows = await manager.findBy(CommitmentRow, { authorityId, meetingId });
  for (const facts of commitments) {
    const { id, lastUpdateAt } = rowOf(rows, facts);
    if (lastUpdateAt !== null) continue;
    await follow(tools, clerk, id, enteredOn, facts);
  }
  return `${bodyFacts[body].name}, ${formatDate(heldOn)}: ${rows.length} commitments in the register`;
}

export function rowOf(rows: readonly CommitmentRow[], { under, mark }: Pick<Followed, 'under' | 'mark'>) {
  const isMarked = ({ reference }: CommitmentRow) => reference === mark || reference.endsWith(`, ${mark}`);
  const row = rows.find((each) => each.sourceTitle.startsWith(under) && isMarked(each));
  if (!row) throw new Error(`The demonstration minutes have no ${mark} under ${under}.`);
  return row;
}

/** One transaction for each commitment, so that one whose load was broken off is begun again. */
function follow(
  tools: Tools,
  clerk: Actor,
  id: string,
  enteredOn: PlainDate,
  { under: _under, mark: _mark, days, ...entered }: Followed,
): Promise<void> {
  return tools.dataSource.transaction(async (manager) => {
    await change(tools, manager, clerk, id, enteredOn, { ...entered, ...entry });
    for (const { on, note, state, circulatedTo } of days)
      await change(tools, manager, clerk, id, on, {
        note,
        ...(state && { state }),
        ...(circulatedTo && { circulatedTo, circulatedOn: on }),
      });
  });
}

const entry: CommitmentChange = { note: 'Entered in the register from the minutes.' };

async function change(
  { ledger, time }: Tools,
  manager: EntityManager,
  { authorityId, userId, name }: Actor,
  id: string,
  on: PlainDate,
  changed: CommitmentChange,
): Promise<void> {
  time.travelTo(on, '10:40');
  const row = await manager.findOneByOrFail(CommitmentRow, { id, authorityId });
  const by = { userId, name };
  await ledger.change(manager, row, changed, { by, at: time.clock.now(), way: 'clerk' });
}
