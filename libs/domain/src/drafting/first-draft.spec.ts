import {
  aDraftingContext,
  aLog,
  aMeetingInSession,
  aMotion,
  aNote,
  aVote,
  drafted,
} from '@minutebook/testing';
import { plainTextOf } from '../minutes/index';
import { draftBlocks } from './first-draft';

describe('the first draft of a minute', () => {
  it('is what was noted, with movements free-standing in their place (M-14)', () => {
    const log = aMeetingInSession()
      .add('17:20', aNote('discussion', 'Officers described allowances.'), 'report')
      .add('19:07', { kind: 'left', participantId: 'cara', reason: 'left' })
      .add('19:08', aNote('conclusion', 'Allowances should be reviewed.'), 'report')
      .add('19:09', aNote('recommendation', 'Review them.', 'Cabinet'), 'report')
      .add('19:10', aNote('action', 'Write to carers.', 'Head of Fostering'), 'report')
      .add('19:12', { kind: 'arrived', participantId: 'cara', mode: 'in-room' });
    const blocks = draftBlocks(aDraftingContext(log), 'report');
    expect(blocks.map(({ kind, content }) => [kind, plainTextOf(content)])).toEqual([
      ['discussion', 'Officers described allowances.'],
      ['movement', '7.07pm Councillor Cara left the meeting'],
      ['conclusion', 'Allowances should be reviewed.'],
      ['recommendation', 'Review them.'],
      ['action', 'Write to carers.'],
      ['movement', expect.stringContaining('7.12pm')],
    ]);
    expect(blocks.map(({ owner, addressedTo }) => owner || addressedTo)).toEqual([
      ...['', '', '', 'Cabinet', 'Head of Fostering', ''],
    ]);
    expect(blocks.map(({ sourceEventIds }) => sourceEventIds.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('does not say that who was there from the beginning came in', () => {
    const log = aLog()
      .add('17:00', { kind: 'attendance-marked', participantId: 'ada', status: 'present', mode: 'in-room' })
      .add('17:09', { kind: 'meeting-opened', presidingId: 'ada' })
      .add('17:09', { kind: 'arrived', participantId: 'ben', mode: 'in-room' })
      .add('17:10', { kind: 'items-begun', itemIds: ['report'] })
      .add('17:44', { kind: 'arrived', participantId: 'cara', mode: 'in-room' });
    expect(drafted(aDraftingContext(log), 'report')).toEqual([
      ['movement', 'At 5.44pm Councillor Cara attended the meeting'],
    ]);
  });

  it('puts a movement between two items under the one before it', () => {
    const log = aMeetingInSession()
      .add('17:30', { kind: 'items-ended' })
      .add('17:35', { kind: 'left', participantId: 'dev', reason: 'left' })
      .add('17:40', { kind: 'items-begun', itemIds: ['schools'] });
    const context = aDraftingContext(log);
    expect(drafted(context, 'report')).toEqual([['movement', '5.35pm Councillor Dev left the meeting']]);
    expect(drafted(context, 'schools')).toEqual([]);
  });

  it('takes a correction and not what it corrects', () => {
    const log = aMeetingInSession().add('17:20', aNote('discussion', 'Wrong.'), 'report');
    const seq = log.events.length;
    const right = { kind: 'noted', note: 'discussion', text: 'Right.', owner: '', due: null } as const;
    log.correct(seq, { time: '17:20', act: right });
    const withdrawn = aMeetingInSession()
      .add('17:20', aNote('discussion', 'Wrong.'), 'report')
      .correct(seq, null);
    expect(drafted(aDraftingContext(log), 'report')).toEqual([['discussion', 'Right.']]);
    expect(drafted(aDraftingContext(withdrawn), 'report')).toEqual([]);
  });

  it('knows nothing of an item that is not on the agenda', () => {
    expect(draftBlocks(aDraftingContext(aMeetingInSession()), 'elsewhere')).toEqual([]);
  });
});

describe('motions in a first draft', () => {
  it.each([
    ['That the report be noted.', 'The Panel RESOLVED that the report be noted.'],
    ['To review the Charter.', 'The Panel RESOLVED to review the Charter.'],
    ['The report was welcomed.', 'The Panel RESOLVED: The report was welcomed.'],
    ['Thatcham be visited.', 'The Panel RESOLVED: Thatcham be visited.'],
  ])('carried, "%s" is a resolution', (text, words) => {
    const log = aMeetingInSession()
      .add('17:20', aMotion('m', text), 'report')
      .add('17:22', aVote('m', [3, 1, 0], 'carried'), 'report');
    expect(drafted(aDraftingContext(log), 'report')).toEqual([
      [
        'resolution',
        `${words}\nMoved by Councillor Ada and seconded by Councillor Ben. Carried, 3 for, 1 against, 0 abstained.`,
      ],
    ]);
  });

  it('by consensus have no line of votes', () => {
    const log = aMeetingInSession()
      .add('17:20', aMotion('m', 'That the report be noted.'), 'report')
      .add('17:22', { ...aVote('m', [0, 0, 0], 'carried'), method: 'consensus' }, 'report');
    expect(drafted(aDraftingContext(log), 'report')).toEqual([
      ['resolution', 'The Panel RESOLVED that the report be noted.'],
    ]);
  });

  it('lost, amended or withdrawn are lines of the discussion', () => {
    const log = aMeetingInSession()
      .add('17:20', aMotion('m', 'That the report be noted.'), 'report')
      .add(
        '17:21',
        aMotion('a', 'That it be deferred.', { motionType: 'amendment', amendsId: 'm' }),
        'report',
      )
      .add('17:22', aVote('a', [1, 3, 0], 'lost'), 'report')
      .add('17:23', { kind: 'motion-withdrawn', motionId: 'm' }, 'report');
    expect(drafted(aDraftingContext(log), 'report')).toEqual([
      [
        'discussion',
        'An amendment was moved by Councillor Ada and seconded by Councillor Ben: That it be deferred.\nLost, 1 for, 3 against, 0 abstained.',
      ],
      [
        'discussion',
        'A motion was moved by Councillor Ada and seconded by Councillor Ben: That the report be noted.\nIt was withdrawn.',
      ],
    ]);
  });

  it('name every vote of a named vote, and the vote of a member who asks for it (M-06)', () => {
    const named = [
      { participantId: 'ada', vote: 'for' },
      { participantId: 'ben', vote: 'for' },
      { participantId: 'cara', vote: 'against' },
      { participantId: 'dev', vote: 'abstain' },
    ] as const;
    const log = aMeetingInSession()
      .add('17:20', aMotion('m', 'That the report be noted.'), 'report')
      .add('17:22', { ...aVote('m', [2, 1, 1], 'carried'), method: 'named', named: [...named] }, 'report')
      .add('17:23', aMotion('n', 'That thanks be given.'), 'report')
      .add('17:24', aVote('n', [3, 1, 0], 'carried'), 'report')
      .add(
        '17:24',
        { kind: 'vote-recorded', motionId: 'n', participantId: 'cara', vote: 'against' },
        'report',
      );
    const [first, second] = drafted(aDraftingContext(log), 'report').map(([, words]) =>
      words?.split('\n').slice(2),
    );
    expect(first).toEqual([
      'For: Councillor Ada and Councillor Ben.',
      'Against: Councillor Cara.',
      'Abstained: Councillor Dev.',
    ]);
    expect(second).toEqual([
      'Councillor Cara asked for the record to show that they voted against the motion.',
    ]);
  });
});
