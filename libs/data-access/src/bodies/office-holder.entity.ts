import { type Office, offices, type PlainDate } from '@minutebook/domain';
import { Check, Column, Entity, ForeignKey, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';
import { Body } from './body.entity';
import { Person } from './person.entity';

/** Who serves a body as its clerk, or the whole council as monitoring officer (`bodyId` null), for a period. */
@Entity('office_holders')
@Check('office_holders_office_check', oneOf('office', offices))
@Check('office_holders_period_check', 'ends_on >= starts_on')
@ForeignKey(() => Body, ['authorityId', 'bodyId'], ['authorityId', 'id'])
export class OfficeHolder extends CouncilRow {
  @Column('uuid', { nullable: true })
  bodyId!: string | null;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn([
    { name: 'authority_id', referencedColumnName: 'authorityId' },
    { name: 'person_id', referencedColumnName: 'id' },
  ])
  person!: Relation<Person>;

  @Column('text')
  office!: Office;

  @Column('date')
  startsOn!: PlainDate;

  @Column('date', { nullable: true })
  endsOn!: PlainDate | null;
}
