import {
  aGuest,
  aLog,
  aMeetingInSession,
  aParticipant,
  aSetting,
  aYoungPerson,
  type WrittenLog,
} from '@minutebook/testing';
import type { MeetingAct } from './events';
import { foldMeeting } from './fold';
import type { MeetingSetting } from './live-meeting';

const setting = aSetting();
const fold = (log: WrittenLog, of: MeetingSetting = setting) => foldMeeting(of, log.events);
const person = (log: WrittenLog, id: string) => fold(log).participants.find((one) => one.id === id)!;

const marked = (
  participantId: string,
  status: 'present' | 'apologies' | 'late-apologies' | 'absent' | 'expected',
) => ({ kind: 'attendance-marked', participantId, status, mode: 'in-room' }) as const;
const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const closed: MeetingAct = { kind: 'meeting-closed' };
const opened: MeetingAct = { kind: 'meeting-opened', presidingId: 'ada' };

describe('who is here, from when to when', () => {
  const at = (time: string) => aLog().at(time);
  it.each<[string, (log: WrittenLog) => WrittenLog, [string, string | null][]]>([
    ['marked before the opening: from the opening', (log) => log, [['17:09', null]]],
    ['who left: until then', (log) => log.add('19:07', left('dev')), [['17:09', '19:07']]],
    [
      'who left and came back: two spells',
      (log) => log.add('18:00', left('dev')).add('18:10', arrived('dev')),
      [
        ['17:09', '18:00'],
        ['18:10', null],
      ],
    ],
    ['the closing ends everybody’s spell', (log) => log.add('20:00', closed), [['17:09', '20:00']]],
    [
      'who left is not touched by the closing',
      (log) => log.add('19:07', left('dev')).add('20:00', closed),
      [['17:09', '19:07']],
    ],
    [
      'an adjournment ends nobody’s spell',
      (log) =>
        log.add('18:00', { kind: 'adjourned', reason: '', until: '' }).add('18:20', { kind: 'reconvened' }),
      [['17:09', null]],
    ],
    ['a second arrival changes nothing', (log) => log.add('18:10', arrived('dev')), [['17:09', null]]],
    [
      'a second departure changes nothing',
      (log) => log.add('18:00', left('dev')).add('18:10', left('dev')),
      [['17:09', '18:00']],
    ],
  ])('%s', (_case, continued, spells) => {
    expect(person(continued(aMeetingInSession()), 'dev').spells).toEqual(
      spells.map(([from, to]) => ({ from: at(from), to: to && at(to), mode: 'in-room' })),
    );
  });

  it.each<[string, MeetingAct, string]>([
    ['the roll is called later: from the opening', marked('cara', 'present'), '17:09'],
    ['an arrival: from then', arrived('cara'), '17:30'],
  ])('%s', (_case, act, from) => {
    const log = aMeetingInSession(['ada', 'ben']).add('17:30', act);
    expect(person(log, 'cara')).toMatchObject({ status: 'present', isHere: true });
    expect(person(log, 'cara').spells).toEqual([{ from: at(from), to: null, mode: 'in-room' }]);
  });

  it('whoever presides from the opening is here without having been marked', () => {
    expect(person(aLog().add('17:09', opened), 'ada').spells).toEqual([
      { from: at('17:09'), to: null, mode: 'in-room' },
    ]);
  });

  it('who announced that they would be late is present once they come, and whoever never comes is not here', () => {
    const log = aLog()
      .add('16:00', marked('cara', 'late-apologies'))
      .add('16:01', marked('dev', 'apologies'));
    log.add('17:09', opened);
    expect(person(log, 'cara').status).toBe('late-apologies');
    log.add('17:40', arrived('cara')).add('20:00', closed);
    expect(person(log, 'cara').status).toBe('present');
    expect(person(log, 'dev')).toMatchObject({ status: 'apologies', isHere: false, spells: [] });
  });

  it('a slip in the roll is mended by marking again', () => {
    const log = aMeetingInSession().add('17:20', marked('dev', 'apologies'));
    expect(person(log, 'dev')).toMatchObject({ status: 'apologies', isHere: false, spells: [] });
  });
});

describe('people without a seat', () => {
  const guest = aGuest('kevin', 'Coram');
  const added: MeetingAct = { kind: 'participant-added', participant: guest };
  const spells = (log: WrittenLog) => person(log, 'kevin').spells.map(({ from }) => from);

  it('added before the opening are here from the opening, afterwards from then on', () => {
    expect(spells(aLog().add('16:00', added).add('17:09', opened))).toEqual([aLog().at('17:09')]);
    expect(spells(aLog().add('17:09', opened).add('17:30', added))).toEqual([aLog().at('17:30')]);
  });

  it('are here as an entry of their own says, where there is one', () => {
    const log = () => aLog().add('17:09', opened).add('17:30', added);
    expect(spells(log().add('17:31', marked('kevin', 'present')))).toEqual([aLog().at('17:09')]);
    expect(spells(log().add('18:33', arrived('kevin')))).toEqual([aLog().at('18:33')]);
    expect(spells(log().add('17:31', marked('kevin', 'expected')))).toEqual([]);
  });

  it('stand after the members, and make no quorum', () => {
    const log = aMeetingInSession()
      .add('17:30', added)
      .add('17:31', {
        kind: 'participant-added',
        participant: aYoungPerson('F'),
      });
    const live = fold(log);
    expect(live.participants.slice(-2).map(({ name }) => name)).toEqual(['Kevin', 'Child F']);
    expect(live.quorum).toMatchObject({ present: 4, seats: 4 });
  });

  it('are given no seat, whatever an event says', () => {
    const log = aMeetingInSession().add('17:30', {
      kind: 'participant-added',
      participant: aParticipant('eve'),
    });
    expect(fold(log).participants).toHaveLength(setting.members.length);
  });
});

describe('the quorum at every moment (B-01)', () => {
  it.each<[string, (log: WrittenLog) => WrittenLog, number, string | null]>([
    ['four of four', (log) => log, 4, null],
    ['one left', (log) => log.add('19:07', left('dev')), 3, null],
    [
      'two left: lost when the second did',
      (log) => log.add('19:07', left('dev')).add('19:17', left('cara')),
      2,
      '19:17',
    ],
    [
      'three left: lost since the second did',
      (log) => log.add('19:07', left('dev')).add('19:17', left('cara')).add('19:20', left('ben')),
      1,
      '19:17',
    ],
    [
      'regained when one came back',
      (log) => log.add('19:07', left('dev')).add('19:17', left('cara')).add('19:30', arrived('dev')),
      3,
      null,
    ],
    [
      'co-optees make none',
      (log) => log.add('18:00', arrived('teacher')).add('18:00', arrived('governor')),
      4,
      null,
    ],
    ['a reserve in nobody’s place makes none', (log) => log.add('18:00', arrived('rae')), 4, null],
    [
      'who attends remotely makes none',
      (log) =>
        log.add('18:00', left('dev')).add('18:01', { kind: 'arrived', participantId: 'dev', mode: 'remote' }),
      3,
      null,
    ],
  ])('%s', (_case, continued, present, since) => {
    const { quorum } = fold(continued(aMeetingInSession()));
    expect(quorum).toMatchObject({ present, seats: 4, isQuorate: present >= 3 });
    expect(quorum.inquorateSince).toBe(since && aLog().at(since));
  });

  it('is lacking from the opening when too few are there, until the roll shows that they were', () => {
    const log = aMeetingInSession(['ada', 'ben']);
    expect(fold(log).quorum.inquorateSince).toBe(log.at('17:09'));
    log.add('17:15', marked('cara', 'present'));
    expect(fold(log).quorum).toMatchObject({ isQuorate: true, inquorateSince: null });
  });

  it('counts remote members where the law of the day allows', () => {
    const remotely = aLog()
      .add('17:00', { ...marked('ada', 'present'), mode: 'remote' })
      .add('17:09', opened);
    expect(fold(remotely, aSetting({ remoteCounts: true })).quorum.present).toBe(1);
    expect(fold(remotely).quorum.present).toBe(0);
  });

  it('stays as it was when the meeting closed', () => {
    const { quorum, participants } = fold(aMeetingInSession().add('20:00', closed));
    expect(quorum).toMatchObject({ present: 4, isQuorate: true, inquorateSince: null });
    expect(participants.some(({ isHere }) => isHere)).toBe(false);
  });
});

describe('a reserve in a member’s place (B-04)', () => {
  const substituted: MeetingAct = { kind: 'substituted', participantId: 'rae', forId: 'dev' };

  it('counts instead of that member, who takes no part', () => {
    const log = aLog().add('16:00', substituted).add('17:00', marked('rae', 'present')).add('17:09', opened);
    log.add('17:30', arrived('dev'));
    expect(person(log, 'rae')).toMatchObject({ substituteForId: 'dev', countsToQuorum: true, isHere: true });
    expect(person(log, 'dev')).toMatchObject({
      substitutedById: 'rae',
      countsToQuorum: false,
      isHere: false,
    });
    expect(fold(log).quorum).toMatchObject({ present: 2, seats: 4 });
  });

  it('does not take the place of somebody who has been there', () => {
    const log = aMeetingInSession().add('18:00', left('dev')).add('18:05', substituted);
    expect(person(log, 'rae').substituteForId).toBeNull();
  });

  it('gives way to another reserve who takes the place later', () => {
    const two = aSetting({ members: [...setting.members, aParticipant('sam', { role: 'reserve' })] });
    const log = aLog()
      .add('16:00', substituted)
      .add('16:10', { ...substituted, participantId: 'sam' });
    const { participants } = fold(log, two);
    expect(participants.map((one) => one.substituteForId)).toEqual([
      ...setting.members.map(() => null),
      'dev',
    ]);
  });

  it('takes one place at a time', () => {
    const log = aLog()
      .add('16:00', substituted)
      .add('16:10', { ...substituted, forId: 'cara' });
    expect(person(log, 'dev').substitutedById).toBeNull();
    expect(person(log, 'cara').substitutedById).toBe('rae');
  });
});

describe('interests disclosed', () => {
  const disclosed = (
    more: Partial<Extract<MeetingAct, { kind: 'interest-disclosed' }>> = {},
  ): MeetingAct => ({
    kind: 'interest-disclosed',
    disclosureId: 'disclosure',
    participantId: 'ben',
    itemId: 'schools',
    interest: 'dpi',
    circumstance: 'registered',
    isSensitive: false,
    description: 'Employed by the Trust',
    dispensation: null,
    ...more,
  });

  it('bring what follows from them (I-04)', () => {
    expect(fold(aMeetingInSession().add('17:12', disclosed())).disclosures).toMatchObject([
      {
        participantId: 'ben',
        itemId: 'schools',
        participation: { speak: 'no', mayVote: false, mustLeave: true, row: 'A1' },
      },
    ]);
  });

  it('are replaced when disclosed again, and told by the fact alone when sensitive (I-05)', () => {
    const log = aMeetingInSession()
      .add('17:12', disclosed())
      .add('17:13', disclosed({ isSensitive: true }));
    expect(fold(log).disclosures).toMatchObject([
      { isSensitive: true, description: '', disclosedAt: log.at('17:13') },
    ]);
  });
});
