import {
  addCommitmentLines,
  type CommitmentRow,
  MailMessage,
  openLinksOf,
  revokeLinks,
} from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { ArrayContains, DataSource, IsNull, type EntityManager } from 'typeorm';
import { CommitmentsService } from '../commitments/index';
import { AuditLog, Clock, conflict, type Actor } from '../platform/index';

/** Takes back what was sent for a commitment: its links open nothing from now on, and a mail that has not left yet stays. */
@Injectable()
export class LinkRecall {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commitments: CommitmentsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async recall(actor: Actor, commitmentId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const row = await this.commitments.lock(manager, actor, commitmentId);
      const { authorityId, id: subjectId, bodyId, meetingId, reference } = row;
      const at = this.clock.now();
      const open = await openLinksOf(manager, authorityId, subjectId, at);
      if (open.length === 0)
        throw conflict(
          'no-open-link',
          `No link to ${reference} is good any more, so there is nothing to recall.`,
        );
      await revokeLinks(manager, { authorityId, purpose: 'commitment-update', subjectId, at });
      await keepUnsent(manager, row, actor.name);
      await addCommitmentLines(manager, authorityId, [
        {
          ...{ commitmentId: subjectId, at, byName: actor.name, byUserId: actor.userId },
          ...{ way: 'clerk', kind: 'reminder', text: sentenceOf(open) },
        },
      ]);
      await this.audit.record(manager, actor, {
        ...{
          action: 'commitment.link-recalled',
          entity: 'commitment',
          entityId: subjectId,
          bodyId,
          meetingId,
        },
        summary: `What was sent to the owner of commitment ${reference} was recalled.`,
      });
    });
  }
}

/** A mail about this commitment alone. One about several goes all the same: the others in it are still asked for. */
async function keepUnsent(
  manager: EntityManager,
  { authorityId, id }: CommitmentRow,
  byName: string,
): Promise<void> {
  const unsent = { authorityId, state: 'waiting', claim: IsNull() } as const;
  const mails = await manager.findBy(MailMessage, { ...unsent, about: ArrayContains([id]) });
  for (const mail of mails.filter(({ about }) => about.every((one) => one === id)))
    await manager.update(
      MailMessage,
      { ...unsent, id: mail.id },
      { state: 'failed', problem: `${byName} recalled it before it was sent.` },
    );
}

/** Everybody who may read the row reads this: names, and no addresses. */
function sentenceOf(open: Awaited<ReturnType<typeof openLinksOf>>): string {
  const to = [...new Set(open.map(({ toName }) => toName || 'the owner'))].join(', ');
  return open.length === 1 ? `The link to ${to} was recalled.` : `The links to ${to} were recalled.`;
}
