import {
  aGuest,
  aLog,
  aMeetingInSession,
  aParticipant,
  aSetting,
  type WrittenLog,
} from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';
import type { AttendanceStatus } from './terms';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, time: string, act: MeetingAct) =>
  checkEvent(setting, log.events, log.next(time, act), now);

const marked = (participantId: string, status: AttendanceStatus): MeetingAct => ({
  kind: 'attendance-marked',
  participantId,
  status,
  mode: 'in-room',
});
const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const substituted = (participantId: string, forId: string): MeetingAct => ({
  kind: 'substituted',
  participantId,
  forId,
});
const session = () => aMeetingInSession(['ada', 'ben', 'cara']);
const withSubstitute = () => aLog().add('16:00', substituted('rae', 'dev')).add('17:09', opened('ada'));
const opened = (presidingId: string): MeetingAct => ({ kind: 'meeting-opened', presidingId });

describe('coming and going', () => {
  it.each<[string, WrittenLog, string, MeetingAct, string, string]>([
    [
      'an arrival before the meeting has begun',
      aLog(),
      '16:55',
      arrived('dev'),
      'before-opening',
      'The meeting has not begun. Mark them as present instead.',
    ],
    [
      'an arrival set before the opening',
      session(),
      '17:05',
      arrived('dev'),
      'before-opening',
      'The meeting began at 5.09pm, so nothing can have happened in it at 5.05pm. Mark them as present instead.',
    ],
    [
      'an arrival of somebody who is here',
      session(),
      '18:00',
      arrived('cara'),
      'already-here',
      'Councillor Cara is here already, since 5.09pm.',
    ],
    [
      'a departure of somebody who never came',
      session(),
      '18:00',
      left('dev'),
      'not-here',
      'Councillor Dev is not here.',
    ],
    [
      'a departure of somebody who has left',
      session().add('19:07', left('cara')),
      '19:10',
      left('cara'),
      'not-here',
      'Councillor Cara is not here, having left at 7.07pm.',
    ],
    [
      'an arrival of somebody whose place is taken',
      withSubstitute(),
      '18:00',
      arrived('dev'),
      'is-substituted',
      'Councillor Rae takes the place of Councillor Dev for the whole meeting.',
    ],
    [
      'anybody who is not on the list',
      session(),
      '18:00',
      arrived('nobody'),
      'participant-unknown',
      'This person is not among the people of the meeting.',
    ],
  ])('refuses %s', (_case, log, time, act, code, detail) => {
    expect(check(log, time, act)).toEqual({ code, detail });
  });

  it.each<[string, WrittenLog, MeetingAct]>([
    ['an arrival', session(), arrived('dev')],
    ['a return', session().add('17:30', left('cara')), arrived('cara')],
    ['a departure', session(), left('cara')],
    [
      'a departure while the meeting is adjourned',
      session().add('17:30', { kind: 'adjourned', reason: '', until: '' }),
      left('cara'),
    ],
    [
      'the arrival of somebody who was only added',
      session().add('17:30', { kind: 'participant-added', participant: aGuest('kevin') }),
      arrived('kevin'),
    ],
  ])('allows %s', (_case, log, act) => {
    expect(check(log, '18:00', act)).toBeNull();
  });
});

describe('the roll', () => {
  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'present, of somebody who left',
      session().add('17:30', left('cara')),
      marked('cara', 'present'),
      'has-left',
      'Councillor Cara left at 5.30pm. Record their return as an arrival.',
    ],
    [
      'present, of somebody who came later',
      session().add('17:30', arrived('dev')),
      marked('dev', 'present'),
      'already-here',
      'Councillor Dev is here already, since 5.30pm.',
    ],
    [
      'apologies, of somebody who came later',
      session().add('17:30', arrived('dev')),
      marked('dev', 'apologies'),
      'was-here',
      'Councillor Dev was here from 5.30pm. Correct that entry.',
    ],
    [
      'absent, of somebody who has presided',
      session(),
      marked('ada', 'absent'),
      'presides',
      'Councillor Ada has presided at this meeting, so was here.',
    ],
    [
      'present, of a member whose place is taken',
      withSubstitute(),
      marked('dev', 'present'),
      'is-substituted',
      'Councillor Rae takes the place of Councillor Dev for the whole meeting.',
    ],
  ])('refuses %s', (_case, log, act, code, detail) => {
    expect(check(log, '18:00', act)).toEqual({ code, detail });
  });

  it.each<[string, MeetingAct]>([
    ['who has not been marked', marked('dev', 'present')],
    ['who is marked already, once more', marked('cara', 'present')],
    ['a slip: apologies, not present', marked('cara', 'apologies')],
  ])('can be called after the opening: %s', (_case, act) => {
    expect(check(session(), '17:20', act)).toBeNull();
  });

  it('is not mended where the member has acted since', () => {
    const log = aMeetingInSession().add(
      '17:20',
      {
        kind: 'motion-moved',
        motionId: 'm',
        motionType: 'substantive',
        amendsId: null,
        text: 'That',
        moverId: 'dev',
        seconderId: null,
      },
      'report',
    );
    expect(check(log, '17:30', marked('dev', 'apologies'))).toEqual({
      code: 'breaks-later-entry',
      detail: 'Then the entry of 5.20pm would not hold. Councillor Dev is not here, so cannot move a motion.',
    });
  });

  it('takes apologies before the meeting', () => {
    expect(check(aLog(), '09:00', marked('dev', 'late-apologies'))).toBeNull();
  });
});

describe('substitutes (B-04)', () => {
  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'for somebody who is here',
      session(),
      substituted('rae', 'cara'),
      'member-attended',
      'Councillor Cara is at this meeting, so nobody can stand in for them.',
    ],
    [
      'for somebody who was here before they left',
      session().add('17:30', left('cara')),
      substituted('rae', 'cara'),
      'member-attended',
      'Councillor Cara is at this meeting, so nobody can stand in for them.',
    ],
    [
      'by somebody who is no reserve',
      session(),
      substituted('cara', 'dev'),
      'not-a-reserve',
      'Councillor Cara is not a reserve member of this body.',
    ],
    [
      'for a member without a vote',
      session(),
      substituted('rae', 'teacher'),
      'no-vote-to-take',
      'Teacher has no vote, so nobody can stand in for them.',
    ],
    [
      'for a second member',
      aLog().add('16:00', substituted('rae', 'dev')),
      substituted('rae', 'cara'),
      'already-substitute',
      'Councillor Rae stands in for Councillor Dev already.',
    ],
  ])('are refused %s', (_case, log, act, code, detail) => {
    expect(check(log, '18:00', act)).toEqual({ code, detail });
  });

  it('are refused where another reserve has the place', () => {
    const two = aSetting({ members: [...setting.members, aParticipant('sam', { role: 'reserve' })] });
    const log = aLog().add('16:00', substituted('rae', 'dev'));
    expect(checkEvent(two, log.events, log.next('16:10', substituted('sam', 'dev')), now)).toEqual({
      code: 'is-substituted',
      detail: 'Councillor Rae stands in for Councillor Dev already.',
    });
  });

  it('take the place of a member who has sent apologies', () => {
    const log = aLog().add('09:00', marked('dev', 'apologies'));
    expect(check(log, '16:00', substituted('rae', 'dev'))).toBeNull();
  });
});
