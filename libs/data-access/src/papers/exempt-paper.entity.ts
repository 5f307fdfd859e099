import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { ExemptItem } from './exempt-item.entity';
import { PaperRow } from './paper-row';

/** A paper of a Part B item. Its file lies in the area `exempt` of the file store. */
@Entity({ schema: 'exempt', name: 'papers' })
@Unique(['seriesId', 'revision'])
@Index(['authorityId', 'itemId'])
@ForeignKey(() => ExemptItem, ['authorityId', 'itemId'], ['authorityId', 'itemId'], {
  onDelete: 'CASCADE',
  deferrable: 'INITIALLY DEFERRED',
})
export class ExemptPaper extends PaperRow {}
