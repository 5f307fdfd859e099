import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Authority } from '../council/authority.entity';
import { RegisteredInterestRow } from './registered-interest.entity';

/** The words of an entry that are withheld: a sensitive interest (I-05) or a home address (I-08). Away from the open register. */
@Entity({ schema: 'exempt', name: 'interest_details' })
@ForeignKey(() => RegisteredInterestRow, ['authorityId', 'interestId'], ['authorityId', 'id'], {
  onDelete: 'CASCADE',
})
export class ExemptInterestDetail {
  @PrimaryColumn('uuid')
  interestId!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @Column('text')
  details!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
