import {
  aLog,
  aMeetingInSession,
  arrived,
  left,
  aSetting,
  motionMoved as motion,
  voteTaken as voted,
  type WrittenLog,
} from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';
import type { MeetingSetting } from './live-meeting';
import type { Ballot } from './terms';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, act: MeetingAct, of: MeetingSetting = setting) =>
  checkEvent(of, log.events, log.next('19:30', act, 'report'), now);

type Voted = Parameters<typeof voted>[0];
const moved = (itemId = 'report') => aMeetingInSession().add('17:30', motion(), itemId);

describe('a vote recorded on demand (M-06)', () => {
  const recorded = (participantId: string, vote: Ballot = 'against'): MeetingAct => ({
    kind: 'vote-recorded',
    motionId: 'm1',
    participantId,
    vote,
  });
  const decided = (more: Voted = {}) => moved().add('19:00', voted({ for: 3, against: 1, ...more }));

  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    ['before the vote', moved(), recorded('dev'), 'not-voted', 'Motion 1 has not been voted on.'],
    [
      'of somebody without a vote',
      decided(),
      recorded('teacher'),
      'without-vote',
      'Teacher has no vote at this meeting, so cannot have a vote recorded.',
    ],
    [
      'of somebody who was not here then',
      decided().add('19:10', arrived('rae')),
      recorded('rae'),
      'without-vote',
      'Councillor Rae has no vote at this meeting, so cannot have a vote recorded.',
    ],
    [
      'twice',
      decided().add('19:01', recorded('dev')),
      recorded('dev'),
      'already-recorded',
      'The vote of Councillor Dev is recorded already.',
    ],
    [
      'more often than was counted',
      decided().add('19:01', recorded('dev')),
      recorded('cara'),
      'recorded-differs',
      'Only 1 vote was counted against.',
    ],
    [
      'of a motion that was never moved',
      moved(),
      { ...recorded('dev'), motionId: 'm2' } as MeetingAct,
      'motion-unknown',
      'This motion has not been moved at the meeting.',
    ],
  ])('is refused %s', (_case, log, act, code, detail) => {
    expect(check(log, act)).toEqual({ code, detail });
  });

  it('is refused to a member who came after the vote', () => {
    const log = aMeetingInSession(['ada', 'ben', 'cara']).add('17:30', motion(), 'report');
    log.add('19:00', voted({ for: 2, against: 1 })).add('19:10', arrived('dev'));
    expect(check(log, recorded('dev'))?.code).toBe('not-here');
  });

  it('is refused after a named vote, which has it', () => {
    const named = (['ada', 'ben', 'cara', 'dev'] as const).map((participantId) => ({
      participantId,
      vote: 'for' as const,
    }));
    const log = moved().add('19:00', voted({ method: 'named', named }));
    expect(check(log, recorded('dev', 'for'))?.code).toBe('already-recorded');
  });

  it('is taken from a member who could vote, also after consensus, also when they have left since', () => {
    expect(check(decided(), recorded('dev'))).toBeNull();
    expect(check(decided().add('19:20', left('dev')), recorded('dev'))).toBeNull();
    expect(check(decided({ method: 'consensus', for: 0, against: 0 }), recorded('dev'))).toBeNull();
  });
});
