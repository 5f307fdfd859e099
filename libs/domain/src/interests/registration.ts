import type { PersonKind, VotingRight } from '../bodies/index';
import { addDays, addMonths } from '../calendar/index';
import type { PlainDate } from '../calendar/index';

/**
 * The last day for a notification that is due "before the end of 28 days beginning with" a day, which itself counts (I-02,
 * Localism Act 2011 s.30(1); I-04, s.31(3)). In office from 7 May 2015: 3 June 2015.
 */
export const notificationDeadline = (from: PlainDate): PlainDate => addDays(from, 27);

/**
 * Who has to register: every councillor, and a co-opted person who may vote on any question at all (I-02; s.27(4)). A parent
 * governor with a vote on education is caught, a foster carer without a vote is not, and no officer is.
 */
export function mustRegister(person: { kind: PersonKind; votingRights: readonly VotingRight[] }): boolean {
  if (person.kind === 'officer') return false;
  return person.kind === 'councillor' || person.votingRights.some((right) => right !== 'non-voting');
}

export const registrationStandings = [
  'not-required',
  'due',
  'overdue',
  'registered',
  'registered-late',
] as const;
/** Where a member stands against the 28 days. */
export type RegistrationStanding = (typeof registrationStandings)[number];

/**
 * Where a member stands against the 28 days (I-02). A member who had registered before taking office again has nothing to do
 * but to notify what is new (s.30(2)). In office from 7 May 2015 and nothing notified: "due" on 3 June, "overdue" on 4 June.
 */
export function registrationStanding(member: {
  /** Null for somebody who need not register. */
  becameMemberOn: PlainDate | null;
  notifiedOn: PlainDate | null;
  today: PlainDate;
}): RegistrationStanding {
  if (member.becameMemberOn === null) return 'not-required';
  const lastDay = notificationDeadline(member.becameMemberOn);
  if (member.notifiedOn !== null) return member.notifiedOn <= lastDay ? 'registered' : 'registered-late';
  return member.today <= lastDay ? 'due' : 'overdue';
}

/**
 * Whether a payment falls into the relevant period of sponsorship: the twelve months that end with the day of notification
 * (rules 4.2 no. 2). Notified on 10 March 2020: received from 11 March 2019 on.
 */
export const isInRelevantPeriod = (receivedOn: PlainDate, notifiedOn: PlainDate): boolean =>
  receivedOn > addMonths(notifiedOn, -12) && receivedOn <= notifiedOn;

export interface SecurityHolding {
  /** The body has a place of business or land in the council's area. */
  isLocal: boolean;
  nominalPence: number;
  /** Part of the issued share capital, and of the shares of the class held most of: 0.01 is one hundredth. */
  partOfCapital: number;
  partOfClass: number;
}

/**
 * Whether securities go into the register: a local body, and more than £25,000 in nominal value or more than one hundredth of
 * its capital or of one class (rules 4.2 no. 7). £25,000 exactly, with a small part of the capital: no.
 */
export const isRegistrableSecurity = (holding: SecurityHolding): boolean =>
  holding.isLocal &&
  (holding.nominalPence > 2_500_000 || holding.partOfCapital > 0.01 || holding.partOfClass > 0.01);
