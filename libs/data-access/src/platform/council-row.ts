import { Column, CreateDateColumn, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Authority } from '../council/authority.entity';

/**
 * What every row has: a key, and the council that owns it. Keys to other rows are pairs `(authority_id, x_id)`, so that
 * the database itself refuses a row that points into another council.
 */
@Unique(['authorityId', 'id'])
export abstract class CouncilRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Authority)
  authorityId!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** A SQL condition that a column holds one of the words of a closed vocabulary. */
export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
