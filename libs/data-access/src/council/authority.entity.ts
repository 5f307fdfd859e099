import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A council: the owner of all its rows. */
@Entity('authorities')
export class Authority {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  website!: string;

  /** Postal address of the offices, a line each. */
  @Column('text', { array: true, default: [] })
  address!: string[];

  /** Lines for the public on every agenda: who may attend, whom to ask. */
  @Column('text', { array: true, default: [] })
  agendaNotes!: string[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
