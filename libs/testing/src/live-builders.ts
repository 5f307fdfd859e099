import {
  croydon2021,
  instantAt,
  type Instant,
  type MeetingAct,
  type MeetingEvent,
  type MeetingSetting,
  type NewMeetingEvent,
  type Participant,
  type PlainDate,
  type PlainTime,
  type SettingItem,
} from '@minutebook/domain';

/** A councillor with a vote, unless told otherwise: `aParticipant('ada')` is Councillor Ada. */
export const aParticipant = (id: string, more: Partial<Participant> = {}): Participant => ({
  id,
  kind: 'member',
  personId: `person-${id}`,
  name: `Councillor ${capital(id)}`,
  personKind: 'councillor',
  publicDisplay: 'name',
  role: 'member',
  votingRight: 'voting',
  category: '',
  capacity: '',
  ...more,
});

export const aCoOptee = (id: string, category: string, more: Partial<Participant> = {}): Participant =>
  aParticipant(id, {
    name: capital(id),
    personKind: 'co-optee',
    role: 'co-optee',
    votingRight: 'non-voting',
    category,
    ...more,
  });

/** Somebody without a seat. */
export const aGuest = (id: string, capacity = '', more: Partial<Participant> = {}): Participant =>
  aParticipant(id, {
    kind: 'in-attendance',
    name: capital(id),
    personKind: null,
    personId: null,
    role: null,
    votingRight: 'non-voting',
    capacity,
    ...more,
  });

export const aYoungPerson = (letter: string, more: Partial<Participant> = {}): Participant =>
  aGuest(`child-${letter}`, 'Young Person and Member of EMPIRE', {
    kind: 'young-person',
    name: `Child ${letter}`,
    ...more,
  });

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

export const aSettingItem = (id: string, number: number, more: Partial<SettingItem> = {}): SettingItem => ({
  id,
  part: 'A',
  number,
  kind: 'report',
  purpose: 'none',
  title: capital(id),
  concernsEducation: false,
  plannedAt: null,
  exemptParagraphs: [],
  isWithdrawn: false,
  pages: null,
  ...more,
});

/** Chair Ada, Vice-Chair Ben, councillors Cara and Dev, a teacher without a vote, a parent governor, and Rae in reserve. */
export const aSetting = (more: Partial<MeetingSetting> = {}): MeetingSetting => ({
  meetingId: 'meeting',
  bodyName: 'Corporate Parenting Panel',
  heldOn: '2019-03-06',
  startTime: '17:00',
  venue: 'F11, Town Hall',
  items: [
    aSettingItem('report', 1),
    aSettingItem('schools', 2, { concernsEducation: true }),
    aSettingItem('outcomes', 3, { kind: 'standing', purpose: 'outcomes' }),
    aSettingItem('exclusion', 4, { kind: 'exclusion' }),
    aSettingItem('placement', 5, { part: 'B', exemptParagraphs: [1, 2] }),
  ],
  members: [
    aParticipant('ada', { role: 'chair' }),
    aParticipant('ben', { role: 'vice-chair' }),
    aParticipant('cara'),
    aParticipant('dev'),
    aCoOptee('teacher', 'Teacher Representative'),
    aCoOptee('governor', 'Parent Governor Representative', { votingRight: 'education-only' }),
    aParticipant('rae', { role: 'reserve' }),
  ],
  quorum: 3,
  remoteCounts: false,
  voteNeedsPresenceThroughout: false,
  interests: croydon2021,
  ...more,
});

/** The log of a meeting as it is written: times are those on the council's clocks, ids and numbers are given in order. */
export class WrittenLog {
  readonly events: MeetingEvent[] = [];

  constructor(private readonly on: PlainDate) {}

  /** What happened, without any rule asked. */
  add(time: PlainTime, act: MeetingAct, itemId: string | null = null): this {
    const seq = this.events.length + 1;
    const event = this.next(time, act, itemId);
    this.events.push({ ...event, seq, recordedAt: event.at, recordedBy: 'clerk' });
    return this;
  }

  /** Puts right an earlier event of this log, by its number. */
  correct(seq: number, replacement: { time: PlainTime; act: NewMeetingEvent['act'] } | null): this {
    return this.add('22:00', this.correction(seq, replacement));
  }

  correction(seq: number, replacement: { time: PlainTime; act: MeetingAct } | null): MeetingAct {
    if (replacement?.act.kind === 'corrected') throw new RangeError('A correction brings in an act.');
    const instead = replacement && {
      at: this.at(replacement.time),
      itemId: null,
      act: replacement.act as Exclude<MeetingAct, { kind: 'corrected' }>,
    };
    return { kind: 'corrected', eventId: `event-${seq}`, reason: 'A slip.', replacement: instead };
  }

  /** The event that would come next. */
  next(time: PlainTime, act: MeetingAct, itemId: string | null = null): NewMeetingEvent {
    return { id: `event-${this.events.length + 1}`, at: this.at(time), itemId, act };
  }

  at(time: PlainTime): Instant {
    return instantAt(this.on, time);
  }
}

export const aLog = (on: PlainDate = '2019-03-06'): WrittenLog => new WrittenLog(on);

/** Opened by Ada at 5.09pm with everybody whose id is given (all four councillors when left out), the report on. */
export function aMeetingInSession(present: string[] = ['ada', 'ben', 'cara', 'dev']): WrittenLog {
  const log = aLog();
  for (const participantId of present)
    log.add('17:00', { kind: 'attendance-marked', participantId, status: 'present', mode: 'in-room' });
  return log
    .add('17:09', { kind: 'meeting-opened', presidingId: present[0] ?? 'ada' })
    .add('17:10', { kind: 'items-begun', itemIds: ['report'] });
}
