import fc from 'fast-check';
import { addDays, workingDaysBetween } from '../calendar/index';
import { contentOf, type BlockKind, type Due, type MinuteBlock } from '../minutes/index';
import {
  actionListGroups,
  actionListIntroduction,
  agreedWords,
  blocksToFollow,
  canCommitmentBecome,
  conclusionsBehind,
  conclusionsIn,
  commitmentStates,
  commitmentTransitions,
  correctedSentence,
  describeCommitmentKind,
  describeCommitmentState,
  describeLateness,
  dueDate,
  dueRefusal,
  dueSentence,
  exemptBlocksToFollow,
  guessAddressee,
  isClosingCommitment,
  isDoneAtOnce,
  isOpenCommitment,
  lateness,
  ownerSentence,
  stateSentence,
  type ActionListSource,
} from './index';

const calendar = { specialDays: [] };
const aDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2012-01-02', days));

describe('when something is due', () => {
  it.each<[Due | null, string | null, string | null]>([
    [null, '2019-07-03', null],
    [{ kind: 'date', on: '2019-06-21' }, null, '2019-06-21'],
    [{ kind: 'next-meeting' }, '2019-07-03', '2019-07-03'],
    [{ kind: 'next-meeting' }, null, null],
    [{ kind: 'weeks', weeks: 4 }, null, '2019-04-03'],
    [{ kind: 'weeks', weeks: 52 }, null, '2020-03-04'],
  ])('%j with the next meeting on %s: %s (R-09)', (due, nextOn, on) => {
    expect(dueDate(due, { heldOn: '2019-03-06', nextOn })).toBe(on);
  });

  it('is never before the meeting', () => {
    expect(dueRefusal('2019-03-05', '2019-03-06')).toBe(
      'This cannot be due before the meeting that asked for it, which was on Wednesday, 6 March 2019.',
    );
    expect(dueRefusal('2019-03-06', '2019-03-06')).toBeNull();
  });
});

describe('how late something is (N-12)', () => {
  it.each([
    ['2019-06-21', '2019-06-21', null],
    ['2019-06-21', '2019-06-22', 1],
    ['2019-06-21', '2019-06-24', 1],
    ['2019-06-21', '2019-06-25', 2],
    ['2019-04-18', '2019-04-23', 1],
    ['2021-06-22', '2021-09-14', 59],
    [null, '2021-09-14', null],
  ])('due %s, on %s: %s', (dueOn, today, days) => {
    expect(lateness(today, calendar)(dueOn)).toBe(days);
  });

  it('counts as the calendar does, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(
        aDay,
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
        (today, ago) => {
          const late = lateness(today, calendar);
          for (const days of ago) {
            const dueOn = addDays(today, -days);
            const counted = workingDaysBetween(dueOn, addDays(today, 1), calendar).length;
            expect(late(dueOn)).toBe(Math.max(1, counted));
          }
        },
      ),
    );
  });
});

describe('states', () => {
  it('reaches every state from the first, and closes only with the two that need a note', () => {
    const reached = new Set(['not-begun']);
    for (const from of commitmentStates) for (const to of commitmentTransitions[from]) reached.add(to);
    expect([...reached].toSorted()).toEqual([...commitmentStates].toSorted());
    expect(commitmentStates.filter(isClosingCommitment)).toEqual(['done', 'dropped']);
    expect(commitmentStates.filter(isOpenCommitment)).toEqual(['not-begun', 'under-way', 'done-proposed']);
  });

  it.each([
    ['not-begun', 'done', true],
    ['done', 'under-way', true],
    ['done', 'done-proposed', false],
    ['dropped', 'not-begun', true],
    ['withdrawn', 'done', false],
    ['withdrawn', 'not-begun', true],
  ] as const)('%s to %s: %s', (from, to, isAllowed) => {
    expect(canCommitmentBecome(from, to)).toBe(isAllowed);
  });

  it('are told in sentences', () => {
    expect(stateSentence('not-begun', 'under-way', '')).toBe('Under way.');
    expect(stateSentence('under-way', 'done', 'shared on 12 May.')).toBe('Done: shared on 12 May.');
    expect(stateSentence('done', 'under-way', '')).toBe('Opened again, under way.');
    expect(stateSentence('under-way', 'done-proposed', 'It is sent.')).toBe('Said to be done: It is sent.');
    expect(dueSentence('2019-06-21', '2019-07-03')).toBe(
      'Due on Wednesday, 3 July 2019, before: Friday, 21 June 2019.',
    );
    expect(dueSentence('2019-06-21', null)).toBe('No day is set any more, before: Friday, 21 June 2019.');
    expect(ownerSentence('', 'Head of Fostering')).toBe('Owner: Head of Fostering.');
    expect(ownerSentence('Head of Fostering', '')).toBe(
      'Nobody owns this any more, before: Head of Fostering.',
    );
    expect(correctedSentence('Old.', 'New.')).toBe('The minute was corrected: "Old." now reads "New.".');
    expect(describeCommitmentState('done-proposed')).toBe('Done, to be confirmed');
    expect(describeCommitmentKind('request')).toBe('Request');
    expect([describeLateness(1), describeLateness(3)]).toEqual(['1 working day late', '3 working days late']);
  });
});

describe('the words of a row', () => {
  it.each([
    ['RESOLVED: the Panel noted all the reports.', 'The Panel noted all the reports.', ''],
    ['RESOLVED that the report be noted', 'The report be noted', ''],
    ['Recommendation: arrange a visit.', 'Arrange a visit.', ''],
    ['Recommendations:\n1. First thing', 'First thing', '1'],
    ['The Sub-Committee recommended that targets are reported.', 'Targets are reported.', ''],
    ['The Sub-Committee recommended that:\n7. The Chair engage', 'The Chair engage', '7'],
    ['Request for info: Data on UASC', 'Data on UASC', ''],
    ['Actions/Request for information: Data on SEND', 'Data on SEND', ''],
    ['Action/Request for info: Data', 'Data', ''],
    ['1.a) That services explore', 'That services explore', '1.a'],
    ['1b. That services explore', 'That services explore', '1.b'],
    ['60 carers to be recruited', '60 carers to be recruited', ''],
    ['Recommendation:', 'Recommendation:', ''],
  ])('%j', (said, text, ordinal) => {
    expect(agreedWords(said)).toEqual({ text, ordinal });
  });

  it('is never empty where the block is not', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(agreedWords(text).text).not.toBe('');
        },
      ),
    );
  });

  it.each([
    ['Cabinet', 'executive'],
    ['the Cabinet Member for Children', 'executive'],
    ['Executive Director of Children, Families and Education', 'officer'],
    ['Full Council', 'council'],
    ['the CAMHS service', 'partner'],
    ['South West London ICB', 'partner'],
    ['', ''],
  ])('are addressed to %j: %j (R-01, R-02)', (to, kind) => {
    expect(guessAddressee(to)).toBe(kind);
  });

  it.each([
    ['resolution', 'The Panel noted all the reports.', '', true],
    ['resolution', 'The minutes were agreed as an accurate record.', '', true],
    ['resolution', 'To review the Foster Carers Charter.', '', false],
    ['resolution', 'The Panel noted the report.', 'Head of Fostering', false],
    ['action', 'Note the figures.', '', false],
  ] as const)('%s %j of %j is done at once: %s', (kind, text, owner, isDone) => {
    expect(isDoneAtOnce(kind, { text, owner })).toBe(isDone);
  });
});

const block = (id: string, kind: BlockKind, text: string, more: Partial<MinuteBlock> = {}): MinuteBlock => ({
  ...{ id, kind, content: contentOf(text), owner: '', due: null, addressedTo: '', sourceEventIds: [] },
  ...more,
});
const entry = (part: 'A' | 'B', number: string, blocks: MinuteBlock[]) => ({
  ...{ id: `entry-${number}`, part, number, title: 'Emotional wellbeing', blocks },
});

describe('the rows that minutes set in motion (R-09)', () => {
  it('are the blocks that somebody acts on, in order, with reference, ordinal and conclusions', () => {
    const rows = blocksToFollow([
      entry('A', '38/21', [
        block('d', 'discussion', 'It was asked.'),
        block('c1', 'conclusion', 'The support was commendable.\nNeed had grown.'),
        block('r1', 'recommendation', 'That the service report.', { addressedTo: 'Cabinet' }),
        block('r2', 'recommendation', 'That targets come back.'),
        block('q1', 'request', 'Data on children not back in contact.', { owner: ' Head of Service ' }),
      ]),
      entry('B', '39/21', [block('x', 'action', 'Secret.')]),
      entry('A', '41/21', [block('r7', 'recommendation', '7. The Chair engage.')]),
    ]);
    expect(rows.map(({ position, reference, ordinal }) => [position, reference, ordinal])).toEqual([
      [1, '38/21, R1', '1'],
      [2, '38/21, R2', '2'],
      [3, '38/21, Q1', ''],
      [4, '41/21, R1', '7'],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ addresseeKind: 'executive', conclusions: ['The support was commendable.', 'Need had grown.'] },
      ...{ minuteNumber: '38/21', sourceTitle: 'Emotional wellbeing', entryId: 'entry-38/21' },
    });
    expect(rows[2]).toMatchObject({ owner: 'Head of Service', conclusions: [], addresseeKind: '' });
  });

  it('keep Part A and Part B apart, each counted from 1 (E-10)', () => {
    const entries = [
      entry('A', '8/21', [block('open', 'action', 'Share the pack.')]),
      entry('B', '9/21', [
        block('said', 'discussion', 'It was asked.'),
        block('act', 'action', 'Write to the provider.', { owner: ' Head of Service ' }),
        block('advise', 'recommendation', 'That the Cabinet end the contract.', { addressedTo: 'Cabinet' }),
      ]),
    ];
    expect(blocksToFollow(entries).map(({ blockId }) => blockId)).toEqual(['open']);
    expect(exemptBlocksToFollow(entries)).toMatchObject([
      { blockId: 'act', reference: '9/21, A1', position: 1, owner: 'Head of Service' },
      { blockId: 'advise', reference: '9/21, R1', position: 2, ordinal: '1' },
    ]);
  });

  const twoRuns = [
    block('r0', 'recommendation', 'That nothing was concluded for.'),
    block('c1', 'conclusion', 'Scrutiny had no part in it.'),
    block('d', 'discussion', 'It was asked.'),
    block('c2', 'conclusion', 'Nobody was asked.'),
    block('r1', 'recommendation', 'That the plan be looked at again.'),
    block('c3', 'conclusion', 'The language was unclear.'),
    block('q1', 'request', 'The next draft.'),
    block('r2', 'recommendation', 'That every councillor be sent the plan.'),
    block('r3', 'recommendation', 'That other departments do likewise.'),
  ];
  it.each<[string, string[] | null, string[]]>([
    ['r0', null, []],
    ['r1', null, ['c1', 'c2']],
    ['r2', null, ['c3']],
    ['r3', null, ['c3']],
    ['r2', ['c1', 'c3'], ['c1', 'c3']],
    ['r2', ['gone'], []],
    ['r2', [], []],
  ])('rest on the conclusions that they follow, or on the chosen ones: %s, %o', (id, chosen, expected) => {
    expect(conclusionsBehind(twoRuns, id, chosen).map(({ blockId }) => blockId)).toEqual(expected);
    const rows = blocksToFollow([entry('A', '29/21', twoRuns)], new Map([[id, chosen]]));
    const texts = conclusionsIn(twoRuns).filter(({ blockId }) => expected.includes(blockId));
    expect(rows.find(({ blockId }) => blockId === id)?.conclusions).toEqual(texts.map(({ text }) => text));
  });

  it('attach sub-recommendations to theirs', () => {
    const rows = blocksToFollow([
      entry('A', '9/21', [
        block('one', 'recommendation', '1. That the Cabinet publish:'),
        block('one-a', 'recommendation', '1.a the plan'),
        block('one-b', 'recommendation', '1.b) the figures'),
        block('two', 'recommendation', 'That it report back.'),
      ]),
    ]);
    expect(rows.map(({ ordinal, parentBlockId }) => [ordinal, parentBlockId])).toEqual([
      ['1', null],
      ['1.a', 'one'],
      ['1.b', 'one'],
      ['2', null],
    ]);
  });
});

describe('the action list', () => {
  const row = (reference: string, more: Partial<ActionListSource> = {}): ActionListSource => ({
    ...{ reference, text: 'Share the pack.', kind: 'action', owner: '', due: '', state: 'not-begun' },
    ...{ lateByWorkingDays: null, lastUpdate: '', meetingId: 'march', heldOn: '2019-03-06', position: 1 },
    ...more,
  });

  it('is grouped by meeting, the newest first, what is late before the rest', () => {
    const groups = actionListGroups([
      row('6/19, A2', { meetingId: 'january', heldOn: '2019-01-16' }),
      row('19/19, A1', { position: 1 }),
      row('19/19, Q1', { position: 2, lateByWorkingDays: 1 }),
    ]);
    expect(groups.map(({ heldOn, rows }) => [heldOn, rows.map(({ reference }) => reference)])).toEqual([
      ['2019-03-06', ['19/19, Q1', '19/19, A1']],
      ['2019-01-16', ['6/19, A2']],
    ]);
    expect(actionListIntroduction('2019-03-06')).toBe(
      'What is open, and what changed since the meeting on Wednesday, 6 March 2019.',
    );
    expect(actionListIntroduction(null)).toBe('What is open.');
  });
});
