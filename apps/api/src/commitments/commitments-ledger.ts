import {
  addCommitmentLines,
  Body,
  CommitmentRow,
  Meeting,
  MinuteBlockRow,
  MinuteEntryRow,
  MinutesRow,
  settleNextMeetingDates,
} from '@minutebook/data-access';
import {
  blocksToFollow,
  dueDate,
  isDoneAtOnce,
  withdrawnSentence,
  type CommitmentUpdateKind,
  type CommitmentUpdateWay,
  type FollowedBlock,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { RealNames } from '../live/index';
import { changesOf, type CommitmentChange } from './commitment-change';
import { correctionOf } from './correction';

/** Who acts; of somebody without an account only the name. */
export interface By {
  userId: string | null;
  name: string;
}

/** A line of a commitment's history. */
export interface HistoryLine {
  at: Date;
  by: By;
  way: CommitmentUpdateWay;
  kind: CommitmentUpdateKind;
  text: string;
  file?: { sha256: string; name: string; bytes: number; type: string };
}

interface Following {
  meeting: Meeting;
  bodyName: string;
  by: By;
  at: Date;
}

/** Writes the register: rows from the minutes, their history, and changes of them. Who calls it has authorised the actor. */
@Injectable()
export class CommitmentsLedger {
  constructor(private readonly realNames: RealNames) {}

  /**
   * Makes the register say what a set of minutes says: a new row for each block of Part A that somebody has to act on, the words
   * of a row as its block has them now, and rows withdrawn whose block has gone. The same minutes once more change nothing.
   */
  async follow(manager: EntityManager, minutesId: string, by: By, at: Date): Promise<void> {
    const minutes = await manager.findOneByOrFail(MinutesRow, { id: minutesId });
    const { authorityId, meetingId, bodyId } = minutes;
    const meeting = await manager.findOneByOrFail(Meeting, { id: meetingId, authorityId });
    const { name: bodyName } = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const following = { meeting, bodyName, by, at };
    const rows = await manager.find(CommitmentRow, {
      where: { authorityId, meetingId },
      lock: { mode: 'pessimistic_write' },
    });
    const chosen = new Map(rows.map(({ blockId, chosenConclusions }) => [blockId, chosenConclusions]));
    const blocks = blocksToFollow(await openEntries(manager, minutes), chosen);
    const ids = new Map<string, string>();
    for (const block of blocks) {
      const row = rows.find(({ blockId }) => blockId === block.blockId);
      const parentId = ids.get(block.parentBlockId ?? '') ?? null;
      ids.set(block.blockId, await this.#followBlock(manager, following, { block, row, parentId }));
    }
    for (const row of rows)
      if (row.blockId !== null && !ids.has(row.blockId)) await this.#withdraw(manager, following, row);
    await settleNextMeetingDates(manager, { authorityId, bodyId });
  }

  /**
   * Adds a line to the history of a commitment, which the list shows as the newest. Returns its id. Refuses the name of a young
   * person of the meeting: what is written here is printed in packs and mailed to owners (C-02).
   */
  async note(
    manager: EntityManager,
    row: Pick<CommitmentRow, 'id' | 'authorityId' | 'meetingId'>,
    line: HistoryLine,
  ): Promise<string> {
    await this.realNames.refuseRealNames(manager, row.meetingId, [line.text, line.file?.name ?? '']);
    return this.#add(manager, row, line);
  }

  async #add(
    manager: EntityManager,
    { id: commitmentId, authorityId }: Pick<CommitmentRow, 'id' | 'authorityId'>,
    { by, ...line }: HistoryLine,
  ): Promise<string> {
    const written = { ...line, commitmentId, byName: by.name, byUserId: by.userId };
    const [id = ''] = await addCommitmentLines(manager, authorityId, [written]);
    return id;
  }

  /**
   * Changes a row by the rules of the register, and its history says so. `row` is locked by the caller and has the version that
   * the change was made on. Refuses a day before the meeting, a step that the states do not have, and a closing without a note.
   */
  async change(
    manager: EntityManager,
    row: CommitmentRow,
    change: CommitmentChange,
    { by, at, way }: Pick<HistoryLine, 'by' | 'at' | 'way'>,
  ): Promise<CommitmentRow> {
    const { id, authorityId, version } = row;
    await this.realNames.refuseRealNames(manager, row.meetingId, wordsOf(change));
    const { heldOn } = await manager.findOneByOrFail(Meeting, { id: row.meetingId, authorityId });
    const { columns, lines } = changesOf(row, change, { heldOn, at, byName: by.name });
    await manager.update(CommitmentRow, { id, authorityId }, { ...columns, version: version + 1 });
    for (const line of lines) await this.#add(manager, row, { ...line, by, at, way });
    return manager.findOneByOrFail(CommitmentRow, { id, authorityId });
  }

  async #followBlock(
    manager: EntityManager,
    following: Following,
    {
      block,
      row,
      parentId,
    }: { block: FollowedBlock; row: CommitmentRow | undefined; parentId: string | null },
  ): Promise<string> {
    if (!row) return this.#begin(manager, following, { ...block, parentId });
    const { id, authorityId, version } = row;
    const { columns, lines } = correctionOf(row, { ...block, parentId }, following.meeting.heldOn);
    if (Object.keys(columns).length > 0)
      await manager.update(CommitmentRow, { id, authorityId }, { ...columns, version: version + 1 });
    for (const line of lines) await this.#add(manager, row, { ...this.#minutesLine(following), ...line });
    return id;
  }

  async #begin(
    manager: EntityManager,
    { meeting, bodyName }: Following,
    { parentBlockId: _, ...block }: FollowedBlock & { parentId: string | null },
  ): Promise<string> {
    const { authorityId, id: meetingId, bodyId, heldOn } = meeting;
    const row = manager.create(CommitmentRow, {
      ...{ ...block, authorityId, meetingId, bodyId, bodyName },
      ...{ followedOwner: block.owner, followedDue: block.due },
      dueOn: dueDate(block.due, { heldOn, nextOn: null }),
      state: isDoneAtOnce(block.kind, block) ? 'done' : 'not-begun',
    });
    return (await manager.save(CommitmentRow, row)).id;
  }

  async #withdraw(manager: EntityManager, following: Following, row: CommitmentRow): Promise<void> {
    if (row.state === 'withdrawn') return;
    const { id, authorityId, version } = row;
    await manager.update(
      CommitmentRow,
      { id, authorityId },
      { state: 'withdrawn', parentId: null, version: version + 1 },
    );
    const line = { kind: 'withdrawn', text: withdrawnSentence } as const;
    await this.#add(manager, row, { ...this.#minutesLine(following), ...line });
  }

  #minutesLine = ({ by, at }: Following) => ({ by, at, way: 'minutes' as const });
}

const wordsOf = ({ note, owner, addressedTo, circulatedTo, topics }: CommitmentChange): string[] =>
  [note, owner, addressedTo, circulatedTo, ...(topics ?? [])].flatMap((words) => words ?? []);

/** What the minutes say in Part A; the words of Part B are in a table that this never reads. */
async function openEntries(manager: EntityManager, { id: minutesId, authorityId }: MinutesRow) {
  const entries = await manager.find(MinuteEntryRow, {
    where: { authorityId, minutesId, part: 'A' },
    order: { position: 'ASC' },
  });
  const blocks = await manager.find(MinuteBlockRow, {
    where: { authorityId, entryId: In(entries.map(({ id }) => id)), entryPart: 'A' },
    order: { position: 'ASC', id: 'ASC' },
  });
  return entries.map((entry) => ({
    ...entry,
    blocks: blocks.filter(({ entryId }) => entryId === entry.id),
  }));
}
