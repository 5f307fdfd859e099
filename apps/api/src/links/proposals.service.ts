import {
  Authority,
  CommitmentProposalRow,
  CommitmentRow,
  postMail,
  revokeLinks,
  SignedLink,
  signLink,
} from '@minutebook/data-access';
import { formatDate, isOpenCommitment } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  CommitmentsLedger,
  CommitmentsReader,
  CommitmentsService,
  type CommitmentChange,
} from '../commitments/index';
import { AuditLog, conflict, notFound, stale, type Actor } from '../platform/index';
import { CommitmentLinksService, whomToAsk } from './commitment-links.service';

interface Decision {
  version: number;
  accept: boolean;
  note: string;
}

const purpose = 'commitment-update';

/** The clerk's word on what owners propose: taken, it changes the row; declined, the owner hears of it and can answer again. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commitments: CommitmentsService,
    private readonly reader: CommitmentsReader,
    private readonly ledger: CommitmentsLedger,
    private readonly links: CommitmentLinksService,
    private readonly audit: AuditLog,
  ) {}

  async decide(actor: Actor, proposalId: string, { version, accept, note }: Decision): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const key = { id: proposalId, authorityId: actor.authorityId };
      const found = await manager.findOneBy(CommitmentProposalRow, key);
      if (!found) throw notFound('proposal');
      const row = await this.commitments.lock(manager, actor, found.commitmentId);
      if (row.version !== version) throw stale('commitment', await this.reader.one(actor, row.id));
      // read again under the row's lock: two clerks may decide at once
      const proposal = await manager.findOneByOrFail(CommitmentProposalRow, key);
      if (proposal.decided !== 'waiting')
        throw conflict('already-decided', `${proposal.decidedByName} has decided this already.`);
      if (!isOpenCommitment(row.state))
        throw conflict('commitment-closed', 'This commitment is closed. Open it again to take a proposal.');
      await manager.update(CommitmentProposalRow, key, {
        ...{ decided: accept ? 'accepted' : 'declined', decidedByName: actor.name },
        decidedAt: this.links.clock.now(),
      });
      if (accept) await this.accept(manager, actor, row, proposal, note);
      else await this.decline(manager, actor, row, proposal, note);
      await this.audit.record(manager, actor, {
        ...{ action: `commitment.proposal-${accept ? 'accepted' : 'declined'}`, entity: 'commitment' },
        ...{ entityId: row.id, bodyId: row.bodyId, meetingId: row.meetingId },
        summary: `A proposal of the owner of commitment ${row.reference} was ${accept ? 'accepted' : 'declined'}.`,
      });
    });
  }

  private async accept(
    manager: EntityManager,
    actor: Actor,
    row: CommitmentRow,
    proposal: CommitmentProposalRow,
    note: string,
  ): Promise<void> {
    const said = this.saidBy(actor);
    const change = changeFor(row, proposal, note);
    if (change) await this.ledger.change(manager, row, change, said);
    else await this.ledger.note(manager, row, { ...said, kind: 'note', text: note || 'Update accepted.' });
    if (change?.state !== 'done') return;
    const { id: subjectId, authorityId } = row;
    await revokeLinks(manager, { authorityId, purpose, subjectId, at: said.at });
  }

  private async decline(
    manager: EntityManager,
    actor: Actor,
    row: CommitmentRow,
    proposal: CommitmentProposalRow,
    note: string,
  ): Promise<void> {
    const said = this.saidBy(actor);
    const why = note === '' ? 'Declined.' : `Declined: ${note}`;
    if (row.state === 'done-proposed' && proposal.proposes === 'done')
      await this.ledger.change(manager, row, { state: 'under-way', note: why }, said);
    else await this.ledger.note(manager, row, { ...said, kind: 'note', text: why });
    const { authorityId, linkId } = proposal;
    const { toName: name, toAddress: address } = await manager.findOneByOrFail(SignedLink, {
      authorityId,
      id: linkId,
    });
    const to = { name, address };
    const token = await signLink(manager, {
      ...{ authorityId, purpose, subjectId: row.id, to, expiresAt: this.links.linkEnds() },
    });
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const paragraphs = [
      `Dear ${name || 'colleague'},`,
      `What you wrote about ${row.reference} was read, and it stays open.${note === '' ? '' : ` ${note}`}`,
      `${row.reference}: ${row.text}${row.dueOn ? `\nDue: ${formatDate(row.dueOn)}` : ''}\n${this.links.addressOf(token)}`,
      'Open the link to answer again. It works once.',
      ...[await whomToAsk(manager, actor), council.name],
    ];
    await postMail(manager, {
      ...{ authorityId, kind: 'proposal-declined', dedupeKey: `declined-${proposal.id}`, to },
      ...{ subject: `Still open: ${row.reference}, ${row.bodyName}`, text: `${paragraphs.join('\n\n')}\n` },
      ...{ notBefore: said.at, about: [row.id] },
    });
  }

  private saidBy = (actor: Actor) => ({
    ...{ at: this.links.clock.now(), way: 'clerk' as const, by: { userId: actor.userId, name: actor.name } },
  });
}

/** What accepting comes to; null where it changes nothing. */
function changeFor(
  row: CommitmentRow,
  { proposes, newDueOn, text }: CommitmentProposalRow,
  note: string,
): CommitmentChange | null {
  if (proposes === 'done') return { state: 'done', note: note || text };
  if (proposes === 'new-date') return { dueOn: newDueOn, note };
  return row.state === 'not-begun' ? { state: 'under-way', note: note || text } : null;
}
