import type { Followed, FollowedMeeting } from './followed';

const parenting = 'Head of Corporate Parenting';
const fostering = 'Service Manager for Fostering';
const panel = 'Corporate Parenting Panel';
const nextMeeting = '2019-07-03';

const under = 'Fostering';
const of = (mark: string, owner: string, facts: Omit<Followed, 'under' | 'mark' | 'owner'>): Followed => ({
  ...{ under, mark, owner },
  ...facts,
});

/** What became of minute 19/19. The printed papers do not tell; it is made up. */
export const followedMarch2019: FollowedMeeting = {
  body: 'cpp',
  heldOn: '2019-03-06',
  enteredOn: '2019-03-26',
  commitments: [
    of('D1', panel, {
      dueOn: '2019-11-06',
      topics: ['fostering'],
      days: [
        {
          on: '2019-06-12',
          state: 'under-way',
          note: 'The charter is drafted; the statement is on the work programme.',
        },
        { on: '2019-11-07', state: 'done', note: 'Both were reviewed by the Panel.' },
      ],
    }),
    of('R1', 'Service Manager for Children in Care', {
      dueOn: nextMeeting,
      topics: ['voice', 'contact'],
      isFromYoungPeople: true,
      days: [
        {
          on: '2019-08-14',
          state: 'done',
          note: 'Contact cards went to every young person and every carer.',
        },
      ],
    }),
    of('R2', parenting, {
      dueOn: nextMeeting,
      topics: ['advocacy'],
      days: [
        {
          on: '2019-07-10',
          state: 'done',
          note: 'Figures to June 2019 were sent after the meeting.',
          circulatedTo: 'All members of the Panel',
        },
      ],
    }),
    of('A1', parenting, {
      dueOn: nextMeeting,
      topics: ['voice', 'contact'],
      isFromYoungPeople: true,
      days: [
        { on: '2019-05-13', state: 'under-way', note: 'The pack was shown to EMPIRE.' },
        { on: '2019-06-14', note: 'EMPIRE will answer in person.' },
        { on: '2019-09-18', state: 'done', note: 'EMPIRE told the Panel what it thinks of the pack.' },
      ],
    }),
    of('R3', 'Youth Engagement Leader', {
      dueOn: nextMeeting,
      topics: ['voice'],
      isFromYoungPeople: true,
      days: [
        { on: '2019-06-03', state: 'under-way', note: 'Two days in September are offered.' },
        { on: '2019-09-25', state: 'done', note: 'Five members visited EMPIRE on 24 September.' },
      ],
    }),
    of('R4', fostering, {
      dueOn: '2019-09-04',
      topics: ['fostering'],
      days: [{ on: '2019-05-20', state: 'under-way', note: 'It is on the work programme four times.' }],
    }),
    of('R5', fostering, {
      dueOn: nextMeeting,
      topics: ['fostering', 'allowance'],
      days: [
        { on: '2019-07-04', note: 'It was not on the agenda of 3 July.' },
        { on: '2020-01-16', state: 'done', note: 'The new allowance was before the Panel.' },
      ],
    }),
  ],
};
