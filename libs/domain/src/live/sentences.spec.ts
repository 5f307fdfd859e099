import { aGuest, aMeetingInSession, aSetting, arrived, left, type WrittenLog } from '@minutebook/testing';
import type { MeetingAct } from './events';
import { exclusionMotionFor } from './exclusion-motion';
import { foldMeeting } from './fold';
import { sentenceOf } from './sentences';

const setting = aSetting();
/** The sentence of the last thing that happened; what is told after it is told by `then`. */
const sentenceOfLast = (log: WrittenLog, then: (log: WrittenLog) => WrittenLog = (same) => same): string => {
  const id = log.events.at(-1)!.id;
  const live = foldMeeting(setting, then(log).events);
  return sentenceOf(
    setting,
    live,
    live.log.find(({ eventId }) => eventId === id)!,
  );
};
const session = () => aMeetingInSession();
const said = (act: MeetingAct, log = session(), itemId: string | null = null) =>
  sentenceOfLast(log.add('18:44', act, itemId));
const begun = (...itemIds: string[]): MeetingAct => ({ kind: 'items-begun', itemIds });

describe('movements (M-14)', () => {
  it.each<[string, string]>([
    [said(arrived('teacher')), 'At 6.44pm Teacher attended the meeting'],
    [said(arrived('teacher', 'remote')), 'At 6.44pm Teacher attended the meeting remotely'],
    [
      said(arrived('dev'), session().add('18:00', left('dev'))),
      'At 6.44pm Councillor Dev returned to the meeting',
    ],
    [said(left('dev')), '6.44pm Councillor Dev left the meeting'],
    [said(left('dev', 'interest')), '6.44pm Councillor Dev left the meeting, having disclosed an interest'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('the sitting and the order of business', () => {
  it.each<[MeetingAct, string]>([
    [{ kind: 'adjourned', reason: '', until: '' }, 'The meeting adjourned at 6.44pm.'],
    [
      { kind: 'adjourned', reason: 'Fire alarm', until: '7.00pm' },
      'The meeting adjourned at 6.44pm until 7.00pm. Reason: Fire alarm.',
    ],
    [{ kind: 'meeting-closed' }, 'The meeting ended at 6.44pm.'],
    [begun('schools'), 'Item 2 began.'],
    [begun('schools', 'outcomes'), 'Items 2 and 3 were taken together.'],
    [{ kind: 'items-ended' }, 'The item ended.'],
    [
      { kind: 'item-deferred', itemId: 'schools', reason: 'The officer is ill.' },
      'Item 2 was deferred: The officer is ill.',
    ],
    [{ kind: 'item-withdrawn', itemId: 'schools', reason: '' }, 'Item 2 was withdrawn.'],
    [
      { kind: 'order-varied', itemIds: ['outcomes', 'schools'] },
      'The order of business was varied: next items 3 and 2.',
    ],
    [{ kind: 'outcomes-opened' }, 'Members could enter outcomes from 6.44pm.'],
    [
      { kind: 'noted', note: 'discussion', text: 'The Panel noted it.', owner: '', due: null },
      'The Panel noted it.',
    ],
  ])('%j', (act, expected) => {
    expect(said(act)).toBe(expected);
  });

  it('begins and goes on', () => {
    const log = session();
    const live = foldMeeting(setting, log.events);
    const opening = live.log.find(({ act }) => act.kind === 'meeting-opened')!;
    expect(sentenceOf(setting, live, opening)).toBe('The meeting began at 5.09pm. Councillor Ada presided.');
    expect(
      said({ kind: 'reconvened' }, session().add('18:00', { kind: 'adjourned', reason: '', until: '' })),
    ).toBe('The meeting reconvened at 6.44pm.');
  });

  it('calls an item without a number by its title', () => {
    const bare = aSetting({ items: setting.items.map((item) => ({ ...item, number: null })) });
    const log = session().add('18:44', begun('schools', 'outcomes'));
    const live = foldMeeting(bare, log.events);
    expect(sentenceOf(bare, live, live.log.at(-1)!)).toBe('“Schools” and “Outcomes” were taken together.');
  });
});

describe('people', () => {
  it.each<[MeetingAct, string]>([
    [{ kind: 'participant-added', participant: aGuest('kevin', 'Coram') }, 'Kevin (Coram) is in attendance.'],
    [
      { kind: 'participant-added', participant: aGuest('kevin', ', Coram') },
      'Kevin (Coram) is in attendance.',
    ],
    [{ kind: 'participant-added', participant: aGuest('kevin') }, 'Kevin is in attendance.'],
    [
      { kind: 'attendance-marked', participantId: 'rae', status: 'late-apologies', mode: 'in-room' },
      'Councillor Rae sent apologies for lateness.',
    ],
    [
      { kind: 'attendance-marked', participantId: 'rae', status: 'present', mode: 'remote' },
      'Councillor Rae was present remotely.',
    ],
    [
      { kind: 'substituted', participantId: 'rae', forId: 'dev' },
      'Councillor Rae attended as substitute for Councillor Dev.',
    ],
    [
      { kind: 'presiding-changed', participantId: 'ben', how: 'vice-chair', moverId: null, seconderId: null },
      'Councillor Ben, Vice-Chair, took the chair at 6.44pm.',
    ],
    [
      { kind: 'presiding-changed', participantId: 'ada', how: 'returned', moverId: null, seconderId: null },
      'Councillor Ada returned to the chair at 6.44pm.',
    ],
    [
      { kind: 'presiding-changed', participantId: 'cara', how: 'elected', moverId: 'dev', seconderId: 'ben' },
      'Councillor Cara was elected to preside at this meeting, proposed by Councillor Dev, seconded by Councillor Ben.',
    ],
    [
      { kind: 'presiding-changed', participantId: 'cara', how: 'elected', moverId: null, seconderId: null },
      'Councillor Cara was elected to preside at this meeting.',
    ],
  ])('%j', (act, expected) => {
    expect(said(act)).toBe(expected);
  });
});

describe('press and public', () => {
  const excluded = (motionId: string | null, paragraphs: number[]): MeetingAct => ({
    kind: 'public-excluded',
    motionId,
    itemIds: ['placement'],
    paragraphs,
  });

  it('leave and come back, with the time and the grounds', () => {
    expect(said(excluded('m1', [1, 2]))).toBe(
      'The press and public were excluded at 6.44pm under paragraphs 1 and 2 of Part 1 of Schedule 12A.',
    );
    expect(said(excluded(null, []))).toBe(
      'The press and public were excluded at 6.44pm for confidential information.',
    );
    expect(said({ kind: 'public-readmitted' }, session().add('18:00', excluded(null, [])))).toBe(
      'The press and public were readmitted at 6.44pm.',
    );
  });

  it.each([
    [[], 'falling within those paragraphs indicated in Part 1 of Schedule 12A'],
    [[3], 'falling within paragraph 3 of Part 1 of Schedule 12A'],
    [[2, 1, 2], 'falling within paragraphs 1 and 2 of Part 1 of Schedule 12A'],
  ])('leave by a motion with the paragraphs %j', (paragraphs, words) => {
    const motion = exclusionMotionFor(paragraphs);
    expect(motion).toContain(words);
    expect(motion).toMatch(/^That, under Section 100A\(4\).*as amended\.$/);
  });
});
