import { daysBetween } from '../calendar/index';
import {
  isInRelevantPeriod,
  isRegistrableSecurity,
  mustRegister,
  notificationDeadline,
  registrationStanding,
  type RegistrationStanding,
} from './index';

describe('the 28 days of notification (I-02)', () => {
  it.each([
    ['2015-05-07', '2015-06-03'],
    ['2022-05-09', '2022-06-05'],
    ['2024-02-02', '2024-02-29'],
    ['2023-02-02', '2023-03-01'],
  ])('that begin with %s end with %s', (from, last) => {
    expect(notificationDeadline(from)).toBe(last);
    expect(daysBetween(from, last) + 1).toBe(28);
  });

  it.each<[today: string, notifiedOn: string | null, RegistrationStanding]>([
    ['2015-05-07', null, 'due'],
    ['2015-06-03', null, 'due'],
    ['2015-06-04', null, 'overdue'],
    ['2019-01-01', '2015-06-03', 'registered'],
    ['2019-01-01', '2015-06-04', 'registered-late'],
    ['2015-05-08', '2011-05-20', 'registered'],
  ])('on %s, with a notification of %s, leave a member of 7 May 2015 %s', (today, notifiedOn, standing) => {
    expect(registrationStanding({ becameMemberOn: '2015-05-07', notifiedOn, today })).toBe(standing);
  });

  it('do not run for somebody who need not register', () => {
    const nobody = { becameMemberOn: null, notifiedOn: null, today: '2015-06-04' };
    expect(registrationStanding(nobody)).toBe('not-required');
  });
});

describe('who has to register (I-02)', () => {
  it.each<[string, Parameters<typeof mustRegister>[0], boolean]>([
    ['a councillor', { kind: 'councillor', votingRights: ['voting'] }, true],
    ['a councillor with a seat without a vote', { kind: 'councillor', votingRights: ['non-voting'] }, true],
    ['a co-optee who votes on education', { kind: 'co-optee', votingRights: ['education-only'] }, true],
    [
      'a co-optee with one vote of two seats',
      { kind: 'co-optee', votingRights: ['non-voting', 'voting'] },
      true,
    ],
    ['a foster carer without a vote', { kind: 'co-optee', votingRights: ['non-voting'] }, false],
    ['a co-optee whose seats are over', { kind: 'co-optee', votingRights: [] }, false],
    ['an officer', { kind: 'officer', votingRights: [] }, false],
  ])('%s', (_who, person, expected) => {
    expect(mustRegister(person)).toBe(expected);
  });
});

describe('what a category of the register takes in (rules 4.2)', () => {
  it.each([
    ['2020-03-10', true],
    ['2019-03-11', true],
    ['2019-03-10', false],
    ['2020-03-11', false],
  ])('sponsorship of %s, notified on 10 March 2020: %s', (receivedOn, expected) => {
    expect(isInRelevantPeriod(receivedOn, '2020-03-10')).toBe(expected);
  });

  const small = { isLocal: true, nominalPence: 2_500_000, partOfCapital: 0.01, partOfClass: 0.01 };
  it.each([
    ['at every limit', small, false],
    ['a penny over £25,000', { ...small, nominalPence: 2_500_001 }, true],
    ['more than a hundredth of the capital', { ...small, partOfCapital: 0.0101 }, true],
    ['more than a hundredth of one class', { ...small, partOfClass: 0.0101 }, true],
    ['large, of a body without a place here', { ...small, isLocal: false, nominalPence: 9_000_000 }, false],
  ])('securities %s', (_what, holding, expected) => {
    expect(isRegistrableSecurity(holding)).toBe(expected);
  });
});
