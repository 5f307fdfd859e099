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

describe('numbers of a show of hands or a ballot', () => {
  const here = moved().add('19:07', left('dev'));
  it.each<[string, WrittenLog, Voted, string, string]>([
    [
      'more than could vote, saying who is missing',
      here,
      { for: 4 },
      'too-many-votes',
      '4 votes are counted, but 3 members can vote: Councillor Ada, Councillor Ben and Councillor Cara. Not among them: Councillor Dev, who left at 7.07pm.',
    ],
    [
      'more than could vote, an interest among the reasons',
      moved().add('18:00', disclosed('cara', 'ori')),
      { for: 2, against: 1, abstain: 1 },
      'too-many-votes',
      '4 votes are counted, but 3 members can vote: Councillor Ada, Councillor Ben and Councillor Dev. Not among them: Councillor Cara, who has disclosed an interest in this item and may not vote on it.',
    ],
    [
      'more than could vote, with nobody missing',
      moved(),
      { for: 5, method: 'ballot' },
      'too-many-votes',
      '5 votes are counted, but 4 members can vote: Councillor Ada, Councillor Ben, Councillor Cara and Councillor Dev.',
    ],
    ['none at all', here, { for: 0 }, 'no-votes', 'No votes are counted.'],
    [
      'names with them',
      here,
      { for: 1, named: [{ participantId: 'ada', vote: 'for' }] },
      'names-not-asked',
      'Names belong to a named vote. Record this one as named, or without them.',
    ],
  ])('are refused: %s', (_case, log, more, code, detail) => {
    expect(check(log, voted(more))).toEqual({ code, detail });
  });

  it('may fall short: nobody has to raise a hand', () => {
    expect(check(moved(), voted({ for: 2, against: 1 }))).toBeNull();
  });

  it('count education co-optees under education items only (B-07)', () => {
    const log = (itemId: string) => moved(itemId).add('18:00', arrived('governor'));
    expect(check(log('report'), voted({ for: 5 }))?.code).toBe('too-many-votes');
    expect(check(log('schools'), voted({ for: 5 }))).toBeNull();
  });

  it('count a remote member where the law of the day allows (B-13)', () => {
    const log = aMeetingInSession(['ada', 'ben', 'cara']).add('17:20', arrived('dev', 'remote'));
    log.add('17:30', motion(), 'report');
    expect(check(log, voted())?.detail).toContain('Councillor Dev, who attends remotely');
    expect(check(log, voted(), aSetting({ remoteCounts: true }))).toBeNull();
  });

  it('count the substitute, not the member replaced (B-04)', () => {
    const log = aLog().add('16:00', { kind: 'substituted', participantId: 'rae', forId: 'dev' });
    for (const participantId of ['ada', 'ben', 'cara', 'rae'])
      log.add('17:00', { kind: 'attendance-marked', participantId, status: 'present', mode: 'in-room' });
    log.add('17:09', { kind: 'meeting-opened', presidingId: 'ada' }).add('17:30', motion(), 'report');
    expect(check(log, voted())).toBeNull();
    expect(check(log, voted({ for: 5 }))?.detail).toContain('Councillor Cara and Councillor Rae.');
  });

  it('leave out who did not hear the whole item, where the standing orders say so (B-03)', () => {
    const strict = aSetting({ voteNeedsPresenceThroughout: true });
    const log = aMeetingInSession(['ada', 'ben', 'cara'])
      .add('17:20', arrived('dev'))
      .add('17:30', motion(), 'report');
    expect(check(log, voted())).toBeNull();
    expect(check(log, voted(), strict)?.detail).toContain(
      'Councillor Dev, who was not here for all of this item',
    );
    expect(check(log, voted({ for: 3 }), strict)).toBeNull();
  });
});

describe('a named vote', () => {
  const votes = (...ballots: [string, Ballot][]) =>
    ballots.map(([participantId, vote]) => ({ participantId, vote }));
  const all = votes(['ada', 'for'], ['ben', 'for'], ['cara', 'against'], ['dev', 'abstain']);
  const named = (more: Voted = {}) =>
    voted({ method: 'named', for: 2, against: 1, abstain: 1, named: all, ...more });

  it.each<[string, Voted, string, string]>([
    [
      'the vote of somebody is missing',
      { named: all.slice(0, 2), against: 0, abstain: 0 },
      'votes-missing',
      'The vote of Councillor Cara and Councillor Dev is missing.',
    ],
    [
      'somebody is named twice',
      { named: [...all, ...votes(['ada', 'for'])] },
      'voted-twice',
      'Councillor Ada is named twice in this vote.',
    ],
    [
      'somebody has no vote',
      { named: [...all, ...votes(['teacher', 'for'])] },
      'without-vote',
      'Teacher has no vote at this meeting, so cannot vote.',
    ],
    [
      'somebody is unknown',
      { named: votes(['nobody', 'for']) },
      'participant-unknown',
      'This person is not among the people of the meeting.',
    ],
    [
      'numbers and names differ',
      { for: 3, against: 0 },
      'numbers-differ',
      'The numbers do not agree with the names.',
    ],
  ])('is refused where %s', (_case, more, code, detail) => {
    expect(check(moved(), named(more))).toEqual({ code, detail });
  });

  it('is refused with the vote of somebody who had to leave', () => {
    const log = moved().add('18:00', disclosed('cara', 'dpi')).add('18:01', left('cara', 'interest'));
    expect(check(log, named())?.detail).toBe(
      'Councillor Cara is not here, having left at 6.01pm, so cannot vote.',
    );
  });

  it('has the vote of everybody who could', () => {
    expect(check(moved(), named())).toBeNull();
  });
});
