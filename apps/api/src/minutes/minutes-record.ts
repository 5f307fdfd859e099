import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CommitmentsLedger } from '../commitments/index';
import { ExemptLedger } from '../exempt-commitments/index';
import { AuditLog, Clock, type Actor } from '../platform/index';
import { lineOf, type MinutesInHand } from './minutes-records';

/** The line of the meeting's record for an act that moves minutes on, the time of it, and the registers that follow them. */
@Injectable()
export class MinutesRecord {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly ledger: CommitmentsLedger,
    private readonly exemptLedger: ExemptLedger,
  ) {}

  now = (): Date => this.clock.now();

  today = (): string => this.clock.today();

  /** The registers say from here on what the minutes say now: that of Part B what is exempt, the open one everything else (E-10). */
  async follow(manager: EntityManager, actor: Actor, { minutes }: MinutesInHand): Promise<void> {
    const at = this.clock.now();
    // first: the open register settles at the end what is due at the next meeting, in both
    await this.exemptLedger.follow(manager, minutes.id, actor, at);
    await this.ledger.follow(manager, minutes.id, actor, at);
  }

  write(
    manager: EntityManager,
    actor: Actor,
    hand: MinutesInHand,
    action: string,
    summary: string,
  ): Promise<void> {
    return this.audit.record(manager, actor, { ...lineOf(hand), action, summary });
  }
}
