import { aGuest, aLog, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import { foldMeeting, type MeetingAct } from '../live/index';
import { attendanceRows } from './attendance-rows';
import { votingPresence } from './voting-presence';

const setting = aSetting();
const rowOf = (log: WrittenLog, id: string, of = setting) =>
  attendanceRows(of, foldMeeting(of, log.events)).find(({ participantId }) => participantId === id);
const marked = (
  participantId: string,
  status: 'present' | 'apologies' | 'late-apologies' | 'absent',
): MeetingAct => ({
  kind: 'attendance-marked',
  participantId,
  status,
  mode: 'in-room',
});
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const arrived = (participantId: string, mode: 'in-room' | 'remote' = 'in-room'): MeetingAct => ({
  kind: 'arrived',
  participantId,
  mode,
});
const closed: MeetingAct = { kind: 'meeting-closed' };
const substituted: MeetingAct = { kind: 'substituted', participantId: 'rae', forId: 'dev' };

describe('attendance of one meeting', () => {
  it.each<[string, WrittenLog, string, object]>([
    [
      'a member from opening to closing',
      aMeetingInSession(),
      'cara',
      { isExpected: true, status: 'present', minutes: 171, countsInLaw: true },
    ],
    [
      'one who left',
      aMeetingInSession().add('19:07', left('cara')),
      'cara',
      { minutes: 118, countsInLaw: true },
    ],
    [
      'one who came and went',
      aMeetingInSession(['ada'])
        .add('17:30', arrived('cara'))
        .add('17:40', left('cara'))
        .add('17:50', arrived('cara'))
        .add('17:55', left('cara')),
      'cara',
      { minutes: 15 },
    ],
    [
      'an adjournment left out',
      aMeetingInSession()
        .add('18:00', { kind: 'adjourned', reason: '', until: '' })
        .add('18:30', { kind: 'reconvened' }),
      'cara',
      { minutes: 141 },
    ],
    [
      'nobody marked them: absent',
      aMeetingInSession(['ada']),
      'cara',
      { status: 'absent', minutes: 0, countsInLaw: false },
    ],
    [
      'apologies',
      aMeetingInSession(['ada']).add('17:20', marked('cara', 'apologies')),
      'cara',
      { status: 'apologies', countsInLaw: false },
    ],
    [
      'late, and never came: apologies',
      aMeetingInSession(['ada']).add('17:20', marked('cara', 'late-apologies')),
      'cara',
      { status: 'apologies' },
    ],
    [
      'late, and came',
      aMeetingInSession(['ada']).add('17:20', marked('cara', 'late-apologies')).add('18:00', arrived('cara')),
      'cara',
      { status: 'present', minutes: 120 },
    ],
    [
      'remote, where that is no attendance in law',
      aMeetingInSession(['ada']).add('17:20', arrived('cara', 'remote')),
      'cara',
      { status: 'present', mode: 'remote', countsInLaw: false },
    ],
    [
      'a co-optee',
      aMeetingInSession(['ada', 'teacher']),
      'teacher',
      { role: 'co-optee', isExpected: true, countsInLaw: true },
    ],
    [
      'a reserve in nobody’s place',
      aMeetingInSession(['ada', 'rae']),
      'rae',
      { isExpected: false, status: 'present', countsInLaw: false, asSubstitute: false },
    ],
    [
      'a substitute',
      aMeetingInSession(['ada', 'rae']).add('17:11', substituted),
      'rae',
      { isExpected: true, countsInLaw: true, asSubstitute: true },
    ],
    [
      'the member replaced',
      aMeetingInSession(['ada', 'rae']).add('17:11', substituted),
      'dev',
      { isExpected: true, status: 'absent', countsInLaw: false },
    ],
    [
      'somebody in attendance',
      aMeetingInSession().add('17:30', { kind: 'participant-added', participant: aGuest('kevin') }),
      'kevin',
      { role: null, isExpected: false, status: 'present', minutes: 150, countsInLaw: false },
    ],
  ])('%s', (_case, log, id, expected) => {
    expect(rowOf(log.add('20:00', closed), id)).toMatchObject(expected);
  });

  it('counts a remote attendance in law where the law of the day allows (B-13)', () => {
    const log = aMeetingInSession(['ada']).add('17:20', arrived('cara', 'remote')).add('20:00', closed);
    expect(rowOf(log, 'cara', aSetting({ remoteCounts: true }))?.countsInLaw).toBe(true);
  });

  it('leaves out reserves who neither came nor stood in', () => {
    expect(rowOf(aMeetingInSession().add('20:00', closed), 'rae')).toBeUndefined();
    expect(rowOf(aMeetingInSession().add('20:00', closed), 'teacher')).toMatchObject({ status: 'absent' });
  });

  it('makes nobody absent before the meeting has ended', () => {
    expect(rowOf(aMeetingInSession(['ada']), 'cara')?.status).toBe('expected');
  });

  it('counts the minutes that have passed while the meeting goes on', () => {
    expect(rowOf(aMeetingInSession().add('17:39', { kind: 'items-ended' }), 'cara')?.minutes).toBe(30);
  });
});

describe('voting members present over time (B-01)', () => {
  const steps = (log: WrittenLog, of = setting) =>
    votingPresence(of, foldMeeting(of, log.events)).map(({ from, present }) => [from, present]);
  const at = (time: string) => aLog().at(time);

  it.each<[string, WrittenLog, [string, number][]]>([
    ['nobody has changed', aMeetingInSession().add('20:00', closed), [['17:09', 4]]],
    [
      'the roll called later is about the opening',
      aMeetingInSession(['ada']).add('17:30', marked('cara', 'present')),
      [['17:09', 2]],
    ],
    [
      'two left in one minute',
      aMeetingInSession().add('18:00', left('cara')).add('18:00', left('dev')),
      [
        ['17:09', 4],
        ['18:00', 2],
      ],
    ],
    [
      'one came as another left',
      aMeetingInSession(['ada', 'ben']).add('18:00', left('ben')).add('18:00', arrived('cara')),
      [['17:09', 2]],
    ],
    [
      'co-optees, guests and reserves are not among them',
      aMeetingInSession(['ada', 'teacher', 'governor', 'rae']),
      [['17:09', 1]],
    ],
    [
      'nor who is remote, where that is no presence',
      aMeetingInSession(['ada']).add('18:00', arrived('ben', 'remote')),
      [['17:09', 1]],
    ],
    ['the substitute is', aMeetingInSession(['ada', 'rae']).add('17:11', substituted), [['17:09', 2]]],
    [
      'a departure with the closing is none',
      aMeetingInSession().add('20:00', left('dev')).add('20:00', closed),
      [['17:09', 4]],
    ],
  ])('%s', (_case, log, expected) => {
    expect(steps(log)).toEqual(expected.map(([from, present]) => [at(from), present]));
  });

  it('is nothing before the meeting has begun', () => {
    expect(steps(aLog())).toEqual([]);
  });
});
