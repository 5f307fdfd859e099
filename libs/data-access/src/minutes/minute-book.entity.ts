import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Body } from '../bodies/body.entity';
import { CouncilRow, oneOf } from '../platform/council-row';
import { MinutesRow } from './minutes.entity';

export const bookVersionKinds = ['published-draft', 'approved', 'signed'] as const;

/**
 * A link of a body's minute book: what was printed then, and a hash over that and the hash before. Written once: triggers refuse
 * any change.
 */
@Entity('minute_book_versions')
@Unique(['authorityId', 'bodyId', 'seq'])
@Check('minute_book_versions_kind_check', oneOf('kind', bookVersionKinds))
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => MinutesRow, ['authorityId', 'minutesId'], ['authorityId', 'id'])
export class MinuteBookVersion extends CouncilRow {
  @Column('uuid')
  bodyId!: string;

  /** Counts from 1 within the body. */
  @Column('int')
  seq!: number;

  @Column('uuid')
  minutesId!: string;

  @Column('text')
  kind!: (typeof bookVersionKinds)[number];

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  byName!: string;

  /** Open matter only. */
  @Column('jsonb')
  snapshot!: object;

  /** Of the Part B minutes, which are kept apart; empty where there are none. */
  @Column('text', { default: '' })
  exemptSha256!: string;

  @Column('text')
  previousSha256!: string;

  @Column('text')
  sha256!: string;
}

/** The Part B minutes as they were when the link was made. */
@Entity({ schema: 'exempt', name: 'minute_book_parts' })
@Unique(['bookVersionId'])
@ForeignKey(() => MinuteBookVersion, ['authorityId', 'bookVersionId'], ['authorityId', 'id'])
export class ExemptBookPart extends CouncilRow {
  @Column('uuid')
  bookVersionId!: string;

  @Column('jsonb')
  content!: object;
}
