import { type BodyKind, bodyKinds, type PlainTime } from '@minutebook/domain';
import { Check, Column, Entity, Unique } from 'typeorm';
import { CouncilRow, oneOf } from '../platform/council-row';

/** A standing body that meets: committee, sub-committee, panel. */
@Entity('bodies')
@Unique(['authorityId', 'slug'])
@Check('bodies_kind_check', oneOf('kind', bodyKinds))
export class Body extends CouncilRow {
  @Column('text')
  name!: string;

  /** As officers call it: "CPP". */
  @Column('text')
  shortName!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  kind!: BodyKind;

  @Column('text', { default: '' })
  usualVenue!: string;

  @Column('text', { default: '18:00' })
  usualStartTime!: PlainTime;

  /** Lines under the summons of each of its agendas. */
  @Column('text', { array: true, default: [] })
  agendaNotes!: string[];

  @Column('int', { default: 1 })
  version!: number;
}
