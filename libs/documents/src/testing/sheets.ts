import type {
  ActionListModel,
  AttendanceSheetModel,
  ChairsBriefModel,
  DecisionNoticeModel,
  DisclosuresSheetModel,
} from '@minutebook/domain';

const council = { name: 'London Borough of Croydon' };
const body = { name: 'Corporate Parenting Panel' };
const meeting = {
  heldOn: '2019-03-06',
  startedAt: '17:09',
  venue: 'F11, Town Hall, Katharine Street, Croydon CR0 1NX',
};

const decision = (number: string, title: string): DecisionNoticeModel['decisions'][number] => ({
  ...{ number, title, part: 'A', exemptParagraphs: [], summary: '' },
  ...{ resolutions: [], recommendations: [], vote: '' },
});

export const aDecisionNotice = (): DecisionNoticeModel => ({
  council,
  body,
  meeting,
  issuedOn: '2019-03-07',
  contact: { name: 'Dana Whitfield', phone: '020 7946 0018', email: 'dana.whitfield@croydon.example' },
  decisions: [
    {
      ...decision('14/19', 'Minutes of the previous meeting'),
      resolutions: [
        'The minutes of the meeting held on Wednesday 16 January 2019 were agreed as an accurate record.',
      ],
    },
    {
      ...decision('19/19', 'Fostering'),
      resolutions: ['To review the Foster Carers Charter.', 'To note all the reports.'],
      recommendations: [
        'that young people and their carers have direct telephone numbers and addresses of everybody concerned with their care;',
        'that the foster care allowance comes to the Panel for review in summer 2019.',
      ],
      vote: 'Carried, 6 for, 0 against, 0 abstained',
    },
    {
      ...decision('23/19', 'Placement matter'),
      part: 'B',
      exemptParagraphs: [1, 2],
      summary: 'The Panel agreed the recommendations of an exempt report.',
    },
  ],
});

export const anAttendanceSheet = (): AttendanceSheetModel => ({
  council,
  body,
  meeting: { ...meeting, endedAt: '20:00' },
  quorum: 3,
  groups: [
    {
      heading: 'Members',
      rows: [
        row('Councillor Alisa Flemming', 'Chair', ['5.09pm to 8.00pm']),
        row('Councillor Janet Campbell', 'Member', ['5.09pm to 8.00pm']),
        row('Councillor Maria Gatland', 'Member', ['5.09pm to 6.02pm', '6.10pm to 7.07pm']),
        { ...row('Councillor Bernadette Khan', 'Vice-Chair', []), status: 'Apologies', mode: '' },
      ],
    },
    { heading: 'Co-optees', rows: [row('Pat Example', 'Foster Carers', ['5.09pm to 8.00pm'])] },
    {
      heading: 'In attendance',
      rows: [row('Nick Pendry', 'Director of Early Help and Children’s Social Care', ['5.09pm to 8.00pm'])],
    },
    {
      heading: 'Young people',
      rows: ['F', 'S', 'L'].map((letter) =>
        row(`Child ${letter}`, 'Young Person and Member of EMPIRE', ['5.09pm to 8.00pm']),
      ),
    },
  ],
  movements: [
    'At 6.02pm Councillor Maria Gatland left the meeting',
    'At 6.10pm Councillor Maria Gatland attended the meeting',
    '7.07pm Councillor Maria Gatland left the meeting',
  ],
  quorumLines: ['3 voting members from 5.09pm to 7.07pm', '2 voting members from 7.07pm: below the quorum'],
});

function row(
  name: string,
  capacity: string,
  times: string[],
): AttendanceSheetModel['groups'][number]['rows'][number] {
  return { name, capacity, status: 'Present', mode: 'In person', times };
}

export const aDisclosuresSheet = (): DisclosuresSheetModel => ({
  council,
  body,
  meeting,
  policyName: 'Croydon 2019',
  rows: [
    {
      name: 'Councillor Maria Gatland',
      item: '7. Fostering',
      interest: 'Disclosable pecuniary interest',
      description: 'Her partner is paid by an agency that places children with carers of the borough.',
      speak: 'May not speak',
      vote: 'No vote',
      stay: 'Must leave',
      movement: 'Left at 6.02pm, returned at 6.10pm',
      row: 'A1',
    },
    {
      name: 'Councillor Helen Redfern',
      item: '9. Annual Report',
      interest: 'Other registrable interest',
      description: 'A sensitive interest: only the fact of it is disclosed.',
      speak: 'May speak',
      vote: 'No vote',
      stay: 'Stays',
      movement: '',
      row: 'B1',
    },
  ],
});

export const aChairsBrief = (): ChairsBriefModel => ({
  council,
  body,
  meeting: { heldOn: '2019-03-06', startTime: '17:00', venue: meeting.venue },
  preparedOn: '2019-03-05',
  items: [
    {
      number: '1.',
      title: 'Apologies for absence',
      lead: '',
      pages: '',
      notes: ['Ask for apologies, and for apologies for lateness.'],
    },
    {
      number: '2.',
      title: 'Minutes of the previous meeting',
      lead: '',
      pages: '(Pages 5 - 12)',
      notes: ['Put: that the minutes be agreed as an accurate record. Sign them once they are.'],
    },
    {
      number: '7.',
      title: 'Independent Reviewing Service Annual Report',
      lead: 'Head of Quality Assurance',
      pages: '(Pages 17 - 40)',
      notes: [
        'Councillor Maria Gatland has disclosed an interest in this item: may not speak, no vote, must leave.',
      ],
    },
  ],
  expected: [
    { heading: 'Chair', names: ['Councillor Alisa Flemming'] },
    { heading: 'Councillors', names: ['Janet Campbell, Jerry Fitzpatrick and Maria Gatland'] },
    { heading: 'Co-optees', names: ['Foster Carers: Pat Example and Sam Sample'] },
  ],
  apologies: ['Councillor Bernadette Khan'],
  quorum: '3 voting members; 4 are expected.',
  interests: ['Councillor Maria Gatland, item 7: disclosable pecuniary interest.'],
  warnings: ['Two more apologies would leave the meeting without a quorum.'],
});

const agreed = (
  reference: string,
  text: string,
  owner: string,
  more: Partial<ActionListModel['groups'][number]['rows'][number]> = {},
): ActionListModel['groups'][number]['rows'][number] => ({
  ...{ reference, text, owner, kind: 'action', due: 'Wed 3 July', state: 'under-way' },
  ...{ lateByWorkingDays: null, lastUpdate: '' },
  ...more,
});

/** What the meeting of 6 March 2019 set in motion, and two rows that were left of January. */
export const anActionList = (): ActionListModel => ({
  council,
  body,
  meeting: { heldOn: '2019-07-03' },
  since: '2019-03-06',
  groups: [
    {
      heldOn: '2019-03-06',
      rows: [
        agreed(
          '19/19, Q1',
          'Up-to-date data on looked-after children and the number of advocates',
          'Head of Corporate Parenting',
          {
            ...{ kind: 'request', due: 'Fri 21 June', lateByWorkingDays: 8, state: 'not-begun' },
            lastUpdate: 'Reminded on Thursday, 20 June 2019.',
          },
        ),
        agreed(
          '19/19, A1',
          'Share the contact pack for children in care with EMPIRE, and hear what they think of it',
          'Head of Corporate Parenting',
          {
            lastUpdate: 'Shared on 12 May. EMPIRE will answer in person.',
          },
        ),
        agreed(
          '19/19, A2',
          'Direct contact details of every professional for young people and their foster carers',
          'Service Manager, Children in Care',
          {
            state: 'not-begun',
          },
        ),
        agreed('19/19, A3', 'Arrange for the Panel to visit EMPIRE', 'Youth Engagement Leader', {
          lastUpdate: 'Two dates offered in September.',
        }),
        agreed(
          '19/19, R1',
          'Foster carer allowance to come to the Panel for review in summer 2019',
          'Service Manager, Fostering',
          {
            ...{ kind: 'recommendation', state: 'not-begun' },
          },
        ),
        agreed(
          '19/19, R2',
          'Fostering Action Plan and Improvement Plan to be reviewed every quarter',
          'Service Manager, Fostering',
          {
            ...{ kind: 'recommendation', due: 'Wed 4 September', state: 'not-begun' },
            lastUpdate: 'Placed on the work programme four times.',
          },
        ),
        agreed(
          '19/19, D1',
          'Review the Foster Carers Charter and the Fostering Statement of Purpose',
          body.name,
          {
            ...{ kind: 'resolution', due: 'Wed 6 November' },
            lastUpdate: 'Charter drafted; statement in the work programme.',
          },
        ),
        agreed('17/19, A1', 'Circulate actions outside the meeting', 'Clerk', {
          ...{ state: 'done', due: '' },
          lastUpdate: 'Done: sent to all members on 20 March.',
        }),
      ],
    },
    {
      heldOn: '2019-01-16',
      rows: [
        agreed(
          '6/19, A2',
          'Note on the 90% target for Personal Education Plans reviewed within six months',
          'Virtual School Head',
          {
            due: 'Wed 4 September',
          },
        ),
        agreed(
          '9/19, Q1',
          'How many young people took part in their own review, by age group',
          'IRO Service Manager',
          {
            ...{ kind: 'request', due: 'The next meeting', state: 'not-begun' },
          },
        ),
      ],
    },
  ],
});
