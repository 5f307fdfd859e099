import { aMeetingInSession, aSetting, arrived, left, type WrittenLog } from '@minutebook/testing';
import type { MeetingAct } from './events';
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

describe('disclosures (I-04, I-05)', () => {
  const disclosed = (
    more: Partial<Extract<MeetingAct, { kind: 'interest-disclosed' }>> = {},
  ): MeetingAct => ({
    kind: 'interest-disclosed',
    disclosureId: 'd',
    participantId: 'cara',
    itemId: 'schools',
    interest: 'dpi',
    circumstance: 'registered',
    isSensitive: false,
    description: 'Employed by the Trust.',
    dispensation: null,
    ...more,
  });

  it.each<[MeetingAct, string]>([
    [
      disclosed(),
      'Councillor Cara disclosed a disclosable pecuniary interest in item 2 (Employed by the Trust).',
    ],
    [
      disclosed({ interest: 'ori', description: '' }),
      'Councillor Cara disclosed an Other Registrable Interest in item 2.',
    ],
    [
      disclosed({ interest: 'nri', description: '' }),
      'Councillor Cara disclosed a non-registrable interest in item 2.',
    ],
    [
      disclosed({ isSensitive: true }),
      'Councillor Cara disclosed a disclosable pecuniary interest in item 2.',
    ],
    [
      disclosed({ description: '', dispensation: { maySpeak: true, mayVote: true } }),
      'Councillor Cara disclosed a disclosable pecuniary interest in item 2. A dispensation to speak and vote had been granted.',
    ],
    [
      disclosed({ description: '', dispensation: { maySpeak: true, mayVote: false } }),
      'Councillor Cara disclosed a disclosable pecuniary interest in item 2. A dispensation to speak had been granted.',
    ],
  ])('%j', (act, expected) => {
    expect(said(act)).toBe(expected);
  });

  const staying = 'Councillor Cara disclosed a disclosable pecuniary interest in item 2.';
  const leaving =
    'Councillor Cara disclosed a disclosable pecuniary interest in item 2 and left the meeting while the item was considered.';
  it.each<[string, (log: WrittenLog) => WrittenLog, string]>([
    [
      'leaves before the item',
      (log) => log.add('18:50', left('cara', 'interest')).add('18:51', begun('schools')),
      leaving,
    ],
    [
      'leaves as the item begins',
      (log) => log.add('18:51', begun('schools')).add('18:51', left('cara', 'interest')),
      leaving,
    ],
    [
      'leaves and returns after it',
      (log) =>
        log
          .add('18:51', begun('schools'))
          .add('18:52', left('cara', 'interest'))
          .add('19:10', begun('outcomes'))
          .add('19:11', arrived('cara')),
      leaving,
    ],
    [
      'had left already when it was written down',
      (log) => log.add('18:30', begun('schools')).add('18:31', left('cara', 'interest')),
      leaving,
    ],
    ['stays', (log) => log.add('18:51', begun('schools')), staying],
    [
      'leaves for good, for another reason',
      (log) => log.add('18:51', begun('schools')).add('18:52', left('cara')),
      staying,
    ],
    [
      'leaves for an interest in another item',
      (log) =>
        log
          .add('18:51', begun('schools'))
          .add('19:10', begun('outcomes'))
          .add('19:11', left('cara', 'interest')),
      staying,
    ],
  ])('say whether the member was out for the item: one who %s', (_case, then, expected) => {
    expect(sentenceOfLast(session().add('18:44', disclosed({ description: '' })), then)).toBe(expected);
  });
});
