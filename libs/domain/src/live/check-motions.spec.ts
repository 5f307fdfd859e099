import { aLog, aMeetingInSession, aSetting, aSettingItem, type WrittenLog } from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';
import type { MeetingSetting } from './live-meeting';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (
  log: WrittenLog,
  act: MeetingAct,
  itemId: string | null = 'report',
  of: MeetingSetting = setting,
) => checkEvent(of, log.events, log.next('18:00', act, itemId), now);

type Moved = Extract<MeetingAct, { kind: 'motion-moved' }>;
const moved = (more: Partial<Moved> = {}): MeetingAct => ({
  kind: 'motion-moved',
  motionId: 'm1',
  motionType: 'substantive',
  amendsId: null,
  text: 'That the report be noted.',
  moverId: 'cara',
  seconderId: 'dev',
  ...more,
});
const voted = (motionId: string, result: 'carried' | 'lost' = 'carried'): MeetingAct => ({
  kind: 'vote-taken',
  motionId,
  method: 'show-of-hands',
  for: result === 'carried' ? 4 : 0,
  against: result === 'carried' ? 0 : 4,
  abstain: 0,
  named: [],
  casting: null,
  result,
});
const disclosed = (
  participantId: string,
  circumstance: 'relates' | 'directly-relates' = 'relates',
): MeetingAct => ({
  kind: 'interest-disclosed',
  disclosureId: participantId,
  participantId,
  itemId: 'report',
  interest: circumstance === 'relates' ? 'ori' : 'nri',
  circumstance,
  isSensitive: false,
  description: '',
  dispensation: null,
});
const session = () => aMeetingInSession();
const exclusion = (more: Partial<Moved> = {}): MeetingAct => moved({ motionType: 'exclusion', ...more });

describe('moving a motion', () => {
  it.each<[string, WrittenLog, MeetingAct, string, string]>([
    [
      'the same motion again',
      session().add('17:30', moved()),
      moved(),
      'motion-exists',
      'This motion has been moved already.',
    ],
    [
      'one who seconds their own',
      session(),
      moved({ seconderId: 'cara' }),
      'mover-seconds',
      'Whoever moves a motion cannot second it as well.',
    ],
    [
      'a mover who has left',
      session().add('17:30', { kind: 'left', participantId: 'cara', reason: 'left' }),
      moved(),
      'not-here',
      'Councillor Cara is not here, having left at 5.30pm, so cannot move a motion.',
    ],
    [
      'a seconder without a vote',
      session().add('17:30', { kind: 'arrived', participantId: 'teacher', mode: 'in-room' }),
      moved({ seconderId: 'teacher' }),
      'without-vote',
      'Teacher has no vote at this meeting, so cannot second a motion.',
    ],
    [
      'a seconder with a vote on education only',
      session().add('17:30', { kind: 'arrived', participantId: 'governor', mode: 'in-room' }),
      moved({ seconderId: 'governor' }),
      'education-only',
      'Governor may vote on education only, which this item does not concern, so cannot second a motion.',
    ],
    [
      'a mover who must leave',
      session().add('17:30', disclosed('cara', 'directly-relates')),
      moved(),
      'barred-by-interest',
      'Councillor Cara has disclosed an interest in this item and may not vote on it, so cannot move a motion.',
    ],
    [
      'a mover who may speak and not vote',
      session().add('17:30', disclosed('cara')),
      moved(),
      'barred-by-interest',
      'Councillor Cara has disclosed an interest in this item and may not vote on it, so cannot move a motion.',
    ],
    [
      'a mover who is remote where that carries no vote',
      aMeetingInSession(['ada', 'ben', 'dev']).add('17:30', {
        kind: 'arrived',
        participantId: 'cara',
        mode: 'remote',
      }),
      moved(),
      'remote-without-vote',
      'Councillor Cara attends remotely, which carries no vote on this day, so cannot move a motion.',
    ],
    [
      'an unknown mover',
      session(),
      moved({ moverId: 'nobody' }),
      'participant-unknown',
      'This person is not among the people of the meeting.',
    ],
  ])('refuses %s', (_case, log, act, code, detail) => {
    expect(check(log, act)).toEqual({ code, detail });
  });

  it('lets an education co-optee move under an item that concerns education (B-07)', () => {
    const log = session().add('17:30', { kind: 'arrived', participantId: 'governor', mode: 'in-room' });
    expect(check(log, moved({ moverId: 'governor' }), 'schools')).toBeNull();
  });

  it('needs no seconder, and no item', () => {
    expect(check(session(), moved({ seconderId: null }))).toBeNull();
    expect(check(session(), moved(), null)).toBeNull();
  });
});

describe('amendments', () => {
  const amendment = (more: Partial<Moved> = {}) =>
    moved({ motionId: 'a1', motionType: 'amendment', amendsId: 'm1', ...more });
  const withMotion = () => session().add('17:30', moved(), 'report');

  it.each<[string, WrittenLog, MeetingAct, string]>([
    ['of nothing', session(), amendment({ amendsId: null }), 'amendment-of-nothing'],
    [
      'that call themselves something else',
      withMotion(),
      amendment({ motionType: 'substantive' }),
      'amendment-of-nothing',
    ],
    ['of an unknown motion', session(), amendment(), 'motion-unknown'],
    ['of a decided motion', withMotion().add('17:40', voted('m1')), amendment(), 'motion-decided'],
  ])('are refused %s', (_case, log, act, code) => {
    expect(check(log, act)?.code).toBe(code);
  });

  it('are moved to an open motion, and to an open amendment', () => {
    expect(check(withMotion(), amendment())).toBeNull();
    const log = withMotion().add('17:35', amendment(), 'report');
    expect(check(log, amendment({ motionId: 'a2', amendsId: 'a1' }))).toBeNull();
  });
});

describe('withdrawing a motion', () => {
  const withdrawn: MeetingAct = { kind: 'motion-withdrawn', motionId: 'm1' };
  it.each<[string, WrittenLog, string | undefined]>([
    ['that was never moved', session(), 'motion-unknown'],
    [
      'that is decided',
      session().add('17:30', moved(), 'report').add('17:40', voted('m1', 'lost')),
      'motion-decided',
    ],
    [
      'that is withdrawn',
      session().add('17:30', moved(), 'report').add('17:40', withdrawn),
      'motion-decided',
    ],
    ['that is open', session().add('17:30', moved(), 'report'), undefined],
  ])('asks for one that is open: one %s', (_case, log, code) => {
    expect(check(log, withdrawn)?.code).toBe(code);
  });
});

describe('excluding press and public (E-01 to E-04)', () => {
  const excluded = (more: Partial<Extract<MeetingAct, { kind: 'public-excluded' }>> = {}): MeetingAct => ({
    kind: 'public-excluded',
    motionId: 'm1',
    itemIds: ['placement'],
    paragraphs: [1, 2],
    ...more,
  });
  const carried = () => session().add('17:30', exclusion(), 'exclusion').add('17:35', voted('m1'));
  const without = (...ids: string[]) =>
    aSetting({ items: setting.items.filter(({ id }) => !ids.includes(id)) });

  it('needs a seconder', () => {
    expect(check(session(), exclusion({ seconderId: null }))).toEqual({
      code: 'seconder-missing',
      detail: 'The motion to exclude the press and public needs a seconder.',
    });
  });

  it('needs a Part B item that is still to be taken', () => {
    expect(check(session(), exclusion(), null, without('placement'))?.code).toBe('nothing-exempt');
    const done = session().add('17:30', { kind: 'items-begun', itemIds: ['placement'] });
    done.add('17:40', { kind: 'items-ended' });
    expect(check(done, exclusion())?.code).toBe('nothing-exempt');
  });

  it('needs paragraphs on every item that it is for', () => {
    const bare = aSetting({ items: [...setting.items, aSettingItem('bare', 6, { part: 'B' })] });
    expect(check(session(), exclusion(), null, bare)).toEqual({
      code: 'paragraphs-missing',
      detail:
        'No paragraph of Schedule 12A is named for item 6, so the press and public cannot be excluded for it.',
    });
  });

  it.each<[string, WrittenLog, MeetingAct, string]>([
    [
      'without a motion that was carried',
      session().add('17:30', exclusion(), 'exclusion'),
      excluded(),
      'exclusion-not-carried',
    ],
    [
      'on a motion that was lost',
      session().add('17:30', exclusion(), 'exclusion').add('17:35', voted('m1', 'lost')),
      excluded(),
      'exclusion-not-carried',
    ],
    [
      'on a motion about something else',
      session().add('17:30', moved(), 'report').add('17:35', voted('m1')),
      excluded(),
      'exclusion-not-carried',
    ],
    ['on an unknown motion', session(), excluded(), 'exclusion-not-carried'],
    ['without paragraphs', carried(), excluded({ paragraphs: [] }), 'paragraphs-missing'],
    ['for an item of Part A', carried(), excluded({ itemIds: ['placement', 'report'] }), 'not-part-b'],
    ['for an item that is not there', carried(), excluded({ itemIds: ['nothing'] }), 'item-unknown'],
    ['twice', carried().add('17:40', excluded()), excluded(), 'public-excluded'],
  ])('is refused %s', (_case, log, act, code) => {
    expect(check(log, act, null)?.code).toBe(code);
  });

  it('follows a carried motion, and for confidential matter needs none (E-01)', () => {
    expect(check(carried(), excluded(), null)).toBeNull();
    expect(check(session(), excluded({ motionId: null, paragraphs: [] }), null)).toBeNull();
  });

  it('ends only where it had begun', () => {
    expect(check(session(), { kind: 'public-readmitted' })?.code).toBe('public-present');
    expect(check(carried().add('17:40', excluded()), { kind: 'public-readmitted' })).toBeNull();
  });
});
