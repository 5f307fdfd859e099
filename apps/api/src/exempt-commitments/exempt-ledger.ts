import {
  Body,
  ExemptCommitmentRow,
  ExemptCommitmentUpdateRow,
  ExemptMinuteBlockRow,
  Meeting,
  MinuteEntryRow,
  MinutesRow,
} from '@minutebook/data-access';
import {
  dueDate,
  exemptBlocksToFollow,
  isDoneAtOnce,
  withdrawnSentence,
  type CommitmentUpdateWay,
  type FollowedBlock,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { changesOf, correctionOf, type By, type Changed, type CommitmentChange } from '../commitments/index';
import { RealNames } from '../live/index';

interface Way {
  by: By;
  at: Date;
  way: Extract<CommitmentUpdateWay, 'clerk' | 'minutes'>;
}
interface Following extends Way {
  meeting: Meeting;
  bodyName: string;
}

/** Owner, day, state and a note: all that can be said of a row of Part B. */
export type ExemptChange = Pick<CommitmentChange, 'owner' | 'dueOn' | 'state' | 'note'>;

/** What rows of the open register have besides, as the rules of both registers ask for it. */
const openOnly = { addresseeKind: '', circulatedTo: '', isFromYoungPeople: false } as const;

/**
 * Writes the register of Part B: rows from the exempt minutes and changes of them, by the rules of the open register and in tables
 * of its own (E-10). Who calls it has authorised the actor.
 */
@Injectable()
export class ExemptLedger {
  constructor(private readonly realNames: RealNames) {}

  /**
   * Makes the register say what the Part B minutes say: new rows, corrected ones, and withdrawn ones whose block has gone. The same
   * minutes once more change nothing. Days that hang on the next meeting are settled with those of the open register.
   */
  async follow(manager: EntityManager, minutesId: string, by: By, at: Date): Promise<void> {
    const minutes = await manager.findOneByOrFail(MinutesRow, { id: minutesId });
    const { authorityId, meetingId, bodyId } = minutes;
    const rows = await manager.find(ExemptCommitmentRow, {
      where: { authorityId, meetingId },
      lock: { mode: 'pessimistic_write' },
    });
    const blocks = exemptBlocksToFollow(await exemptEntries(manager, minutes));
    const meeting = await manager.findOneByOrFail(Meeting, { id: meetingId, authorityId });
    const { name: bodyName } = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const following = { meeting, bodyName, by, at, way: 'minutes' as const };
    const ids = new Map<string, string>();
    for (const block of blocks) {
      const row = rows.find(({ blockId }) => blockId === block.blockId);
      const parentId = ids.get(block.parentBlockId ?? '') ?? null;
      const followed = { ...block, parentId };
      if (row) await this.#correct(manager, following, row, followed);
      ids.set(block.blockId, row?.id ?? (await begin(manager, following, followed)));
    }
    for (const row of rows) if (!ids.has(row.blockId)) await this.#withdraw(manager, following, row);
  }

  /**
   * Changes a row, and its history says so. `row` is locked by the caller and has the version that the change was made on. Refuses
   * the name of a young person, a day before the meeting, a step that the states do not have, and a closing without a note.
   */
  async change(
    manager: EntityManager,
    row: ExemptCommitmentRow,
    change: ExemptChange,
    way: Way,
  ): Promise<void> {
    const { authorityId, meetingId } = row;
    await this.realNames.refuseRealNames(manager, meetingId, [change.owner ?? '', change.note ?? '']);
    const { heldOn } = await manager.findOneByOrFail(Meeting, { id: meetingId, authorityId });
    const changed = changesOf({ ...row, ...openOnly }, change, {
      ...{ heldOn, at: way.at, byName: way.by.name },
    });
    await this.#write(manager, row, changed, way);
  }

  #correct(
    manager: EntityManager,
    following: Following,
    row: ExemptCommitmentRow,
    block: FollowedBlock & { parentId: string | null },
  ): Promise<void> {
    const changed = correctionOf({ ...row, ...openOnly }, block, following.meeting.heldOn);
    return this.#write(manager, row, changed, following);
  }

  async #withdraw(manager: EntityManager, way: Way, row: ExemptCommitmentRow): Promise<void> {
    if (row.state === 'withdrawn') return;
    const columns = { state: 'withdrawn', parentId: null } as const;
    const lines: Changed['lines'] = [{ kind: 'withdrawn', text: withdrawnSentence }];
    await this.#write(manager, row, { columns, lines }, way);
  }

  async #write(
    manager: EntityManager,
    { id, authorityId, version }: ExemptCommitmentRow,
    { columns, lines }: Changed,
    { by, at, way }: Way,
  ): Promise<void> {
    if (Object.keys(columns).length + lines.length === 0) return;
    const changes = { ...ownColumns(columns), version: version + 1 };
    await manager.update(ExemptCommitmentRow, { id, authorityId }, changes);
    const said = { authorityId, commitmentId: id, at, way, byName: by.name, byUserId: by.userId };
    if (lines.length > 0)
      await manager.insert(
        ExemptCommitmentUpdateRow,
        lines.map((line) => ({ ...said, ...line })),
      );
  }
}

/** A row of Part B has its owner as words alone; the columns that the two rules write besides, both registers have alike. */
const ownColumns = ({ ownerPersonId: _p, ownerEmail: _e, addresseeKind: _k, ...own }: Changed['columns']) =>
  own as Partial<ExemptCommitmentRow>;

async function begin(
  manager: EntityManager,
  { meeting, bodyName }: Following,
  { parentBlockId: _, addresseeKind: _k, ...block }: FollowedBlock & { parentId: string | null },
): Promise<string> {
  const { authorityId, id: meetingId, bodyId, heldOn } = meeting;
  const row = manager.create(ExemptCommitmentRow, {
    ...{ ...block, authorityId, meetingId, bodyId, bodyName },
    ...{ followedOwner: block.owner, followedDue: block.due },
    dueOn: dueDate(block.due, { heldOn, nextOn: null }),
    state: isDoneAtOnce(block.kind, block) ? 'done' : 'not-begun',
  });
  return (await manager.save(ExemptCommitmentRow, row)).id;
}

/** What the minutes really say in Part B; the open blocks are in a table that this never reads. */
async function exemptEntries(manager: EntityManager, { id: minutesId, authorityId }: MinutesRow) {
  const entries = await manager.find(MinuteEntryRow, {
    where: { authorityId, minutesId, part: 'B' },
    order: { position: 'ASC' },
  });
  const blocks = await manager.find(ExemptMinuteBlockRow, {
    where: { authorityId, entryId: In(entries.map(({ id }) => id)) },
    order: { position: 'ASC', id: 'ASC' },
  });
  return entries.map((entry) => ({
    ...entry,
    blocks: blocks.filter(({ entryId }) => entryId === entry.id),
  }));
}
