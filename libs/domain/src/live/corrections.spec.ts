import { aLog, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import { checkEvent } from './check-event';
import { effectiveLog } from './effective-log';
import type { MeetingAct } from './events';
import { foldMeeting } from './fold';

const setting = aSetting();
const now = aLog().at('22:00');
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
/** Seven entries: four marks, the opening (5), the report (6), Dev leaves at 7.07pm (7). */
const session = () => aMeetingInSession().add('19:07', left('dev'));
const check = (log: WrittenLog, act: MeetingAct) =>
  checkEvent(setting, log.events, log.next('21:00', act), now);
const remove = (log: WrittenLog, seq: number) => check(log, log.correction(seq, null));
const replace = (log: WrittenLog, seq: number, time: string, act: MeetingAct) =>
  check(log, log.correction(seq, { time, act }));

describe('the log as it stands', () => {
  const kinds = (log: WrittenLog) => effectiveLog(log.events).map(({ act }) => act.kind);

  it('has a corrected entry in its own place, with its own id and the new time', () => {
    const log = session().correct(7, { time: '17:20', act: left('cara') });
    const line = effectiveLog(log.events).at(-1);
    expect(line).toMatchObject({
      eventId: 'event-7',
      seq: 7,
      at: log.at('17:20'),
      isCorrected: true,
      act: left('cara'),
    });
    expect(kinds(log)).not.toContain('corrected');
  });

  it('has no trace of an entry taken away', () => {
    const log = session().correct(7, null);
    expect(effectiveLog(log.events)).toEqual(effectiveLog(aMeetingInSession().events));
  });

  it('takes the last of several corrections', () => {
    const log = session()
      .correct(7, null)
      .correct(7, { time: '19:10', act: left('dev') });
    expect(effectiveLog(log.events).at(-1)).toMatchObject({ at: log.at('19:10') });
    expect(kinds(log.correct(7, null))).not.toContain('left');
  });

  it('does nothing for a correction of what is not there, or of a correction', () => {
    const log = session()
      .correct(99, null)
      .correct(7, null)
      .correct(9, { time: '19:07', act: left('dev') });
    expect(effectiveLog(log.events)).toEqual(effectiveLog(aMeetingInSession().events));
  });

  it('is in order of time, and within a moment of recording', () => {
    const log = session()
      .add('18:00', arrived('teacher'))
      .add('18:00', arrived('governor'))
      .add('17:00', left('rae'));
    expect(effectiveLog(log.events).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 10, 5, 6, 8, 9, 7]);
  });

  it('tells the newest number, corrections included', () => {
    expect(foldMeeting(setting, session().correct(7, null).events).lastSeq).toBe(8);
    expect(foldMeeting(setting, []).lastSeq).toBe(0);
  });
});

describe('a correction', () => {
  it.each<[string, () => ReturnType<typeof check>, string, string]>([
    [
      'of an unknown entry',
      () => remove(session(), 99),
      'event-unknown',
      'The entry to be corrected is not in the log of this meeting.',
    ],
    [
      'of a correction',
      () => remove(session().correct(7, null), 8),
      'corrects-correction',
      'Correct the entry itself, not its correction.',
    ],
    [
      'that makes no sense by itself',
      () => replace(session(), 7, '19:07', left('teacher')),
      'not-here',
      'Teacher is not here.',
    ],
    [
      'that takes the opening away',
      () => remove(session(), 5),
      'breaks-later-entry',
      'Then the entry of 5.10pm would not hold. The meeting has not begun.',
    ],
    [
      'that opens the meeting later than what happened in it',
      () => replace(session(), 5, '17:30', { kind: 'meeting-opened', presidingId: 'ada' }),
      'breaks-later-entry',
      'Then the entry of 5.10pm would not hold. The meeting began at 5.30pm, so nothing can have happened in it at 5.10pm.',
    ],
    [
      'that leaves a return without a departure',
      () => remove(session().add('19:20', arrived('dev')), 7),
      'breaks-later-entry',
      'Then the entry of 7.20pm would not hold. Councillor Dev is here already, since 5.09pm.',
    ],
  ])('is refused %s', (_case, refused, code, detail) => {
    expect(refused()).toEqual({ code, detail });
  });

  it.each<[string, () => ReturnType<typeof check>]>([
    ['of a time', () => replace(session(), 7, '19:17', left('dev'))],
    ['of a person', () => replace(session(), 7, '19:07', left('cara'))],
    ['that takes an entry away', () => remove(session(), 7)],
    ['that brings one back', () => replace(session().correct(7, null), 7, '19:07', left('dev'))],
    [
      'that takes the opening away when nothing else has happened',
      () => remove(aMeetingInSession().correct(6, null), 5),
    ],
    [
      'that opens the meeting earlier',
      () => replace(session(), 5, '17:05', { kind: 'meeting-opened', presidingId: 'ada' }),
    ],
    ['of an entry that never made sense', () => remove(session().add('19:30', left('dev')), 8)],
  ])('is allowed %s', (_case, allowed) => {
    expect(allowed()).toBeNull();
  });

  it('may come after the meeting, and ends it at another time', () => {
    const log = session().add('20:00', { kind: 'meeting-closed' });
    expect(replace(log, 7, '19:17', left('dev'))).toBeNull();
    expect(replace(log, 7, '20:30', left('dev'))?.code).toBe('after-closing');
  });
});

describe('an entry set before others', () => {
  const voted = () =>
    aMeetingInSession()
      .add(
        '17:30',
        {
          kind: 'motion-moved',
          motionId: 'm1',
          motionType: 'substantive',
          amendsId: null,
          text: 'That',
          moverId: 'ada',
          seconderId: null,
        },
        'report',
      )
      .add('19:00', {
        kind: 'vote-taken',
        motionId: 'm1',
        method: 'show-of-hands',
        for: 4,
        against: 0,
        abstain: 0,
        named: [],
        casting: null,
        result: 'carried',
      });
  const checkAt = (log: WrittenLog, time: string, act: MeetingAct) =>
    checkEvent(setting, log.events, log.next(time, act), now);

  it('is refused when a later one would no longer hold', () => {
    expect(checkAt(voted(), '18:00', left('dev'))).toEqual({
      code: 'breaks-later-entry',
      detail:
        'Then the entry of 7.00pm would not hold. 4 votes are counted, but 3 members can vote: Councillor Ada, Councillor Ben and Councillor Cara. Not among them: Councillor Dev, who left at 6.00pm.',
    });
  });

  it('is allowed when everything later holds', () => {
    expect(checkAt(voted(), '18:00', arrived('teacher'))).toBeNull();
    expect(checkAt(voted(), '19:00', left('dev'))).toBeNull();
  });

  it('is refused as a closing before what happened later', () => {
    const log = aMeetingInSession().add('18:00', {
      kind: 'items-begun',
      itemIds: ['schools', 'outcomes', 'exclusion', 'placement'],
    });
    log.add('19:30', left('dev'));
    expect(checkAt(log, '19:00', { kind: 'meeting-closed' })?.detail).toBe(
      'Then the entry of 7.30pm would not hold. The meeting ended at 7.00pm, so nothing can have happened in it at 7.30pm.',
    );
  });
});
