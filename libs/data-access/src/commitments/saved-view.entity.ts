import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { CouncilRow } from '../platform/council-row';

/** Filters of the commitments register under a name, for the person who saved them. */
@Entity('saved_views')
@Unique(['authorityId', 'userId', 'name'])
@ForeignKey(() => User, ['authorityId', 'userId'], ['authorityId', 'id'])
export class SavedView extends CouncilRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  name!: string;

  /** The filters as they stand in the address. */
  @Column('jsonb')
  query!: Record<string, string>;
}
