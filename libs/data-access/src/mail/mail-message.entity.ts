import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';

export const mailStates = ['waiting', 'sending', 'sent', 'bounced', 'failed'] as const;
/** Whether it arrived: SMTP never says, GOV.UK Notify says it later. */
export const mailDeliveries = ['unknown', 'awaited', 'delivered'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * A mail that is to go out, written in the transaction that gives rise to it (outbox). The worker sends it; `dedupeKey` makes
 * asking twice one mail. Open matter only: a mail leaves the council.
 */
@Entity('mail_messages')
@Unique('mail_messages_dedupe_key', ['authorityId', 'dedupeKey'])
@Index('mail_messages_by_state', ['state', 'notBefore'])
@Index('mail_messages_awaited', ['sentAt'], { where: `delivery = 'awaited'` })
@Check('mail_messages_state_check', oneOf('state', mailStates))
@Check('mail_messages_delivery_check', oneOf('delivery', mailDeliveries))
export class MailMessage extends CouncilRow {
  /** What it is for: "commitment-link", "reminder", "recommendation-notice", "follow". */
  @Column('text')
  kind!: string;

  @Column('text')
  dedupeKey!: string;

  @Column('text')
  toName!: string;

  @Column('text')
  toAddress!: string;

  @Column('text')
  subject!: string;

  /** Plain text, lines at most as long as they are written. */
  @Column('text')
  text!: string;

  @Column('text', { default: 'waiting' })
  state!: MailState;

  @Column('timestamptz')
  notBefore!: Date;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** Under what id the service that took it knows it; empty where it gives none. */
  @Column('text', { default: '' })
  takenAs!: string;

  @Column('text', { default: 'unknown' })
  delivery!: (typeof mailDeliveries)[number];

  /** When the service was last asked whether it arrived. */
  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  /** Of the worker that sends it now. */
  @Column('uuid', { nullable: true })
  claim!: string | null;

  @Column('timestamptz', { nullable: true })
  claimedAt!: Date | null;

  /** Commitments that it is about: a bounce is said on the history of each. */
  @Column('uuid', { array: true, default: [] })
  about!: string[];

  /** One clear sentence of why it did not arrive. */
  @Column('text', { default: '' })
  problem!: string;
}
