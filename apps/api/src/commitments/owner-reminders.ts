import type { CommitmentRow } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict, unprocessable, type Actor } from '../platform/index';
import { isOwed } from './commitment-change';

type Send = (manager: EntityManager, actor: Actor, rows: readonly CommitmentRow[]) => Promise<void>;

/** Writing to the owners of rows that the clerk chose. Whoever sends mail says how when it starts. */
@Injectable()
export class OwnerReminders {
  #send?: Send;

  set(send: Send): void {
    this.#send = send;
  }

  /** Puts the mails into the outbox of the caller's transaction; refuses rows that nobody can or need be reminded of. */
  async send(manager: EntityManager, actor: Actor, rows: readonly CommitmentRow[]): Promise<void> {
    const closed = rows.find((row) => !isOwed(row));
    if (closed)
      throw unprocessable(
        'nothing-owed',
        `${closed.reference} is closed, so there is nothing to remind anybody of. Take it out of the selection.`,
      );
    const silent = rows.find(({ ownerEmail }) => ownerEmail === '');
    if (silent)
      throw unprocessable(
        'owner-without-address',
        `The owner of ${silent.reference} has no e-mail address. Enter one, then remind them.`,
      );
    if (!this.#send) throw conflict('no-mail', 'This council does not send mail yet.');
    await this.#send(manager, actor, rows);
  }
}
