import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { PaperRow } from './paper-row';

/**
 * A paper that anybody may read once published. Its key to the item names Part A, so an item cannot go to Part B and
 * leave an open paper behind; the check waits for the commit, so that a move may take its papers along.
 */
@Entity('papers')
@Unique(['seriesId', 'revision'])
@Index(['authorityId', 'itemId'])
@Check('papers_item_part_check', "item_part = 'A'")
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId', 'itemPart'], ['authorityId', 'id', 'part'], {
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY DEFERRED',
})
export class Paper extends PaperRow {
  @Column({ type: 'text', default: 'A', select: false, insert: false, update: false })
  itemPart!: 'A';
}
