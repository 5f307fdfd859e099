import { aGuest, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import type { MeetingAct } from './events';
import { belongsToPartB } from './part-b';

const setting = aSetting();
const belongs = (log: WrittenLog, act: MeetingAct, itemId: string | null = null, time = '19:45') =>
  belongsToPartB(setting, log.events, log.next(time, act, itemId));

const note: MeetingAct = { kind: 'noted', note: 'discussion', text: 'What was said.', owner: '', due: null };
const motion = (motionType: 'substantive' | 'exclusion' = 'substantive'): MeetingAct => ({
  kind: 'motion-moved',
  motionId: 'm1',
  motionType,
  amendsId: null,
  text: 'That the placement be agreed.',
  moverId: 'ada',
  seconderId: 'ben',
});
const vote: MeetingAct = {
  kind: 'vote-taken',
  motionId: 'm1',
  method: 'consensus',
  for: 0,
  against: 0,
  abstain: 0,
  named: [],
  casting: null,
  result: 'carried',
};
const recorded: MeetingAct = { kind: 'vote-recorded', motionId: 'm1', participantId: 'ada', vote: 'for' };
const motionWithdrawn: MeetingAct = { kind: 'motion-withdrawn', motionId: 'm1' };
const disclosed = (itemId: string, description = 'Knows the family'): MeetingAct => ({
  kind: 'interest-disclosed',
  disclosureId: 'd',
  participantId: 'ada',
  itemId,
  interest: 'nri',
  circumstance: 'directly-relates',
  isSensitive: false,
  description,
  dispensation: null,
});
const excluded: MeetingAct = {
  kind: 'public-excluded',
  motionId: null,
  itemIds: ['placement'],
  paragraphs: [1],
};
const open = () => aMeetingInSession();
const inPrivate = () => open().add('19:40', excluded);
const onPlacement = () => open().add('19:30', { kind: 'items-begun', itemIds: ['placement'] });

describe('what belongs to the exempt log (E-10)', () => {
  it.each<[string, WrittenLog, MeetingAct, string | null, boolean]>([
    ['a note under an item of Part A', open(), note, 'report', false],
    ['a note under an item of Part B, the public still there', open(), note, 'placement', true],
    ['a note while an item of Part B is on', onPlacement(), note, null, true],
    ['a note under Part A while the public is out', inPrivate(), note, 'report', true],
    [
      'a note after the public came back',
      inPrivate().add('19:42', { kind: 'public-readmitted' }),
      note,
      'report',
      false,
    ],
    ['a motion under Part B', open(), motion(), 'placement', true],
    ['a vote on it', open().add('19:00', motion(), 'placement'), vote, null, true],
    ['a recorded vote on it', open().add('19:00', motion(), 'placement'), recorded, 'report', true],
    ['its withdrawal', open().add('19:00', motion(), 'placement'), motionWithdrawn, null, true],
    ['a vote on a motion of Part A', open().add('19:00', motion(), 'report'), vote, null, false],
    ['the motion to exclude the public', open(), motion('exclusion'), 'exclusion', false],
    ['the vote on it', open().add('19:00', motion('exclusion'), 'exclusion'), vote, null, false],
    [
      'a member’s own vote on it, asked for when the public is out',
      inPrivate().add('19:00', motion('exclusion'), 'exclusion'),
      recorded,
      null,
      false,
    ],
    ['an interest in Part B, described', open(), disclosed('placement'), null, true],
    ['an interest in Part B, by its fact alone', open(), disclosed('placement', ''), null, false],
    ['an interest in Part A', open(), disclosed('report'), 'placement', false],
    ['an interest in Part A, told while the public is out', inPrivate(), disclosed('report'), null, true],
    [
      'a departure while the public is out',
      inPrivate(),
      { kind: 'left', participantId: 'dev', reason: 'left' },
      'placement',
      false,
    ],
    [
      'somebody added',
      inPrivate(),
      { kind: 'participant-added', participant: aGuest('kevin') },
      'placement',
      false,
    ],
    [
      'the beginning of a Part B item',
      inPrivate(),
      { kind: 'items-begun', itemIds: ['placement'] },
      'placement',
      false,
    ],
    ['the exclusion itself', open(), excluded, 'placement', false],
  ])('%s', (_case, log, act, itemId, expected) => {
    expect(belongs(log, act, itemId)).toBe(expected);
  });

  it('goes by when it was said, not by when it is written down', () => {
    expect(belongs(inPrivate(), note, 'report', '19:39')).toBe(false);
    expect(belongs(inPrivate().add('19:55', { kind: 'public-readmitted' }), note, 'report', '19:50')).toBe(
      true,
    );
  });
});

describe('corrections', () => {
  const openNote = () => open().add('19:00', note, 'report');
  const exemptNote = () => open().add('19:00', note, 'placement');
  const number = 7;

  it.each<[string, WrittenLog, { time: string; act: MeetingAct } | null, boolean]>([
    ['of an open note by an open one', openNote(), { time: '19:01', act: note }, false],
    ['that takes an open note away', openNote(), null, false],
    ['that takes an exempt note away', exemptNote(), null, true],
    [
      'of an exempt note by an act of order',
      exemptNote(),
      { time: '19:01', act: { kind: 'items-ended' } },
      true,
    ],
    [
      'of an open note by one said while the public was out',
      openNote().add('19:40', excluded),
      { time: '19:41', act: note },
      true,
    ],
  ])('%s', (_case, log, replacement, expected) => {
    expect(belongs(log, log.correction(number, replacement))).toBe(expected);
  });

  it('of what is exempt only since it was corrected', () => {
    const log = openNote().add('19:40', excluded).correct(number, { time: '19:41', act: note });
    expect(belongs(log, log.correction(number, null))).toBe(true);
  });

  it('of what is not there belong nowhere', () => {
    expect(belongs(open(), open().correction(99, null))).toBe(false);
  });
});
