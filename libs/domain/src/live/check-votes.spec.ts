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

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, act: MeetingAct, of: MeetingSetting = setting) =>
  checkEvent(of, log.events, log.next('19:30', act, 'report'), now);

type Voted = Parameters<typeof voted>[0];
const disclosed = (participantId: string, interest: 'dpi' | 'ori'): MeetingAct => ({
  kind: 'interest-disclosed',
  disclosureId: participantId,
  participantId,
  itemId: 'report',
  interest,
  circumstance: interest === 'dpi' ? 'registered' : 'relates',
  isSensitive: false,
  description: '',
  dispensation: null,
});
const moved = (itemId = 'report') => aMeetingInSession().add('17:30', motion(), itemId);

describe('whether a vote can be taken', () => {
  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'on a motion that was never moved',
      aMeetingInSession(),
      voted(),
      'motion-unknown',
      'This motion has not been moved at the meeting.',
    ],
    ['twice', moved().add('18:00', voted()), voted(), 'motion-decided', 'Motion 1 has been carried already.'],
    [
      'on a motion withdrawn',
      moved().add('18:00', { kind: 'motion-withdrawn', motionId: 'm1' }),
      voted(),
      'motion-decided',
      'Motion 1 has been withdrawn already.',
    ],
    [
      'while an amendment is open',
      moved().add('18:00', motion({ motionId: 'a1', motionType: 'amendment', amendsId: 'm1' }), 'report'),
      voted(),
      'amendment-undecided',
      'Motion 2 would amend this one and is voted on first.',
    ],
    [
      'on an amendment when its motion is withdrawn',
      moved()
        .add('18:00', motion({ motionId: 'a1', motionType: 'amendment', amendsId: 'm1' }), 'report')
        .add('18:05', { kind: 'motion-withdrawn', motionId: 'm1' }),
      voted({ motionId: 'a1' }),
      'motion-decided',
      'Motion 1 has been withdrawn already.',
    ],
    [
      'while inquorate (B-01)',
      moved().add('19:07', left('cara')).add('19:17', left('dev')),
      voted({ for: 2 }),
      'inquorate',
      'The meeting has been inquorate since 7.17pm: 2 voting members are here and 3 are needed, so nothing can be decided.',
    ],
    [
      'by consensus while inquorate',
      moved().add('19:07', left('cara')).add('19:17', left('dev')).add('19:20', left('ben')),
      voted({ method: 'consensus', for: 0 }),
      'inquorate',
      'The meeting has been inquorate since 7.17pm: 1 voting member is here and 3 are needed, so nothing can be decided.',
    ],
    [
      'while somebody is in the room who must leave (I-04)',
      moved().add('18:00', disclosed('cara', 'dpi')),
      voted({ for: 3 }),
      'member-must-leave',
      'Councillor Cara has an interest in this item and must leave before the vote.',
    ],
  ])('is refused %s', (_case, log, act, code, detail) => {
    expect(check(log, act)).toEqual({ code, detail });
  });

  it('is allowed once they have left, and while one stays who may only not vote', () => {
    const gone = moved().add('18:00', disclosed('cara', 'dpi')).add('18:01', left('cara', 'interest'));
    expect(check(gone, voted({ for: 3 }))).toBeNull();
    const stays = moved().add('18:00', disclosed('cara', 'ori'));
    expect(check(stays, voted({ for: 3 }))).toBeNull();
  });
});

describe('the result (B-02)', () => {
  const cast = (participantId: string, vote: 'for' | 'against') => ({ casting: { participantId, vote } });
  const tie = { for: 2, against: 2 };

  it.each<[string, Voted, string, string]>([
    [
      'carried against the majority',
      { for: 1, against: 3 },
      'result-differs',
      'With 1 for, 3 against the motion is lost.',
    ],
    [
      'lost against the majority',
      { for: 3, against: 1, result: 'lost' },
      'result-differs',
      'With 3 for, 1 against the motion is carried.',
    ],
    [
      'a casting vote without a tie',
      { for: 3, against: 1, ...cast('ada', 'for') },
      'casting-without-tie',
      'There is no casting vote on 3 to 1.',
    ],
    [
      'a tie without the casting vote',
      tie,
      'casting-needed',
      'The vote is equal, 2 to 2. Councillor Ada, who presides, has a casting vote.',
    ],
    [
      'a casting vote of somebody who does not preside',
      { ...tie, ...cast('ben', 'for') },
      'casting-not-presiding',
      'Councillor Ben does not preside, so has no casting vote.',
    ],
    [
      'carried against the casting vote',
      { ...tie, ...cast('ada', 'against') },
      'result-differs',
      'With 2 for, 2 against and the casting vote against the motion is lost.',
    ],
    [
      'consensus with numbers',
      { method: 'consensus' },
      'consensus-with-numbers',
      'What is agreed without a vote has no numbers.',
    ],
    [
      'consensus with a casting vote',
      { method: 'consensus', for: 0, ...cast('ada', 'for') },
      'consensus-with-numbers',
      'What is agreed without a vote has no numbers.',
    ],
    [
      'a motion lost by consensus',
      { method: 'consensus', for: 0, result: 'lost' },
      'consensus-lost',
      'A motion is lost by a vote only. Record the numbers.',
    ],
  ])('is refused: %s', (_case, more, code, detail) => {
    expect(check(moved(), voted(more))).toEqual({ code, detail });
  });

  it.each<[string, Voted]>([
    ['carried by a majority of those voting, abstentions not counted', { for: 2, against: 1, abstain: 1 }],
    ['lost', { for: 1, against: 2, result: 'lost' }],
    ['carried on the casting vote', { ...tie, ...cast('ada', 'for') }],
    ['lost on the casting vote', { ...tie, ...cast('ada', 'against'), result: 'lost' }],
    ['all abstained, decided by the casting vote', { for: 0, abstain: 4, ...cast('ada', 'for') }],
    ['agreed without a vote', { method: 'consensus', for: 0 }],
  ])('is accepted: %s', (_case, more) => {
    expect(check(moved(), voted(more))).toBeNull();
  });

  describe('where a co-optee without a vote presides', () => {
    const log = () =>
      moved()
        .add('18:00', arrived('teacher'))
        .add('18:01', left('ada'))
        .add('18:02', {
          kind: 'presiding-changed',
          participantId: 'teacher',
          how: 'elected',
          moverId: null,
          seconderId: null,
        })
        .add('18:03', arrived('ada'));

    it('knows no casting vote, for want of a first one', () => {
      expect(check(log(), voted({ ...tie, ...cast('teacher', 'for') }))).toEqual({
        code: 'casting-without-first-vote',
        detail: 'Teacher presides without a vote on this item, so has no casting vote.',
      });
    });

    it('loses a motion on a tie', () => {
      expect(check(log(), voted({ ...tie, result: 'lost' }))).toBeNull();
      expect(check(log(), voted(tie))?.code).toBe('result-differs');
    });
  });
});
