import type { HelpedGroup, OutcomeTheme } from '@minutebook/domain';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Meeting } from '../meetings/meeting.entity';
import { CouncilRow } from '../platform/council-row';

/** One line of "How has the Panel helped Children in Care today?" Its id is made by the sender. */
@Entity('outcomes')
@Unique('outcomes_position_key', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId'], ['authorityId', 'id'])
@ForeignKey(() => User, ['authorityId', 'enteredBy'], ['authorityId', 'id'])
export class OutcomeRow extends CouncilRow {
  @Column('uuid')
  meetingId!: string;

  @Column('uuid')
  itemId!: string;

  /** Counts from 1 within the meeting. */
  @Column('int')
  position!: number;

  @Column('text')
  text!: string;

  /** As printed: a member's name, a role, or a pseudonym. */
  @Column('text')
  saidBy!: string;

  @Column('uuid')
  participantId!: string;

  @Column('boolean', { default: false })
  isPseudonym!: boolean;

  @Column('uuid')
  enteredBy!: string;

  /** Name of who changed the words after the writer. */
  @Column('text', { nullable: true })
  editedBy!: string | null;

  @Column('text', { array: true, default: [] })
  themes!: OutcomeTheme[];

  @Column('text', { array: true, default: [] })
  helps!: HelpedGroup[];

  @Column('int', { default: 1 })
  version!: number;
}
