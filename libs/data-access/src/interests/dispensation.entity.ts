import { type DispensationGround, dispensationGrounds, type PlainDate } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Body } from '../bodies/body.entity';
import { Person } from '../bodies/person.entity';
import { CouncilRow, oneOf } from '../platform/council-row';

/** A dispensation granted on a written request (I-06; s.33 Localism Act 2011). */
@Entity('dispensations')
@Index(['authorityId', 'personId'])
@Check('dispensations_ground_check', oneOf('ground', dispensationGrounds))
@Check('dispensations_scope_check', 'may_speak OR may_vote')
@Check(
  'dispensations_period_check',
  "granted_on >= requested_on AND expires_on >= granted_on AND expires_on < granted_on + interval '4 years'",
)
@ForeignKey(() => Person, ['authorityId', 'personId'], ['authorityId', 'id'])
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId'], ['authorityId', 'id'])
export class DispensationRow extends CouncilRow {
  @Column('uuid')
  personId!: string;

  /** What the member wrote to the proper officer. */
  @Column('text')
  request!: string;

  @Column('date')
  requestedOn!: PlainDate;

  @Column('text')
  ground!: DispensationGround;

  @Column('boolean')
  maySpeak!: boolean;

  @Column('boolean')
  mayVote!: boolean;

  /** Null for every body of the council. */
  @Column('uuid', { nullable: true })
  bodyId!: string | null;

  /** Empty for all business. */
  @Column('text', { default: '' })
  matter!: string;

  /** The item of that matter, where it stands on an agenda. */
  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('date')
  grantedOn!: PlainDate;

  /** The last day. */
  @Column('date')
  expiresOn!: PlainDate;

  @Column('int', { default: 1 })
  version!: number;
}
