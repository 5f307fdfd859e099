import { aLog, aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import type { MeetingAct } from './events';
import { foldMeeting } from './fold';

const setting = aSetting();
const fold = (log: WrittenLog) => foldMeeting(setting, log.events);
const person = (log: WrittenLog, id: string) => fold(log).participants.find((one) => one.id === id)!;
const item = (log: WrittenLog, id: string) => fold(log).items.find((one) => one.id === id)!;

const marked = (
  participantId: string,
  status: 'present' | 'apologies' | 'late-apologies' | 'absent' | 'expected',
) => ({ kind: 'attendance-marked', participantId, status, mode: 'in-room' }) as const;
const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
const left = (participantId: string): MeetingAct => ({ kind: 'left', participantId, reason: 'left' });
const begun = (...itemIds: string[]): MeetingAct => ({ kind: 'items-begun', itemIds });
const closed: MeetingAct = { kind: 'meeting-closed' };
const opened: MeetingAct = { kind: 'meeting-opened', presidingId: 'ada' };

describe('a meeting before it begins', () => {
  it('has its agenda, its people and nobody here', () => {
    const live = fold(aLog());
    expect(live).toMatchObject({ phase: 'not-begun', openedAt: null, presidingId: null, currentItemIds: [] });
    expect(live.quorum).toEqual({
      required: 3,
      present: 0,
      seats: 4,
      isQuorate: false,
      inquorateSince: null,
    });
    expect(live.participants.map(({ id }) => id)).toEqual(setting.members.map(({ id }) => id));
  });

  it('counts who is there already, without a spell yet', () => {
    const log = aLog().add('16:50', marked('ada', 'present')).add('16:55', marked('ben', 'present'));
    expect(fold(log).quorum.present).toBe(2);
    expect(person(log, 'ada')).toMatchObject({ isHere: true, status: 'present', spells: [] });
  });

  it('has an item withdrawn before publication as withdrawn', () => {
    const [first, ...rest] = setting.items;
    const live = foldMeeting(aSetting({ items: [{ ...first!, isWithdrawn: true }, ...rest] }), []);
    expect(live.items.map(({ state }) => state)).toEqual(['withdrawn', ...rest.map(() => 'not-begun')]);
  });
});

describe('the order of business', () => {
  it('has one item on after the other, with the times of each', () => {
    const log = aMeetingInSession().add('17:40', begun('schools'));
    expect(item(log, 'report')).toMatchObject({
      state: 'done',
      spells: [{ from: log.at('17:10'), to: log.at('17:40') }],
    });
    expect(item(log, 'schools')).toMatchObject({
      state: 'on',
      spells: [{ from: log.at('17:40'), to: null }],
    });
    expect(fold(log).currentItemIds).toEqual(['schools']);
  });

  it('takes items together', () => {
    const log = aMeetingInSession().add('17:40', begun('schools', 'outcomes'));
    expect(fold(log).currentItemIds).toEqual(['schools', 'outcomes']);
    expect(item(log, 'schools').takenWith).toEqual(['outcomes']);
    expect(item(log, 'outcomes').takenWith).toEqual(['schools']);
  });

  it('returns to an item', () => {
    const log = aMeetingInSession().add('17:40', begun('schools')).add('18:00', begun('report'));
    expect(item(log, 'report')).toMatchObject({ state: 'on' });
    expect(item(log, 'report').spells).toHaveLength(2);
  });

  it.each([
    ['item-deferred', 'deferred'],
    ['item-withdrawn', 'withdrawn'],
  ] as const)('sets an item aside: %s', (kind, state) => {
    const log = aMeetingInSession().add('17:40', { kind, itemId: 'report', reason: 'The officer is ill.' });
    expect(item(log, 'report')).toMatchObject({ state, reason: 'The officer is ill.' });
    expect(item(log, 'report').spells[0]?.to).toBe(log.at('17:40'));
    expect(fold(log).currentItemIds).toEqual([]);
  });

  it('takes up a deferred item after all', () => {
    const log = aMeetingInSession().add('17:40', {
      kind: 'item-deferred',
      itemId: 'schools',
      reason: 'Late.',
    });
    expect(item(log.add('18:00', begun('schools')), 'schools')).toMatchObject({ state: 'on', reason: '' });
  });

  it('begins no item that was withdrawn', () => {
    const log = aMeetingInSession().add('17:40', { kind: 'item-withdrawn', itemId: 'schools', reason: '' });
    expect(fold(log.add('17:50', begun('schools'))).currentItemIds).toEqual(['report']);
  });

  it.each([
    [
      'all that wait',
      ['exclusion', 'outcomes', 'schools', 'placement'],
      ['report', 'exclusion', 'outcomes', 'schools', 'placement'],
    ],
    ['one that comes next', ['outcomes'], ['report', 'outcomes', 'schools', 'exclusion', 'placement']],
    [
      'what is on keeps its place',
      ['placement', 'report'],
      ['report', 'placement', 'schools', 'outcomes', 'exclusion'],
    ],
  ])('is varied: %s', (_case, itemIds, order) => {
    const log = aMeetingInSession().add('17:30', { kind: 'order-varied', itemIds });
    expect(fold(log).items.map(({ id }) => id)).toEqual(order);
  });

  it('is done with when the meeting closes', () => {
    const log = aMeetingInSession().add('20:00', closed);
    expect(item(log, 'report')).toMatchObject({ state: 'done', spells: [{ to: log.at('20:00') }] });
    expect(fold(log)).toMatchObject({ phase: 'closed', closedAt: log.at('20:00'), currentItemIds: [] });
  });
});

describe('who presides (B-10)', () => {
  const takesOver: MeetingAct = {
    kind: 'presiding-changed',
    participantId: 'ben',
    how: 'vice-chair',
    moverId: null,
    seconderId: null,
  };

  it('is told of each item', () => {
    const log = aMeetingInSession().add('17:30', takesOver).add('17:40', begun('schools'));
    expect(item(log, 'report').presidedBy).toEqual(['ada', 'ben']);
    expect(item(log, 'schools').presidedBy).toEqual(['ben']);
    expect(fold(log).presiding.map(({ how }) => how)).toEqual(['opened', 'vice-chair']);
  });

  it('is nobody once that person has left', () => {
    expect(fold(aMeetingInSession().add('17:30', left('ada'))).presidingId).toBeNull();
    expect(fold(aMeetingInSession().add('17:30', left('ben'))).presidingId).toBe('ada');
  });
});

describe('sittings and the clock', () => {
  it('leave adjournments out', () => {
    const log = aMeetingInSession()
      .add('18:00', { kind: 'adjourned', reason: 'Fire alarm', until: '6.30pm' })
      .add('18:30', { kind: 'reconvened' })
      .add('20:00', closed);
    const { sittings, phase } = fold(log);
    expect(phase).toBe('closed');
    expect(sittings).toEqual([
      { from: log.at('17:09'), to: log.at('18:00') },
      { from: log.at('18:30'), to: log.at('20:00') },
    ]);
  });

  it('are not disordered by a clock change during the meeting', () => {
    const log = aLog('2019-10-27').add('00:30', opened).add('01:45', marked('ben', 'present'));
    const secondHour = '2019-10-27T01:10:00.000Z';
    log.events.push(
      { ...log.next('02:30', closed), seq: 3, recordedAt: '', recordedBy: '' },
      {
        id: 'arrival',
        seq: 4,
        at: secondHour,
        itemId: null,
        act: arrived('cara'),
        recordedAt: '',
        recordedBy: '',
      },
    );
    const live = fold(log);
    expect(live.log.map(({ act }) => act.kind)).toEqual([
      'meeting-opened',
      'attendance-marked',
      'arrived',
      'meeting-closed',
    ]);
    // 1.10am for the second time: 100 minutes after 12.30am, and 80 before 2.30am.
    expect(live.participants.find(({ id }) => id === 'cara')?.spells).toEqual([
      { from: secondHour, to: '2019-10-27T02:30:00.000Z', mode: 'in-room' },
    ]);
  });
});

describe('events of one minute', () => {
  it('are taken in the order in which they were recorded, the opening first and the closing last', () => {
    const log = aLog()
      .add('17:09', begun('report'))
      .add('17:09', opened)
      .add('20:00', closed)
      .add('20:00', left('ada'))
      .add('20:00', begun('schools'));
    expect(item(log, 'report').spells[0]).toEqual({ from: log.at('17:09'), to: log.at('20:00') });
    expect(item(log, 'schools').state).toBe('done');
    expect(fold(log).presidingId).toBeNull();
  });
});

describe('press and public (E-10)', () => {
  const excluded: MeetingAct = {
    kind: 'public-excluded',
    motionId: null,
    itemIds: ['placement'],
    paragraphs: [1],
  };

  it('are out from one moment to another', () => {
    const log = aMeetingInSession().add('19:40', excluded);
    expect(fold(log).isPrivate).toBe(true);
    log.add('19:55', { kind: 'public-readmitted' });
    expect(fold(log)).toMatchObject({ isPrivate: false });
    expect(fold(log).privateSpells).toEqual([
      { from: log.at('19:40'), to: log.at('19:55'), motionId: null, itemIds: ['placement'], paragraphs: [1] },
    ]);
  });

  it('are out no longer than the meeting', () => {
    const log = aMeetingInSession().add('19:40', excluded).add('20:00', closed);
    expect(fold(log).privateSpells[0]?.to).toBe(log.at('20:00'));
    expect(fold(log).isPrivate).toBe(false);
  });
});

describe('outcomes', () => {
  it('can be entered from one event to another, also after the meeting', () => {
    const log = aMeetingInSession().add('19:20', { kind: 'outcomes-opened' }).add('20:00', closed);
    expect(fold(aMeetingInSession()).outcomes).toBe('not-open');
    expect(fold(log).outcomes).toBe('open');
    expect(fold(log.add('20:30', { kind: 'outcomes-closed' })).outcomes).toBe('closed');
  });
});
