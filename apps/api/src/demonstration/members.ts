import type { MembershipRole, PersonKind, PlainDate, PublicDisplay, VotingRight } from '@minutebook/domain';
import type { BodyKey } from './council';

export interface MemberFacts {
  name: string;
  kind: PersonKind;
  role: MembershipRole;
  category: string;
  votingRight: VotingRight;
  publicDisplay: PublicDisplay;
  /** First and last day of the seat, where it is not from the beginning and open. */
  startsOn?: PlainDate;
  endsOn?: PlainDate;
}

type Period = Pick<MemberFacts, 'startsOn' | 'endsOn'>;

const councillor = (name: string, role: MembershipRole = 'member', period: Period = {}): MemberFacts => ({
  name: `Councillor ${name}`,
  kind: 'councillor',
  role,
  category: '',
  votingRight: 'voting',
  publicDisplay: 'name',
  ...period,
});

const coOptee = (name: string, category: string, more: Partial<MemberFacts> = {}): MemberFacts => ({
  name,
  kind: 'co-optee',
  role: 'co-optee',
  category,
  votingRight: 'non-voting',
  publicDisplay: 'name',
  ...more,
});
/** Somebody whose name the public is not told (C-05). The name here is made up all the same. */
const byRole = (name: string, category: string): MemberFacts =>
  coOptee(name, category, { publicDisplay: 'role' });

/** The panel of today is made up: its Chair and one member have accounts that can be signed in to. */
const today: Period = { startsOn: '2022-05-25' };
const untilMay2022: Period = { endsOn: '2022-05-24' };
/** The minutes of 22 June 2021 have these councillors in attendance, the agenda of September as members. */
const afterJune2021: Period = { startsOn: '2021-07-06' };

/**
 * Who sits where, in print order. Councillors and senior officers as published in office; health, school and church
 * representatives, foster carers and care leavers are made up, in the numbers and categories of the published agendas.
 */
export const memberFacts: Record<BodyKey, MemberFacts[]> = {
  cpp: [
    councillor('Alisa Flemming', 'chair', untilMay2022),
    councillor('Robin Adair', 'chair', today),
    councillor('Shafi Khan', 'member', untilMay2022),
    councillor('Janet Campbell', 'member', untilMay2022),
    councillor('Bernadette Khan', 'member', { ...untilMay2022, startsOn: '2019-05-22' }),
    councillor('Jerry Fitzpatrick', 'member', untilMay2022),
    councillor('Maria Gatland', 'member', untilMay2022),
    councillor('Maddie Henson', 'member', { endsOn: '2019-05-21' }),
    councillor('Helen Redfern', 'member', untilMay2022),
    councillor('Sam Okonjo', 'member', today),
    councillor('Ines Hartley', 'member', today),
    councillor('Tobias Marr', 'member', today),
    councillor('June Adeyemi', 'member', today),
    coOptee('Shelley Davies', 'Virtual School Head', untilMay2022),
    coOptee('Angela Griffiths', 'Virtual School Head', untilMay2022),
    coOptee('Sarah Bailey', 'Virtual School Head', untilMay2022),
    coOptee('Miriam Stokes', 'Virtual School Head', today),
    coOptee('Dr Hana Lindqvist', 'LAC Nurse/Doctor'),
    coOptee('Dr Tomas Abara', 'LAC Nurse/Doctor'),
    coOptee('Ruth Amadi', 'LAC Nurse/Doctor'),
    coOptee('Eileen Marsh', 'LAC Nurse/Doctor'),
    byRole('Nadia Foss', 'EMPIRE'),
    byRole('Callum Reyes', 'EMPIRE'),
    byRole('Jade Merrow', 'Care Leaver'),
    coOptee('Gloria Peake', 'Foster Carers'),
    coOptee('Kwabena Doyle', 'Foster Carers'),
    byRole('Martin Ashgrove', 'Foster Carers'),
    coOptee('Farida Holm', 'Health Commissioner'),
    coOptee('Michael Quaye', 'Health Commissioner'),
    coOptee('Anna Tolland', 'Health Commissioner'),
    coOptee('Connor Ilesh', 'Health Commissioner'),
  ],
  cyp: [
    councillor('Robert Ward', 'chair'),
    councillor('Sean Fitzsimons', 'vice-chair'),
    councillor('Sue Bennett'),
    councillor('Jerry Fitzpatrick', 'member', afterJune2021),
    councillor('Bernadette Khan'),
    councillor('Shafi Khan'),
    councillor('Ola Kolade', 'member', afterJune2021),
    councillor('Louisa Woodley'),
    coOptee('Joan Castell', 'Non-voting Teacher Representative'),
    coOptee('Leonard Mayhew', 'Voting Diocesan Representative', { votingRight: 'education-only' }),
    coOptee('Elspeth Janes', 'Voting Diocesan Representative (Catholic Diocese)', {
      votingRight: 'education-only',
    }),
    coOptee('Paul Okoro', 'Voting Parent Governor Representative', { votingRight: 'education-only' }),
    councillor('Margaret Bird', 'reserve'),
    councillor('Mike Bonello', 'reserve', afterJune2021),
    councillor('Alison Butler', 'reserve'),
    councillor('Pat Clouder', 'reserve'),
    councillor('Mary Croos', 'reserve'),
    councillor('Patsy Cummings', 'reserve'),
    councillor('Felicity Flynn', 'reserve'),
    councillor('Helen Redfern', 'reserve', afterJune2021),
    councillor('Andy Stranack', 'reserve'),
  ],
};
export const seatsStartOn = '2018-05-23';
