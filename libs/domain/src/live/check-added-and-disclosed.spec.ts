import {
  aGuest,
  aLog,
  aMeetingInSession,
  aSetting,
  aYoungPerson,
  type WrittenLog,
} from '@minutebook/testing';
import { checkEvent } from './check-event';
import type { MeetingAct } from './events';

const setting = aSetting();
const now = aLog().at('22:00');
const check = (log: WrittenLog, time: string, act: MeetingAct) =>
  checkEvent(setting, log.events, log.next(time, act), now);

const session = () => aMeetingInSession(['ada', 'ben', 'cara']);

describe('people added to a meeting', () => {
  const added = (participant: Parameters<typeof aGuest>[2] & object): MeetingAct => ({
    kind: 'participant-added',
    participant: aGuest('kevin', 'Coram', participant),
  });
  const pseudonym = {
    code: 'young-person-named',
    detail: 'A young person comes to the meeting under a pseudonym, such as Child F.',
  };

  it.each<[string, MeetingAct]>([
    ['a real name', { kind: 'participant-added', participant: aYoungPerson('F', { name: 'Sam Hart' }) }],
    [
      'a person of the register',
      { kind: 'participant-added', participant: aYoungPerson('F', { personId: 'p' }) },
    ],
    ['another kind', added({ name: 'Child F' })],
    ['a name, by their capacity', added({ name: 'Sam Hart', capacity: 'Young Person and Member of EMPIRE' })],
  ])('are refused when a young person comes under %s (C-02)', (_case, act) => {
    expect(check(session(), '17:30', act)).toEqual(pseudonym);
  });

  it.each<[string, MeetingAct]>([
    ['a vote', added({ votingRight: 'voting' })],
    ['a seat', added({ role: 'member' })],
    ['membership', added({ kind: 'member' })],
    [
      'a vote for a young person',
      { kind: 'participant-added', participant: aYoungPerson('F', { votingRight: 'education-only' }) },
    ],
  ])('are given no seat: %s', (_case, act) => {
    expect(check(session(), '17:30', act)?.code).toBe('seat-not-given');
  });

  it('are added once', () => {
    const log = session().add('17:30', added({}));
    expect(check(log, '17:31', added({}))?.code).toBe('participant-exists');
  });

  it.each<[string, MeetingAct]>([
    ['an officer', added({ capacity: 'Youth Engagement Worker' })],
    ['an advocate', added({ capacity: "Young Person's Advocate" })],
    ['a young person by pseudonym', { kind: 'participant-added', participant: aYoungPerson('F') }],
  ])('may be %s', (_case, act) => {
    expect(check(session(), '17:30', act)).toBeNull();
  });
});

describe('interests disclosed (I-05)', () => {
  const disclosed = (more: Partial<Extract<MeetingAct, { kind: 'interest-disclosed' }>>): MeetingAct => ({
    kind: 'interest-disclosed',
    disclosureId: 'd',
    participantId: 'ben',
    itemId: 'schools',
    interest: 'dpi',
    circumstance: 'registered',
    isSensitive: false,
    description: 'Employed by the Trust',
    dispensation: null,
    ...more,
  });

  it.each<[string, MeetingAct, string]>([
    ['a sensitive one that is described', disclosed({ isSensitive: true }), 'sensitive-described'],
    ['one in an item that is not there', disclosed({ itemId: 'nothing' }), 'item-unknown'],
    ['one of somebody who is not there', disclosed({ participantId: 'nobody' }), 'participant-unknown'],
  ])('refuses %s', (_case, act, code) => {
    expect(check(session(), '17:30', act)?.code).toBe(code);
  });

  it('refuses those of young people', () => {
    const log = session().add('17:30', { kind: 'participant-added', participant: aYoungPerson('F') });
    expect(check(log, '17:31', disclosed({ participantId: 'child-F' }))?.code).toBe('no-interests');
  });

  it('allows one before the meeting, and a sensitive one by its fact', () => {
    expect(check(aLog(), '09:00', disclosed({}))).toBeNull();
    expect(check(session(), '17:30', disclosed({ isSensitive: true, description: '' }))).toBeNull();
  });
});
