import type { Role } from '@minutebook/domain';

/** The council that Minutebook shows itself with. Its facts are those of published agendas; the wording is ours. */
export const councilFacts = {
  slug: 'london-borough-of-croydon',
  name: 'London Borough of Croydon',
  website: 'www.croydon.gov.uk/meetings',
  address: ['Bernard Weatherill House', '8 Mint Walk', 'Croydon CR0 1EA'],
  agendaNotes: [
    'Members of the public are welcome at this meeting. Ask the officer named above if you need help to take part.',
  ],
};

const townHall = 'F10, Town Hall, Katharine Street, Croydon CR0 1NX';

export const bodyFacts = {
  cpp: {
    name: 'Corporate Parenting Panel',
    shortName: 'CPP',
    slug: 'corporate-parenting-panel',
    kind: 'panel' as const,
    usualVenue: townHall,
    usualStartTime: '17:00',
    agendaNotes: ['N.B. This meeting is paperless. Its agenda and papers are on the council’s website.'],
  },
  cyp: {
    name: 'Scrutiny Children & Young People Sub-Committee',
    shortName: 'CYP',
    slug: 'scrutiny-children-and-young-people-sub-committee',
    kind: 'sub-committee' as const,
    usualVenue: 'Council Chamber, Town Hall, Katharine Street, Croydon CR0 1NX',
    usualStartTime: '18:30',
    agendaNotes: [
      'Please note: the meeting is webcast, live and afterwards. All agenda papers are on the council’s website.',
    ],
  },
};
export type BodyKey = keyof typeof bodyFacts;

/** Officers who sign the summons. Those before 2022 as published then; the clerk and today's Monitoring Officer are made up. */
export const clerkFacts = {
  name: 'Dana Whitfield',
  jobTitle: 'Democratic Services Officer',
  email: 'dana@demo.minutebook.example',
  phone: '020 7946 0184',
  startsOn: '2018-05-23',
};
export const monitoringOfficers = [
  {
    name: 'Jacqueline Harris Baker',
    jobTitle: 'Council Solicitor and Monitoring Officer',
    startsOn: '2018-05-23',
  },
  {
    name: 'Asmat Hussain',
    jobTitle: 'Executive Director of Resources and Monitoring Officer (Interim)',
    startsOn: '2021-01-01',
  },
  {
    name: 'Morgan Ellery',
    jobTitle: 'Director of Legal Services and Monitoring Officer',
    startsOn: '2022-05-25',
  },
];

export const demonstrationPassword = 'minutebook';

/** Accounts with made-up names; `bodies` null stands for all. */
export const accountFacts: { email: string; name: string; role: Role; bodies: BodyKey[] | null }[] = [
  { email: 'clerk@demo.minutebook.example', name: 'Dana Whitfield', role: 'clerk', bodies: ['cpp', 'cyp'] },
  { email: 'chair@demo.minutebook.example', name: 'Robin Adair', role: 'chair', bodies: ['cpp'] },
  { email: 'member@demo.minutebook.example', name: 'Sam Okonjo', role: 'member', bodies: ['cpp'] },
  {
    email: 'author@demo.minutebook.example',
    name: 'Priya Nandra',
    role: 'report-author',
    bodies: ['cpp', 'cyp'],
  },
  { email: 'mo@demo.minutebook.example', name: 'Morgan Ellery', role: 'monitoring-officer', bodies: null },
  { email: 'admin@demo.minutebook.example', name: 'Alex Trent', role: 'administrator', bodies: null },
];

/** Chairs of the past, who cleared and signed. Their accounts are closed, and nobody can sign in to them. */
export const pastChairs: { name: string; body: BodyKey; email: string }[] = [
  { name: 'Councillor Alisa Flemming', body: 'cpp', email: 'panel-chair-2018@demo.minutebook.example' },
  { name: 'Councillor Robert Ward', body: 'cyp', email: 'scrutiny-chair-2018@demo.minutebook.example' },
];
