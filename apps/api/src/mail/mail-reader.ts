import type { MailMessageView } from '@minutebook/contracts';
import { MailMessage } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings, type Actor } from '../platform/index';

const newest = 300;
const tokens = /eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g;

/** The outbox of the council. Links are shown whole only where no mail is sent at all: elsewhere they are their owners' alone. */
@Injectable()
export class MailReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  async list({ authorityId }: Actor): Promise<MailMessageView[]> {
    const rows = await this.dataSource.manager.find(MailMessage, {
      where: { authorityId },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: newest,
    });
    const isKept = this.settings.mailTransport === 'outbox';
    return rows.map(({ id, kind, toName, toAddress, subject, text, state, delivery, ...row }) => ({
      ...{ id, kind, subject, state, problem: row.problem },
      delivery: isKept ? 'kept' : delivery,
      to: toName === '' ? toAddress : `${toName} <${toAddress}>`,
      text: isKept ? text : text.replace(tokens, '…'),
      notBefore: row.notBefore.toISOString(),
      sentAt: row.sentAt?.toISOString() ?? null,
    }));
  }
}
