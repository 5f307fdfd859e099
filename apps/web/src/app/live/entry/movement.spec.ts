import { foldMeeting } from '@minutebook/domain';
import { aSetting, openedMeeting } from '../testing/a-live-meeting';
import { anEvent } from '../testing/a-live-meeting';
import { completions } from './completion';
import { findPeople } from './find-people';
import { readMovement } from './movement';

const people = foldMeeting(aSetting(), openedMeeting()).participants;
const withoutGatland = foldMeeting(aSetting(), [
  ...openedMeeting(),
  anEvent(9, '18:20', { kind: 'left', participantId: 'gatland', reason: 'left' }),
]).participants;

describe('finding somebody by a few letters', () => {
  it.each([
    ['gat', ['gatland']],
    ['maria', ['gatland']],
    ['khan', ['s-khan', 'b-khan']],
    ['s khan', ['s-khan']],
    ['cllr b khan', ['b-khan']],
    ['nobody', []],
    ['', []],
  ])('"%s" finds %j', (typed, ids) => {
    expect(findPeople(typed, people).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a movement in one line', () => {
  it.each([
    ['gatland left', { kind: 'left', participantId: 'gatland', reason: 'left' }],
    ['gatland left the meeting', { kind: 'left', participantId: 'gatland', reason: 'left' }],
    ['Cllr Maria Gatland left', { kind: 'left', participantId: 'gatland', reason: 'left' }],
    ['ellis left for an interest', { kind: 'left', participantId: 'ellis', reason: 'interest' }],
    ['ellis withdrew', { kind: 'left', participantId: 'ellis', reason: 'interest' }],
    ['fitz arrived', { kind: 'arrived', participantId: 'fitzpatrick', mode: 'in-room' }],
    ['fitz joined remotely', { kind: 'arrived', participantId: 'fitzpatrick', mode: 'remote' }],
    [
      'fitz apologies',
      { kind: 'attendance-marked', participantId: 'fitzpatrick', status: 'apologies', mode: 'in-room' },
    ],
  ])('reads "%s"', (line, act) => {
    expect(readMovement(line, people)).toEqual({ act });
  });

  it('without a verb means the only thing that can happen', () => {
    expect(readMovement('gatland', people)).toMatchObject({ act: { kind: 'left' } });
    expect(readMovement('gatland', withoutGatland)).toMatchObject({ act: { kind: 'arrived' } });
  });

  it('asks for a first name where two are meant', () => {
    expect(readMovement('khan left', people)).toEqual({
      problem: 'This may be Cllr Shafi Khan or Cllr Bernadette Khan. Add a letter of the first name.',
    });
  });

  it('says that nobody is called so', () => {
    expect(readMovement('smith left', people)).toEqual({
      problem: 'Nobody at this meeting is called "smith".',
    });
  });
});

describe('names complete while one types', () => {
  it('first the name and then what happened', () => {
    const [name] = completions('movement', 'gat', people);
    expect(name?.line).toBe('Cllr Maria Gatland ');
    const [verb] = completions('movement', name!.line, people);
    expect(readMovement(verb!.line, people)).toMatchObject({ act: { participantId: 'gatland' } });
  });

  it('offers what somebody away can do: arrive', () => {
    const labels = completions('movement', 'Cllr Maria Gatland ', withoutGatland).map(({ label }) => label);
    expect(labels).toContain('arrived');
    expect(labels).not.toContain('left');
  });

  it('in an action behind the at sign, in a text behind a capital', () => {
    expect(completions('action', 'Invite EMPIRE @fitz', people)[0]?.line).toBe(
      'Invite EMPIRE @Councillor Jerry Fitzpatrick ',
    );
    expect(completions('discussion', 'Councillor Fitz', people)[0]?.line).toBe(
      'Councillor Jerry Fitzpatrick ',
    );
    expect(completions('discussion', 'the fitz', people)).toEqual([]);
  });
});
