import { aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import { eligibleVoters, presenceOf, stillToLeave, whyNoVote } from './eligible-voters';
import type { MeetingAct } from './events';
import { foldMeeting } from './fold';
import type { MeetingSetting } from './live-meeting';
import { votingRightOf } from './voting-right';

const setting = aSetting();
const arrived = (participantId: string, mode: 'in-room' | 'remote' = 'in-room'): MeetingAct => ({
  kind: 'arrived',
  participantId,
  mode,
});
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const disclosed = (participantId: string, mayVote = false): MeetingAct => ({
  kind: 'interest-disclosed',
  disclosureId: participantId,
  participantId,
  itemId: 'report',
  interest: 'ori',
  circumstance: 'relates',
  isSensitive: false,
  description: '',
  dispensation: mayVote ? { maySpeak: true, mayVote: true } : null,
});
const voters = (log: WrittenLog, itemId: string | null, time?: string, of: MeetingSetting = setting) =>
  eligibleVoters(of, foldMeeting(of, log.events), itemId, time && log.at(time)).map(({ id }) => id);

describe('who could vote', () => {
  it.each<[string, WrittenLog, string | null, string[]]>([
    ['members who are here', aMeetingInSession(), 'report', ['ada', 'ben', 'cara', 'dev']],
    ['also when no item is meant', aMeetingInSession(), null, ['ada', 'ben', 'cara', 'dev']],
    ['nobody without a vote', aMeetingInSession(['ada', 'teacher', 'rae']), 'report', ['ada']],
    [
      'education co-optees on education (B-07)',
      aMeetingInSession(['ada', 'governor']),
      'schools',
      ['ada', 'governor'],
    ],
    ['but on nothing else', aMeetingInSession(['ada', 'governor']), 'report', ['ada']],
    ['nor when no item is meant', aMeetingInSession(['ada', 'governor']), null, ['ada']],
    [
      'nobody whom an interest bars from this item',
      aMeetingInSession().add('17:20', disclosed('cara')),
      'report',
      ['ada', 'ben', 'dev'],
    ],
    [
      'who may vote on the others',
      aMeetingInSession().add('17:20', disclosed('cara')),
      'outcomes',
      ['ada', 'ben', 'cara', 'dev'],
    ],
    [
      'who has a dispensation to vote',
      aMeetingInSession().add('17:20', disclosed('cara', true)),
      'report',
      ['ada', 'ben', 'cara', 'dev'],
    ],
    [
      'nobody who is remote, where that is no presence',
      aMeetingInSession(['ada']).add('17:20', arrived('ben', 'remote')),
      'report',
      ['ada'],
    ],
  ])('%s', (_case, log, itemId, expected) => {
    expect(voters(log, itemId)).toEqual(expected);
  });

  it('is asked of a moment: from an arrival on, to a departure, and before a disclosure', () => {
    const log = aMeetingInSession(['ada', 'ben'])
      .add('18:00', arrived('cara'))
      .add('18:30', left('ben'))
      .add('18:40', disclosed('ada'))
      .add('20:00', { kind: 'meeting-closed' });
    expect(voters(log, 'report', '17:59')).toEqual(['ada', 'ben']);
    expect(voters(log, 'report', '18:00')).toEqual(['ada', 'ben', 'cara']);
    expect(voters(log, 'report', '18:30')).toEqual(['ada', 'cara']);
    expect(voters(log, 'report', '18:40')).toEqual(['cara']);
    expect(voters(log, 'report', '20:00')).toEqual([]);
    expect(voters(log, 'report')).toEqual([]);
  });

  it('counts remote members where the law of the day allows (B-13)', () => {
    const log = aMeetingInSession(['ada']).add('17:20', arrived('ben', 'remote'));
    expect(voters(log, 'report', undefined, aSetting({ remoteCounts: true }))).toEqual(['ada', 'ben']);
  });
});

describe('presence throughout (B-03)', () => {
  const strict = aSetting({ voteNeedsPresenceThroughout: true });
  const begun = (itemId: string): MeetingAct => ({ kind: 'items-begun', itemIds: [itemId] });

  it.each<[string, WrittenLog, string[]]>([
    ['all who heard it all', aMeetingInSession(['ada', 'ben']), ['ada', 'ben']],
    ['not who came to it late', aMeetingInSession(['ada']).add('17:20', arrived('ben')), ['ada']],
    [
      'not who was out for a while',
      aMeetingInSession(['ada', 'ben']).add('17:20', left('ben')).add('17:30', arrived('ben')),
      ['ada'],
    ],
    [
      'who was out during another item',
      aMeetingInSession(['ada', 'ben'])
        .add('17:20', begun('schools'))
        .add('17:21', left('ben'))
        .add('17:29', arrived('ben'))
        .add('17:30', begun('report')),
      ['ada', 'ben'],
    ],
    [
      'not who missed an earlier part of it',
      aMeetingInSession(['ada'])
        .add('17:20', begun('schools'))
        .add('17:21', arrived('ben'))
        .add('17:30', begun('report')),
      ['ada'],
    ],
    [
      'who was out while the meeting was adjourned',
      aMeetingInSession(['ada', 'ben'])
        .add('17:20', { kind: 'adjourned', reason: '', until: '' })
        .add('17:21', left('ben'))
        .add('17:29', arrived('ben'))
        .add('17:30', { kind: 'reconvened' }),
      ['ada', 'ben'],
    ],
  ])('lets vote: %s', (_case, log, expected) => {
    expect(voters(log, 'report', undefined, strict)).toEqual(expected);
  });

  it('looks no further than the moment asked about', () => {
    const log = aMeetingInSession(['ada', 'ben']).add('17:40', left('ben')).add('17:50', arrived('ben'));
    expect(voters(log, 'report', '17:30', strict)).toEqual(['ada', 'ben']);
    expect(voters(log, 'report', '17:55', strict)).toEqual(['ada']);
  });
});

describe('why somebody cannot vote', () => {
  const substituted: MeetingAct = { kind: 'substituted', participantId: 'rae', forId: 'dev' };
  const log = aMeetingInSession(['ada', 'teacher', 'governor'])
    .add('17:20', arrived('ben', 'remote'))
    .add('17:20', disclosed('ada'))
    .add('17:20', substituted);
  const live = foldMeeting(setting, log.events);

  it.each([
    ['teacher', 'no-vote'],
    ['governor', 'education-only'],
    ['cara', 'not-here'],
    ['ben', 'remote'],
    ['ada', 'interest'],
    ['dev', 'substituted'],
    ['rae', 'not-here'],
  ])('%s: %s', (id, why) => {
    expect(
      whyNoVote(
        setting,
        live,
        live.participants.find((one) => one.id === id)!,
        'report',
      ),
    ).toBe(why);
  });

  it('a reserve takes over the right of the member replaced', () => {
    const rightOf = (id: string) =>
      votingRightOf(
        live,
        live.participants.find((one) => one.id === id)!,
      );
    expect([rightOf('rae'), rightOf('dev'), rightOf('governor')]).toEqual([
      'voting',
      'non-voting',
      'education-only',
    ]);
  });

  it('knows how somebody is here, now and then', () => {
    const ben = live.participants.find(({ id }) => id === 'ben')!;
    expect(presenceOf(ben)).toBe('remote');
    expect(presenceOf(ben, log.at('17:10'))).toBeNull();
  });
});

describe('who has to leave', () => {
  const barred: MeetingAct = {
    ...(disclosed('cara') as object),
    interest: 'dpi',
    circumstance: 'registered',
  } as MeetingAct;
  const ids = (log: WrittenLog, itemId: string) =>
    stillToLeave(foldMeeting(setting, log.events), itemId).map(({ id }) => id);

  it('is whoever is still here with an interest that sends them out', () => {
    expect(ids(aMeetingInSession().add('17:20', barred), 'report')).toEqual(['cara']);
    expect(ids(aMeetingInSession().add('17:20', barred), 'schools')).toEqual([]);
    expect(ids(aMeetingInSession().add('17:20', barred).add('17:21', left('cara')), 'report')).toEqual([]);
    expect(ids(aMeetingInSession().add('17:20', disclosed('cara')), 'report')).toEqual([]);
  });
});
