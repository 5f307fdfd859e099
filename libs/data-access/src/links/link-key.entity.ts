import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Authority } from '../council/authority.entity';

/** The key that a council's mailed links are signed with. Kept apart from everything that a page reads. */
@Entity({ schema: 'sealed', name: 'link_keys' })
export class LinkKey {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('bytea')
  key!: Buffer;
}
