import { aLog, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, time: string, act: MeetingAct) =>
  checkEvent(setting, log.events, log.next(time, act), now);

const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const session = () => aMeetingInSession(['ada', 'ben', 'cara']);
const opened = (presidingId: string): MeetingAct => ({ kind: 'meeting-opened', presidingId });

describe('who presides (B-10)', () => {
  const presiding = (
    participantId: string,
    how: 'vice-chair' | 'elected' | 'returned',
    ...by: string[]
  ): MeetingAct => ({
    kind: 'presiding-changed',
    participantId,
    how,
    moverId: by[0] ?? null,
    seconderId: by[1] ?? null,
  });
  const chairGone = () => session().add('17:30', left('ada'));
  const bothGone = () => chairGone().add('17:31', left('ben')).add('17:32', arrived('dev'));

  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'somebody who is not here',
      chairGone(),
      presiding('dev', 'elected'),
      'presiding-not-here',
      'Councillor Dev is not here, so cannot preside.',
    ],
    [
      'a reserve in nobody’s place',
      chairGone(),
      presiding('rae', 'elected'),
      'presiding-not-a-member',
      'Councillor Rae is not a member at this meeting, so cannot preside.',
    ],
    [
      'an election while the Chair is here',
      session(),
      presiding('cara', 'elected'),
      'chair-here',
      'Councillor Ada, the Chair, is here and presides, so nobody is elected.',
    ],
    [
      'an election while the Vice-Chair is here',
      chairGone(),
      presiding('cara', 'elected'),
      'chair-here',
      'Councillor Ben, the Vice-Chair, is here and presides, so nobody is elected.',
    ],
    [
      'a proposer who is not here',
      bothGone(),
      presiding('cara', 'elected', 'ben', 'dev'),
      'not-here',
      'Councillor Ben is not here, having left at 5.31pm, so cannot propose.',
    ],
    [
      'one person as proposer and seconder',
      bothGone(),
      presiding('cara', 'elected', 'dev', 'dev'),
      'mover-seconds',
      'Whoever proposes cannot second as well.',
    ],
    [
      'a member as Vice-Chair',
      session(),
      presiding('cara', 'vice-chair'),
      'not-vice-chair',
      'Councillor Cara is not the Vice-Chair.',
    ],
    [
      'who presides already',
      session(),
      presiding('ada', 'returned'),
      'already-presides',
      'Councillor Ada presides already.',
    ],
    [
      'the return of somebody who never presided',
      session(),
      presiding('cara', 'returned'),
      'not-to-return',
      'Councillor Cara has not presided at this meeting, so cannot return to the chair.',
    ],
  ])('refuses %s', (_case, log, act, code, detail) => {
    expect(check(log, '18:00', act)).toEqual({ code, detail });
  });

  it('refuses a proposer without a vote', () => {
    const log = bothGone().add('17:40', arrived('teacher'));
    expect(check(log, '18:00', presiding('cara', 'elected', 'teacher', 'dev'))?.code).toBe('without-vote');
  });

  it.each<[string, WrittenLog, MeetingAct]>([
    ['the Vice-Chair when the Chair has left', chairGone(), presiding('ben', 'vice-chair')],
    ['a member elected when both are away', bothGone(), presiding('cara', 'elected', 'cara', 'dev')],
    ['the Chair who comes back', bothGone().add('17:40', arrived('ada')), presiding('ada', 'returned')],
    [
      'a co-optee, who has no vote',
      bothGone().add('17:40', arrived('teacher')),
      presiding('teacher', 'elected', 'cara', 'dev'),
    ],
  ])('allows %s', (_case, log, act) => {
    expect(check(log, '18:00', act)).toBeNull();
  });

  it('lets members elect the Vice-Chair, and somebody in the room while the Chair is remote without a vote', () => {
    expect(check(chairGone(), '18:00', presiding('ben', 'elected', 'cara'))).toBeNull();
    const remote = bothGone().add('17:40', { kind: 'arrived', participantId: 'ada', mode: 'remote' });
    expect(check(remote, '18:00', presiding('cara', 'elected', 'dev'))).toBeNull();
  });

  it('lets members elect one for an item that the Chair may not take', () => {
    const log = chairGone().add('17:40', arrived('ada')).add('17:41', left('ben')).add('17:42', {
      kind: 'interest-disclosed',
      disclosureId: 'd',
      participantId: 'ada',
      itemId: 'report',
      interest: 'ori',
      circumstance: 'relates',
      isSensitive: false,
      description: '',
      dispensation: null,
    });
    expect(check(log, '18:00', presiding('cara', 'elected', 'cara'))).toBeNull();
  });

  it.each<[string, string, WrittenLog]>([
    ['presiding-not-a-member', 'rae', aLog()],
    [
      'presiding-not-here',
      'ada',
      aLog().add('09:00', {
        kind: 'attendance-marked',
        participantId: 'ada',
        status: 'apologies',
        mode: 'in-room',
      }),
    ],
    ['participant-unknown', 'nobody', aLog()],
    ['already-begun', 'ada', session()],
  ])('is asked at the opening: %s', (code, presidingId, log) => {
    expect(check(log, '17:20', opened(presidingId))?.code).toBe(code);
  });
});
