import { Check, Column, Entity, Index } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';

/** The one thing that a link lets its holder do. */
export const linkPurposes = [
  'commitment-update',
  'response-form',
  'response-approval',
  'outcome-review',
  'unfollow',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A link that was mailed to somebody without an account. It opens one thing, until it is used, recalled or over. */
@Entity('signed_links')
@Index('signed_links_by_subject', ['authorityId', 'purpose', 'subjectId'])
@Check('signed_links_purpose_check', oneOf('purpose', linkPurposes))
export class SignedLink extends CouncilRow {
  @Column('text')
  purpose!: LinkPurpose;

  /** The one row that it opens: a commitment, a response, an outcome, a follower. */
  @Column('uuid')
  subjectId!: string;

  @Column('text')
  toName!: string;

  @Column('text')
  toAddress!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
