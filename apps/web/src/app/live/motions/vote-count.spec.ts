import fc from 'fast-check';
import type { LiveMotion } from '@minutebook/domain';
import { countNamed, missingVotes, motionInHand, resultWords, standingOf } from './vote-count';

const members = (amount: number) =>
  Array.from({ length: amount }, (_, index) => ({ id: `m${index}`, name: `Councillor ${index}` }));
const count = (inFavour: number, against: number, abstain = 0) => ({ for: inFavour, against, abstain });

describe('the one result that can be pressed', () => {
  it.each([
    [count(6, 0), 'carried'],
    [count(4, 2), 'carried'],
    [count(1, 0, 5), 'carried'],
    [count(2, 4), 'lost'],
    [count(0, 1), 'lost'],
  ])('of %j it is %s', (votes, result) => {
    expect(standingOf(votes, members(6), null)).toMatchObject({ result, isTied: false, problem: '' });
  });

  it('is none before a vote is entered', () => {
    expect(standingOf(count(0, 0), members(6), null)).toMatchObject({
      result: null,
      problem: 'Enter the votes.',
    });
  });

  it('is none when there are more votes than members who can vote', () => {
    expect(standingOf(count(6, 1), members(6), null)).toMatchObject({
      result: null,
      problem: '7 votes are entered, but only 6 members can vote.',
    });
  });

  it('is none when nobody can vote', () => {
    expect(standingOf(count(1, 0), [], null)).toMatchObject({
      result: null,
      problem: 'Nobody here can vote on this.',
    });
  });

  it('follows the casting vote on a tie, and without one the motion is not carried (B-02)', () => {
    expect(standingOf(count(3, 3), members(6), 'for')).toMatchObject({ result: 'carried', isTied: true });
    expect(standingOf(count(3, 3), members(6), 'against')).toMatchObject({ result: 'lost', isTied: true });
    expect(standingOf(count(3, 3), members(6), null)).toMatchObject({ result: 'lost', isTied: true });
  });

  it('never lets a casting vote change a result that is none of a tie', () => {
    const votes = fc.nat({ max: 20 });
    fc.assert(
      fc.property(
        votes,
        votes,
        votes,
        fc.constantFrom('for' as const, 'against' as const),
        (a, b, c, casting) => {
          fc.pre(a !== b);
          const all = members(60);
          expect(standingOf(count(a, b, c), all, casting).result).toBe(
            standingOf(count(a, b, c), all, null).result,
          );
        },
      ),
    );
  });

  it('says how many did not vote', () => {
    expect(standingOf(count(4, 1), members(6), null).note).toBe('1 member of 6 did not vote.');
  });

  it('stands on the button with its numbers', () => {
    expect(resultWords('carried', count(6, 0))).toBe('Carried 6 to 0');
    expect(resultWords('lost', count(2, 4, 1))).toBe('Lost 2 to 4');
  });
});

describe('a named vote', () => {
  it('adds up', () => {
    expect(countNamed({ m0: 'for', m1: 'against', m2: 'for', m3: 'abstain' })).toEqual(count(2, 1, 1));
  });

  it('says who is missing', () => {
    expect(missingVotes({ m0: 'for' }, members(2))).toBe('Cllr 1 has not voted.');
    expect(missingVotes({ m0: 'for', m1: 'for' }, members(2))).toBe('');
  });
});

describe('the motion in hand', () => {
  const aMotion = (number: number, over: Partial<LiveMotion> = {}): LiveMotion => ({
    motionId: `motion-${number}`,
    number,
    motionType: 'substantive',
    amendsId: null,
    itemId: 'item-1',
    text: '',
    textAsMoved: '',
    moverId: '',
    seconderId: null,
    movedAt: '',
    state: 'open',
    vote: null,
    ...over,
  });

  it('is the amendment before the motion that it amends', () => {
    const motions = [aMotion(1), aMotion(2, { motionType: 'amendment', amendsId: 'motion-1' })];
    expect(motionInHand(motions, ['item-1'])?.number).toBe(2);
  });

  it('is the motion again once the amendment is decided', () => {
    const motions = [
      aMotion(1),
      aMotion(2, { motionType: 'amendment', amendsId: 'motion-1', state: 'carried' }),
    ];
    expect(motionInHand(motions, ['item-1'])?.number).toBe(1);
  });

  it('is none of another item', () => {
    expect(motionInHand([aMotion(1, { itemId: 'item-9' })], ['item-1'])).toBeNull();
  });
});
