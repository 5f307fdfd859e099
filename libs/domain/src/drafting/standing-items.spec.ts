import {
  aDraftingContext,
  aMeetingInSession,
  aMotion,
  aNote,
  aSetting,
  aSettingItem,
  aVote,
  aYoungPerson,
  drafted,
} from '@minutebook/testing';
import { exclusionMotionFor } from '../live/index';
import type { DraftingContext } from './drafting-context';
import { draftBlocks } from './first-draft';

const standing = (
  purpose: 'apologies' | 'minutes' | 'disclosures' | 'urgent-business' | 'actions' | 'outcomes',
) =>
  aSetting({ items: [aSettingItem('report', 1, { kind: 'standing', purpose }), aSettingItem('other', 2)] });
describe('standing items with nothing recorded', () => {
  it.each([
    ['apologies', 'There were none.'],
    ['disclosures', 'There were none.'],
    ['urgent-business', 'There was none.'],
    ['actions', 'There were no actions to report on.'],
  ] as const)('%s: %s', (purpose, words) => {
    const context = aDraftingContext(aMeetingInSession(), { setting: standing(purpose) });
    expect(drafted(context, 'report')).toEqual([['discussion', words]]);
  });

  it('are silent where something else was recorded', () => {
    const setting = standing('urgent-business');
    const log = aMeetingInSession().add('17:20', aNote('discussion', 'The Chair took one item.'), 'report');
    expect(drafted(aDraftingContext(log, { setting }), 'report')).toEqual([
      ['discussion', 'The Chair took one item.'],
    ]);
  });

  it('say who sent apologies, for absence and for lateness, and who stood in', () => {
    const marked = (participantId: string, status: 'apologies' | 'late-apologies') =>
      ({ kind: 'attendance-marked', participantId, status, mode: 'in-room' }) as const;
    const log = aMeetingInSession(['ada', 'ben'])
      .add('17:00', marked('cara', 'apologies'))
      .add('17:00', marked('teacher', 'apologies'))
      .add('17:00', marked('dev', 'late-apologies'))
      .add('17:10', { kind: 'substituted', participantId: 'rae', forId: 'cara' });
    const [[, words = ''] = []] = drafted(
      aDraftingContext(log, { setting: standing('apologies') }),
      'report',
    );
    expect(words.split('\n')).toEqual([
      'Apologies were received from Councillor Cara and Teacher.',
      'Apologies for lateness were received from Councillor Dev.',
      'Councillor Rae attended in place of Councillor Cara.',
    ]);
  });

  it('agree the minutes that wait, or those that were agreed, with their corrections (M-04)', () => {
    const setting = standing('minutes');
    const waiting = { heldOn: '2019-01-16', isApproved: false, corrections: [] };
    const agreed = {
      heldOn: '2018-11-07',
      isApproved: true,
      corrections: [{ entryNumber: '12/18', before: 'Fleming', after: 'Flemming' }],
    };
    const words = (earlierMinutes: DraftingContext['earlierMinutes']) =>
      drafted(aDraftingContext(aMeetingInSession(), { setting, earlierMinutes }), 'report').map(
        ([, text]) => text,
      );
    expect(words([waiting])).toEqual([
      'The minutes of the meeting held on Wednesday 16 January 2019 were agreed as an accurate record.',
    ]);
    expect(words([agreed, waiting])).toEqual([
      'The minutes of the meeting held on Wednesday 7 November 2018 were agreed as an accurate record, subject to the following correction:\n12/18: "Fleming" to read "Flemming".',
    ]);
    expect(words([])).toEqual([]);
  });

  it('state why a late agenda could be considered (N-04)', () => {
    const lateness = { reason: 'The court ruled on Monday.', clearDays: 3, requiredClearDays: 5 };
    const setting = standing('urgent-business');
    const [, [, words = ''] = []] = drafted(
      aDraftingContext(aMeetingInSession(), { setting, lateness }),
      'report',
    );
    expect(words).toContain('3 instead of 5 clear days');
    expect(words).toContain('The court ruled on Monday.');
  });

  it('list the outcomes that members entered', () => {
    const context = aDraftingContext(aMeetingInSession(), {
      setting: standing('outcomes'),
      outcomes: [{ text: 'We listened.' }, { text: 'The charter is on its way.' }],
    });
    expect(drafted(context, 'report')).toEqual([
      ['discussion', 'The Panel highlighted the following:'],
      ['outcome', 'We listened.'],
      ['outcome', 'The charter is on its way.'],
    ]);
  });
});

describe('items that were not taken', () => {
  it.each([
    ['item-deferred', 'The author was ill.', 'This item was deferred: The author was ill.'],
    ['item-withdrawn', '', 'This item was withdrawn.'],
  ] as const)('%s: %s', (kind, reason, words) => {
    const log = aMeetingInSession().add('17:30', { kind, itemId: 'schools', reason });
    expect(drafted(aDraftingContext(log), 'schools')).toEqual([['discussion', words]]);
  });

  it('say so too where they were withdrawn after publication', () => {
    const setting = aSetting({
      items: [aSettingItem('report', 1), aSettingItem('schools', 2, { isWithdrawn: true })],
    });
    expect(drafted(aDraftingContext(aMeetingInSession(), { setting }), 'schools')).toEqual([
      ['discussion', 'This item was withdrawn.'],
    ]);
  });
});

describe('press and public', () => {
  it('were not excluded: "This was not required." (E-04)', () => {
    expect(drafted(aDraftingContext(aMeetingInSession()), 'exclusion')).toEqual([
      ['discussion', 'This was not required.'],
    ]);
  });

  it('were excluded: mover, seconder, paragraphs and times, and nothing that was said then', () => {
    const text = exclusionMotionFor([1, 2]);
    const log = aMeetingInSession()
      .add('19:40', { kind: 'items-begun', itemIds: ['exclusion'] })
      .add('19:40', aMotion('x', text, { motionType: 'exclusion' }), 'exclusion')
      .add('19:41', { ...aVote('x', [0, 0, 0], 'carried'), method: 'consensus' }, 'exclusion')
      .add(
        '19:42',
        { kind: 'public-excluded', motionId: 'x', itemIds: ['placement'], paragraphs: [1, 2] },
        'exclusion',
      )
      .add('19:43', { kind: 'items-begun', itemIds: ['placement'] })
      .add('19:45', aNote('discussion', 'Child A moves to Kestrel House.'), 'placement')
      .add('19:46', aNote('discussion', 'Kestrel House is in the report.'), 'report')
      .add('19:47', aNote('discussion', 'Kestrel House again.'))
      .add('19:55', { kind: 'public-readmitted' });
    const exemptEventIds = new Set(log.events.slice(-4, -1).map(({ id }) => id));
    const context = aDraftingContext(log, { exemptEventIds });
    for (const itemId of ['report', 'schools', 'outcomes', 'exclusion'])
      expect(JSON.stringify(draftBlocks(context, itemId))).not.toContain('Kestrel');
    const [[kind, words = ''] = []] = drafted(context, 'exclusion');
    expect(kind).toBe('resolution');
    expect(words).toContain('moved by Councillor Ada and seconded by Councillor Ben');
    expect(words).toContain('paragraphs 1 and 2');
    expect(words).toContain('excluded at 7.42pm and readmitted at 7.55pm');
    expect(drafted(context, 'placement').map(([, text_]) => text_)).toEqual([
      'Child A moves to Kestrel House.',
      'Kestrel House is in the report.',
      'Kestrel House again.',
    ]);
  });

  it('had to be excluded for confidential matter, without a resolution (E-01)', () => {
    const log = aMeetingInSession().add('19:42', {
      kind: 'public-excluded',
      motionId: null,
      itemIds: ['placement'],
      paragraphs: [],
    });
    const [[kind, words] = []] = drafted(aDraftingContext(log), 'exclusion');
    expect(kind).toBe('discussion');
    expect(words).toContain('Section 100A(2)');
  });
});

describe('disclosures', () => {
  const disclosed = (itemId: string) =>
    ({
      kind: 'interest-disclosed',
      disclosureId: `of ${itemId}`,
      participantId: 'cara',
      itemId,
      interest: 'ori',
      circumstance: 'relates',
      isSensitive: false,
      description: 'Trustee of Kestrel House',
      dispensation: null,
    }) as const;
  const setting = aSetting({
    items: [
      aSettingItem('report', 1, { kind: 'standing', purpose: 'disclosures' }),
      aSettingItem('schools', 2),
      aSettingItem('placement', 3, { part: 'B', exemptParagraphs: [1] }),
    ],
  });

  it('write their sentence under their item', () => {
    const log = aMeetingInSession().add('17:12', disclosed('schools'), 'report');
    const [[kind, words] = []] = drafted(aDraftingContext(log, { setting }), 'report');
    expect(kind).toBe('discussion');
    expect(words).toContain('Councillor Cara');
    expect(words).toContain('Trustee of Kestrel House');
  });

  it('of a Part B matter are there by the fact alone', () => {
    const log = aMeetingInSession().add('17:12', disclosed('placement'), 'report');
    const exemptEventIds = new Set([log.events.at(-1)?.id ?? '']);
    expect(drafted(aDraftingContext(log, { setting, exemptEventIds }), 'report')).toEqual([
      ['discussion', 'Councillor Cara disclosed an interest in an item of Part B.'],
    ]);
  });

  it('made during another item stand there', () => {
    const log = aMeetingInSession()
      .add('17:12', { kind: 'items-begun', itemIds: ['schools'] })
      .add('17:15', disclosed('schools'), 'schools');
    const context = aDraftingContext(log, { setting });
    expect(drafted(context, 'report')).toEqual([['discussion', 'There were none.']]);
    expect(drafted(context, 'schools')).toHaveLength(1);
  });
});

describe('young people', () => {
  it('are in the draft by pseudonym (C-02)', () => {
    const log = aMeetingInSession()
      .add('17:20', { kind: 'participant-added', participant: aYoungPerson('F') })
      .add('17:21', { kind: 'arrived', participantId: 'child-F', mode: 'in-room' })
      .add('17:50', { kind: 'left', participantId: 'child-F', reason: 'left' });
    expect(drafted(aDraftingContext(log), 'report')).toEqual([
      ['movement', 'At 5.21pm Child F attended the meeting'],
      ['movement', '5.50pm Child F left the meeting'],
    ]);
  });
});
