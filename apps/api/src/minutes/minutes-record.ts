import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CommitmentsLedger } from '../commitments/index';
import { AuditLog, Clock, type Actor } from '../platform/index';
import { lineOf, type MinutesInHand } from './minutes-records';

/** The line of the meeting's record for an act that moves minutes on, the time of it, and the register that follows them. */
@Injectable()
export class MinutesRecord {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly ledger: CommitmentsLedger,
  ) {}

  now = (): Date => this.clock.now();

  today = (): string => this.clock.today();

  /** The commitments register says from here on what the minutes say now. */
  follow(manager: EntityManager, actor: Actor, { minutes }: MinutesInHand): Promise<void> {
    return this.ledger.follow(manager, minutes.id, actor, this.clock.now());
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
