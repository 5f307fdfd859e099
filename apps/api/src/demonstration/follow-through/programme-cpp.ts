import type { ProgrammeFacts, TopicFacts } from './programme';

const scorecard: TopicFacts = { title: 'CIC Performance Scorecard', weight: 'standing' };
const topics = (...titles: string[]): TopicFacts[] => titles.map((title) => ({ title }));
const yearly = (title: string): TopicFacts => ({ title, origin: 'officers', originNote: 'Every year' });
const fromEmpire = (title: string): TopicFacts => ({ title, origin: 'young-people', originNote: 'EMPIRE' });

/** The programme of the panel as the agenda of 10 November 2021 has it: a grid, with a theme for each meeting. */
export const cppProgramme2021: ProgrammeFacts = {
  body: 'cpp',
  year: 2021,
  layout: 'themes',
  header: { takenOn: '2021-11-02', chair: 'Councillor Alisa Flemming', members: [], coOptees: [] },
  slots: [
    {
      heldOn: '2021-06-24',
      theme: 'Sufficiency',
      dateNote: 'New date',
      topics: [
        scorecard,
        yearly('Annual Report of Corporate Parenting Panel 2020-2021'),
        ...topics(
          'Update on the South London Commissioning Programme (Service/Strategy)',
          'Children’s Social Care Placement Sufficiency',
          'Terms of Reference',
        ),
        {
          ...yearly('IRO Annual Report'),
          moves: [
            {
              fromOn: '2021-06-24',
              toOn: '2021-11-10',
              at: '2021-06-25T09:00:00.000Z',
              by: 'Dana Whitfield',
              reason: 'Comes again in November, with the figures to September 2021.',
            },
          ],
        },
      ],
    },
    {
      heldOn: '2021-09-22',
      theme: 'Education',
      dateNote: 'New date',
      postponedFrom: '2021-09-08',
      topics: [
        scorecard,
        ...topics(
          'Exam Results',
          'Exclusion',
          'SEN',
          'Mentoring and Careers guidance for LAC and CL',
          'Mentoring and Independent Visiting Report work',
          'Engagement',
          'Achievement (inc. complaints and leaving opportunities)',
        ),
        yearly('Annual Report of Virtual School'),
        fromEmpire('EMPIRE - the summer provision overview report'),
        fromEmpire('EMPIRE - Engagement Report'),
      ],
    },
    {
      heldOn: '2021-11-10',
      theme: 'Health',
      topics: [
        scorecard,
        ...topics(
          'Initial Health Assessment and Review Health Assessment Report',
          'Update on Emotional Wellbeing and Mental Health Offer for Children Looked After',
        ),
        fromEmpire('EMPIRE Presentation'),
        yearly('IRO Annual Report'),
      ],
    },
    {
      heldOn: '2022-01-12',
      theme: 'Adoption',
      topics: [
        scorecard,
        ...topics(
          'Summary of ASL Adoption activity',
          'Croydon Social Care update on children with a plan for adoption',
          'Renewal Plan and the Impact on Children',
        ),
      ],
    },
    {
      heldOn: '2022-03-02',
      theme: 'Care leavers',
      topics: [
        scorecard,
        ...topics(
          'Care Leavers and Support for Care Leavers',
          'Leaving Care Offer and pledge',
          'Missing Children',
        ),
      ],
    },
    {
      heldOn: '2022-04-27',
      theme: 'Fostering',
      topics: [
        scorecard,
        yearly('Annual Report of Fostering Service and Panel'),
        ...topics(
          'Statement of Purpose',
          'Recruitment and Deregistration',
          'Review of Fostering Services',
          'Escalation Policy for Foster Carers',
        ),
        yearly('Annual Report of Corporate Parenting Panel 2021-2022'),
      ],
    },
  ],
  decidedAt: null,
};
