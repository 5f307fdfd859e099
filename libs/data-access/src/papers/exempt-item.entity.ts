import { Check, Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Authority } from '../council/authority.entity';

/** What a Part B item really says. Kept in a schema of its own, away from everything that the public reads (E-10). */
@Entity({ schema: 'exempt', name: 'item_details' })
@Unique(['authorityId', 'itemId'])
@Check('item_details_item_part_check', "item_part = 'B'")
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId', 'itemPart'], ['authorityId', 'id', 'part'], {
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY DEFERRED',
})
export class ExemptItem {
  @PrimaryColumn('uuid')
  itemId!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column({ type: 'text', default: 'B', select: false, insert: false, update: false })
  itemPart!: 'B';

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  /** Why the public interest in keeping it closed outweighs that in opening it. */
  @Column('text', { default: '' })
  publicInterestReasons!: string;

  @Column('int', { default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
