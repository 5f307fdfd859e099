import { foldMeeting, type MeetingEvent } from '@minutebook/domain';
import { aSetting, anEvent, openedMeeting } from '../testing/a-live-meeting';
import { groupPeople, quorumWords, standingOfPerson } from './people-words';
import { chairFor, rollOf } from './roll';

function standing(id: string, ...events: MeetingEvent[]) {
  const live = foldMeeting(aSetting(), [...openedMeeting(), ...events]);
  return standingOfPerson(
    live.participants.find((one) => one.id === id)!,
    live,
  );
}

describe('how somebody stands', () => {
  const disclosed = (interest: 'dpi' | 'ori') =>
    anEvent(9, '17:10', {
      kind: 'interest-disclosed',
      disclosureId: 'd1',
      participantId: 'gatland',
      itemId: 'item-2',
      interest,
      circumstance: interest === 'dpi' ? 'registered' : 'relates',
      isSensitive: false,
      description: '',
      dispensation: null,
    });
  const begun = anEvent(10, '17:20', { kind: 'items-begun', itemIds: ['item-2'] }, { itemId: 'item-2' });

  it('here, or here since a later time', () => {
    expect(standing('gatland')).toEqual({ mark: 'done', word: 'Here' });
    const left = anEvent(9, '18:20', { kind: 'left', participantId: 'gatland', reason: 'left' });
    expect(standing('gatland', left)).toEqual({ mark: 'withdrawn', word: 'Left 6.20pm' });
    const back = anEvent(10, '18:40', { kind: 'arrived', participantId: 'gatland', mode: 'in-room' });
    expect(standing('gatland', left, back)).toEqual({ mark: 'done', word: 'Here 6.40pm' });
  });

  it('with an interest in an item to come', () => {
    expect(standing('gatland', disclosed('ori'))).toEqual({ mark: 'soon', word: 'Interest, item 2' });
  });

  it('who must leave once the item is on (A1), and not who may stay (B1)', () => {
    expect(standing('gatland', disclosed('dpi'), begun)).toEqual({ mark: 'late', word: 'Must leave now' });
    expect(standing('gatland', disclosed('ori'), begun).word).toBe('Interest, item 2');
  });
});

describe('the groups of the panel', () => {
  it('put voting members first and the others after them', () => {
    const groups = groupPeople(foldMeeting(aSetting(), openedMeeting()).participants);
    expect(groups.voting).toHaveLength(5);
    expect(groups.withoutVote.map(({ id }) => id)).toEqual(['ellis']);
  });
});

describe('the quorum in words', () => {
  const quorum = { required: 3, seats: 7, isQuorate: true, inquorateSince: null };
  it.each([
    [{ ...quorum, present: 6 }, 'Quorum is 3 (the upright mark). Inquorate if four leave.'],
    [{ ...quorum, present: 3 }, 'Quorum is 3 (the upright mark). Inquorate if one leaves.'],
    [{ ...quorum, present: 2, isQuorate: false }, 'Quorum is 3 (the upright mark). 1 more is needed.'],
    [{ ...quorum, present: 1, isQuorate: false }, 'Quorum is 3 (the upright mark). 2 more are needed.'],
  ])('of %j', (counted, words) => {
    expect(quorumWords(counted)).toBe(words);
  });
});

describe('the roll call', () => {
  it('proposes the Chair, and the Vice-Chair when the Chair is away (B-10)', () => {
    const chair = { role: 'chair', status: 'present' } as const;
    const vice = { role: 'vice-chair', status: 'expected' } as const;
    expect(chairFor([vice, chair])).toBe(chair);
    expect(chairFor([vice, { ...chair, status: 'apologies' }])).toBe(vice);
    expect(
      chairFor([
        { ...chair, status: 'absent' },
        { ...vice, status: 'apologies' },
      ]),
    ).toBeNull();
  });

  it('tells the room from a remote place, and nothing known from both', () => {
    expect(rollOf({ status: 'present', mode: 'in-room' })).toBe('present');
    expect(rollOf({ status: 'present', mode: 'remote' })).toBe('remote');
    expect(rollOf({ status: 'expected', mode: 'in-room' })).toBe('');
  });
});
