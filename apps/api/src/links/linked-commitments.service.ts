import type { LinkedCommitment } from '@minutebook/contracts';
import {
  Authority,
  CommitmentProposalRow,
  CommitmentRow,
  Meeting,
  type SignedLink,
} from '@minutebook/data-access';
import { formatDate, isOpenCommitment, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CommitmentsLedger, EvidenceFiles, type HistoryLine } from '../commitments/index';
import { discard, type Upload } from '../papers/index';
import { AuditLog, conflict, unprocessable } from '../platform/index';
import { contextOf } from './commitment-context';
import { LinkDesk, type Opened } from './link-desk';

export interface OwnerAnswer {
  text: string;
  proposes: 'nothing' | 'done' | 'new-date';
  newDueOn: PlainDate | null;
}

const purpose = 'commitment-update';

/** What an owner without an account sees and writes through a mailed link: one commitment, once. */
@Injectable()
export class LinkedCommitmentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: LinkDesk,
    private readonly ledger: CommitmentsLedger,
    private readonly files: EvidenceFiles,
    private readonly audit: AuditLog,
  ) {}

  async read(opened: Opened): Promise<LinkedCommitment> {
    const link = await this.desk.open(opened, purpose);
    const { manager } = this.dataSource;
    const { authorityId, subjectId, toName, expiresAt } = link;
    const row = await manager.findOneByOrFail(CommitmentRow, { authorityId, id: subjectId });
    const meeting = await manager.findOneByOrFail(Meeting, { authorityId, id: row.meetingId });
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const { bodyName, reference, kind, sourceTitle, text, owner, dueOn, state } = row;
    return {
      ...{ toName, expiresAt: expiresAt.toISOString(), council: council.name, heldOn: meeting.heldOn },
      ...{ bodyName, reference, kind, sourceTitle, text, owner, dueOn, state },
      context: await contextOf(manager, row),
    };
  }

  /** Asked before the first byte of a file is taken in: only who holds a good link may send one. */
  async refuseAnswer(opened: Opened): Promise<void> {
    const { authorityId, subjectId: id } = await this.desk.open(opened, purpose);
    refuseIfClosed(await this.dataSource.manager.findOneByOrFail(CommitmentRow, { authorityId, id }));
  }

  async answer(opened: Opened, answer: OwnerAnswer, upload: Upload | null): Promise<void> {
    try {
      const link = await this.desk.open(opened, purpose);
      refuseDate(answer, this.desk.clock.today());
      const file = upload && (await this.files.keep(link.authorityId, upload));
      await this.dataSource.transaction((manager) => this.write(manager, link, answer, file));
    } finally {
      if (upload) await discard(upload);
    }
  }

  private async write(
    manager: EntityManager,
    link: SignedLink,
    answer: OwnerAnswer,
    file: HistoryLine['file'] | null,
  ): Promise<void> {
    const { authorityId, subjectId: id, toName } = link;
    await this.desk.use(manager, link);
    const row = await manager.findOneOrFail(CommitmentRow, {
      where: { authorityId, id },
      lock: { mode: 'pessimistic_write' },
    });
    refuseIfClosed(row);
    const said = { at: this.desk.clock.now(), by: { userId: null, name: toName }, way: 'link' } as const;
    const fileUpdateId = file
      ? await this.ledger.note(manager, row, { ...said, kind: 'evidence', text: answer.text, file })
      : null;
    await this.ledger.note(manager, row, { ...said, kind: 'proposal', text: lineOf(answer) });
    if (answer.proposes === 'done' && row.state !== 'done-proposed')
      await this.ledger.change(manager, row, { state: 'done-proposed' }, said);
    await manager.insert(CommitmentProposalRow, {
      ...{ ...answer, authorityId, commitmentId: id, linkId: link.id, at: said.at, byName: toName },
      ...{ newDueOn: answer.proposes === 'new-date' ? answer.newDueOn : null, fileUpdateId },
    });
    const actor = { ...said.by, authorityId, grants: [] };
    await this.audit.record(manager, actor, {
      ...{ action: 'commitment.answered', entity: 'commitment', entityId: id },
      ...{ bodyId: row.bodyId, meetingId: row.meetingId },
      summary: `The owner answered by link to commitment ${row.reference}.`,
    });
  }
}

const lineOf = ({ text, proposes, newDueOn }: OwnerAnswer): string => {
  if (proposes === 'done') return `Says that it is done: ${text}`;
  return proposes === 'new-date' && newDueOn ? `Asks for ${formatDate(newDueOn)}: ${text}` : text;
};

function refuseIfClosed({ state }: CommitmentRow): void {
  if (isOpenCommitment(state)) return;
  throw conflict('commitment-closed', 'This was closed meanwhile, so there is nothing more to answer.');
}

function refuseDate({ proposes, newDueOn }: OwnerAnswer, today: PlainDate): void {
  if (proposes !== 'new-date') return;
  const message = newDueOn === null ? 'Say by when you can do it.' : 'Choose a day from today on.';
  if (newDueOn === null || newDueOn < today)
    throw unprocessable('date-not-usable', message, [{ path: 'newDueOn', message }]);
}
