import type { MembershipRole, PersonKind, PublicDisplay, VotingRight } from '@minutebook/domain';
import type { BodyKey } from './council';

export interface MemberFacts {
  name: string;
  kind: PersonKind;
  role: MembershipRole;
  category: string;
  votingRight: VotingRight;
  publicDisplay: PublicDisplay;
}

const councillor = (name: string, role: MembershipRole = 'member'): MemberFacts => ({
  name: `Councillor ${name}`,
  kind: 'councillor',
  role,
  category: '',
  votingRight: 'voting',
  publicDisplay: 'name',
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

/**
 * Who sits where, in print order. Councillors and senior officers as published in office; health, school and church
 * representatives, foster carers and care leavers are made up, in the numbers and categories of the published agendas.
 */
export const memberFacts: Record<BodyKey, MemberFacts[]> = {
  cpp: [
    councillor('Alisa Flemming', 'chair'),
    councillor('Shafi Khan'),
    councillor('Janet Campbell'),
    councillor('Bernadette Khan'),
    councillor('Jerry Fitzpatrick'),
    councillor('Maria Gatland'),
    councillor('Helen Redfern'),
    coOptee('Shelley Davies', 'Virtual School Head'),
    coOptee('Angela Griffiths', 'Virtual School Head'),
    coOptee('Sarah Bailey', 'Virtual School Head'),
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
    councillor('Jerry Fitzpatrick'),
    councillor('Bernadette Khan'),
    councillor('Shafi Khan'),
    councillor('Ola Kolade'),
    councillor('Louisa Woodley'),
    coOptee('Joan Castell', 'Non-voting Teacher Representative'),
    coOptee('Leonard Mayhew', 'Voting Diocesan Representative', { votingRight: 'education-only' }),
    coOptee('Elspeth Janes', 'Voting Diocesan Representative (Catholic Diocese)', {
      votingRight: 'education-only',
    }),
    coOptee('Paul Okoro', 'Voting Parent Governor Representative', { votingRight: 'education-only' }),
    councillor('Margaret Bird', 'reserve'),
    councillor('Mike Bonello', 'reserve'),
    councillor('Alison Butler', 'reserve'),
    councillor('Pat Clouder', 'reserve'),
    councillor('Mary Croos', 'reserve'),
    councillor('Patsy Cummings', 'reserve'),
    councillor('Felicity Flynn', 'reserve'),
    councillor('Helen Redfern', 'reserve'),
    councillor('Andy Stranack', 'reserve'),
  ],
};
export const seatsStartOn = '2018-05-23';
