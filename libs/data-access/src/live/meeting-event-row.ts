import type { MeetingAct } from '@minutebook/domain';
import { Column } from 'typeorm';
import { CouncilRow } from '../platform/council-row';

/** An event of a meeting's log, open or exempt. Its id is made by the sender. Written once: triggers refuse any change. */
export abstract class MeetingEventRow extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  /** Counts from 1 in the meeting over the open and the exempt log together. */
  @Column('int')
  seq!: number;

  /** When it happened. */
  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('text')
  kind!: MeetingAct['kind'];

  @Column('jsonb')
  act!: MeetingAct;

  /** When it was written down. */
  @Column('timestamptz')
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('text')
  recordedByName!: string;
}
