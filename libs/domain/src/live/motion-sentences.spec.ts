import { aMeetingInSession, aSetting, type WrittenLog } from '@minutebook/testing';
import type { MeetingAct } from './events';
import { foldMeeting } from './fold';
import { describeVote } from './motion-sentences';
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

describe('motions and votes', () => {
  const moved = (more: Partial<Extract<MeetingAct, { kind: 'motion-moved' }>> = {}): MeetingAct => ({
    kind: 'motion-moved',
    motionId: 'm1',
    motionType: 'substantive',
    amendsId: null,
    text: 'That the report be noted.',
    moverId: 'cara',
    seconderId: 'dev',
    ...more,
  });
  const voted = (more: Partial<Extract<MeetingAct, { kind: 'vote-taken' }>> = {}): MeetingAct => ({
    kind: 'vote-taken',
    motionId: 'm1',
    method: 'show-of-hands',
    for: 6,
    against: 0,
    abstain: 0,
    named: [],
    casting: null,
    result: 'carried',
    ...more,
  });
  const withMotion = () => session().add('18:00', moved(), 'report');

  it('are moved and seconded', () => {
    expect(said(moved())).toBe(
      'Motion 1, moved by Councillor Cara and seconded by Councillor Dev: “That the report be noted.”',
    );
    expect(said(moved({ seconderId: null }))).toBe(
      'Motion 1, moved by Councillor Cara: “That the report be noted.”',
    );
    expect(
      said(
        moved({ motionId: 'a1', motionType: 'amendment', amendsId: 'm1', text: 'That it be welcomed.' }),
        withMotion(),
      ),
    ).toBe(
      'Motion 2, an amendment to motion 1, moved by Councillor Cara and seconded by Councillor Dev: “That it be welcomed.”',
    );
  });

  it('become what a carried amendment says, one after the other, and nothing else does', () => {
    const amendment = (motionId: string, text: string) =>
      moved({ motionId, motionType: 'amendment', amendsId: 'm1', text });
    const log = withMotion()
      .add('18:01', amendment('a1', 'First.'))
      .add('18:02', voted({ motionId: 'a1' }))
      .add('18:03', amendment('a2', 'Second.'))
      .add('18:04', voted({ motionId: 'a2', for: 0, against: 6, result: 'lost' }))
      .add('18:05', amendment('a3', 'Third.'))
      .add('18:06', voted({ motionId: 'a3' }));
    const [motion] = foldMeeting(setting, log.events).motions;
    expect(motion).toMatchObject({
      number: 1,
      text: 'Third.',
      textAsMoved: 'That the report be noted.',
      state: 'open',
    });
  });

  it('keep the words in which they were decided', () => {
    const amendment = moved({ motionId: 'a1', motionType: 'amendment', amendsId: 'm1', text: 'Late.' });
    const log = withMotion()
      .add('18:01', amendment)
      .add('18:02', voted())
      .add('18:03', voted({ motionId: 'a1' }));
    expect(foldMeeting(setting, log.events).motions[0]?.text).toBe('That the report be noted.');
  });

  it('are moved once', () => {
    const log = withMotion().add('18:01', moved({ text: 'Again.' }));
    expect(foldMeeting(setting, log.events).motions.map(({ text }) => text)).toEqual([
      'That the report be noted.',
    ]);
  });

  it.each<[MeetingAct, string]>([
    [voted(), 'Carried, 6 for, 0 against, 0 abstained'],
    [voted({ for: 1, against: 4, abstain: 1, result: 'lost' }), 'Lost, 1 for, 4 against, 1 abstained'],
    [voted({ method: 'consensus', for: 0 }), 'Agreed without a vote'],
    [voted({ method: 'ballot' }), 'Carried by ballot, 6 for, 0 against, 0 abstained'],
    [
      voted({ for: 3, against: 3, casting: { participantId: 'ada', vote: 'against' }, result: 'lost' }),
      'Lost, 3 for, 3 against, 0 abstained, on the casting vote of the person presiding',
    ],
    [{ kind: 'motion-withdrawn', motionId: 'm1' }, 'Withdrawn'],
    [begun('schools'), 'Not yet decided'],
  ])('end in a few words: %j', (act, expected) => {
    const [motion] = foldMeeting(setting, withMotion().add('18:44', act).events).motions;
    expect(describeVote(motion!)).toBe(expected);
  });

  it('name who voted how, and the casting vote', () => {
    const named = [
      { participantId: 'ada', vote: 'for' as const },
      { participantId: 'ben', vote: 'against' as const },
      { participantId: 'cara', vote: 'for' as const },
      { participantId: 'dev', vote: 'against' as const },
    ];
    const act = voted({
      method: 'named',
      for: 2,
      against: 2,
      named,
      casting: { participantId: 'ada', vote: 'for' },
    });
    expect(said(act, withMotion())).toBe(
      'Motion 1: Carried by named vote, 2 for, 2 against, 0 abstained, on the casting vote of the person presiding. ' +
        'For: Councillor Ada and Councillor Cara. Against: Councillor Ben and Councillor Dev. ' +
        'Councillor Ada, presiding, gave the casting vote for the motion.',
    );
  });

  it('record a vote on demand, and a withdrawal', () => {
    const recorded = (vote: 'against' | 'abstain'): MeetingAct => ({
      kind: 'vote-recorded',
      motionId: 'm1',
      participantId: 'dev',
      vote,
    });
    const decided = () => withMotion().add('18:30', voted({ for: 3, against: 1 }));
    expect(said(recorded('against'), decided())).toBe(
      'Councillor Dev asked that their vote against the motion be recorded.',
    );
    expect(said(recorded('abstain'), decided())).toBe(
      'Councillor Dev asked that their abstention be recorded.',
    );
    expect(said({ kind: 'motion-withdrawn', motionId: 'm1' }, withMotion())).toBe('Motion 1 was withdrawn.');
  });
});
