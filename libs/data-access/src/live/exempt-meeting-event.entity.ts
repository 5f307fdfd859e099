import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import { User } from '../access/user.entity';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { Meeting } from '../meetings/meeting.entity';
import { MeetingEventRow } from './meeting-event-row';

/** What happened while press and public were excluded, or about an item of Part B (E-10). */
@Entity({ schema: 'exempt', name: 'meeting_events' })
@Unique(['meetingId', 'seq'])
@Check('meeting_events_kind_check', "kind = (act ->> 'kind')")
@ForeignKey(() => Meeting, ['authorityId', 'meetingId'], ['authorityId', 'id'])
@ForeignKey(() => AgendaItem, ['authorityId', 'itemId'], ['authorityId', 'id'])
@ForeignKey(() => User, ['authorityId', 'recordedBy'], ['authorityId', 'id'])
export class ExemptMeetingEvent extends MeetingEventRow {}
