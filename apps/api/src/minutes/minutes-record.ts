import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog, Clock, type Actor } from '../platform/index';
import { lineOf, type MinutesInHand } from './minutes-records';

/** The line of the meeting's record for an act that moves minutes on, and the time of it. */
@Injectable()
export class MinutesRecord {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  now = (): Date => this.clock.now();

  today = (): string => this.clock.today();

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
